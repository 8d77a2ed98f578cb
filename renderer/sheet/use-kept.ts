import { useState } from 'react';
import { keepUnchanged } from './keep-unchanged.ts';

/** The value with every part that is as before being the same object as before. */
export function useKept<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  const next = keepUnchanged(kept, value);
  if (!Object.is(next, kept)) setKept(next);
  return next;
}
