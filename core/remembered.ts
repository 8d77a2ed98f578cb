interface Memory<Value> {
  readonly next: WeakMap<object, Memory<Value>>;
  value: Value | undefined;
}

function emptyMemory<Value>(): Memory<Value> {
  return { next: new WeakMap(), value: undefined };
}

/**
 * The function that computes once for the same objects, by identity, and forgets with them. For pure functions of
 * immutable data only.
 */
export function rememberedBy<Keys extends readonly object[], Value extends object>(
  compute: (...keys: Keys) => Value,
): (...keys: Keys) => Value {
  const root = emptyMemory<Value>();
  return (...keys) => {
    let memory = root;
    for (const key of keys) {
      let next = memory.next.get(key);
      if (!next) memory.next.set(key, (next = emptyMemory()));
      memory = next;
    }
    return (memory.value ??= compute(...keys));
  };
}
