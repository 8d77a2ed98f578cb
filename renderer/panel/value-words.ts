import {
  inputValueText,
  isLineSet,
  isMemberSet,
  type InputField,
  type OverrideValue,
  type Plan,
} from '../../core/index.ts';
import { idsInSet } from '../fields/set-value.ts';
import { setWords } from '../fields/set-words.ts';
import type { Translator } from '../text/use-text.ts';

/** What an assumption holds, with its unit; of a set that is more than a few names how many they are. */
export function valueWords(plan: Plan, field: InputField, value: OverrideValue, text: Translator): string {
  if (isMemberSet(value)) return setWords('members', plan.members, idsInSet(value), text);
  if (isLineSet(value)) return setWords('lines', plan.lines, idsInSet(value), text);
  return text.text(inputValueText(plan, field, value));
}
