import { useState } from 'react';
import { keepUnchanged } from './keep-unchanged.ts';

/** The value with every part that is as before being the same object as before. A value that is made anew at each render would be so for ever: it is to be remembered. */
export function useKept<Value>(value: Value): Value {
  const [last, setLast] = useState({ value, kept: value });
  if (Object.is(value, last.value)) return last.kept;
  const kept = keepUnchanged(last.kept, value);
  setLast({ value, kept });
  return kept;
}
