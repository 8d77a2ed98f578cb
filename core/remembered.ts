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

/**
 * The function that remembers, for each first argument, only its last answer, and gives it again for the same other
 * arguments. For what is asked for very often and changes step by step: a tenth of the cost of `rememberedBy`.
 */
export function rememberedLast<First extends object, Others extends readonly object[], Value extends object>(
  compute: (first: First, ...others: Others) => Value,
): (first: First, ...others: Others) => Value {
  const last = new WeakMap<First, { readonly others: Others; readonly value: Value }>();
  return (first, ...others) => {
    const known = last.get(first);
    if (known && others.every((other, place) => other === known.others[place])) return known.value;
    const value = compute(first, ...others);
    last.set(first, { others, value });
    return value;
  };
}
