import { message, type Message } from '../message.ts';
import { sentence } from '../sheet/words.ts';
import type { InputChange } from './plan-difference.ts';

/** What there was and what there is: "Resor, antal: 2 250 mil → 2 000 mil"; with nothing on one side, added or removed. */
export function valueChange(
  id: string,
  title: Message,
  before: Message | null,
  after: Message | null,
): InputChange {
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const nothing = message('inputValue.none');
  const said = message(`diff.value.${kind}`, {
    title: sentence(title),
    before: sentence(before ?? nothing),
    after: sentence(after ?? nothing),
  });
  return { id, kind, title, before, after, sentence: said };
}

/** A row or a decision that only one side has: "Kostnadsraden ”Telefon” tillkommer", with what it holds where that is known. */
export function wholeChange(
  id: string,
  kind: 'added' | 'removed',
  title: Message,
  details: Message | null,
): InputChange {
  const alone = message(`diff.whole.${kind}`, { title: sentence(title) });
  const said = details
    ? message('diff.whole.with', { whole: sentence(alone), details: sentence(details) })
    : alone;
  const [before, after] = kind === 'added' ? [null, details] : [details, null];
  return { id, kind, title, before, after, sentence: said };
}

/** A change that is told by its title alone: "Kostnadsraderna står i en annan ordning". */
export function plainChange(id: string, title: Message): InputChange {
  return { id, kind: 'changed', title, before: null, after: null, sentence: title };
}

/** Longer texts are not quoted in the sentence that says that they changed. */
const LONGEST_QUOTED = 100;

/** Text of the user's own. Nothing where both are the same. */
export function textChange(
  id: string,
  title: Message,
  before: string,
  after: string,
): readonly InputChange[] {
  if (before === after) return [];
  const change = valueChange(id, title, textOrNothing(before), textOrNothing(after));
  const isShort = [before, after].every((text) => text.length <= LONGEST_QUOTED && !text.includes('\n'));
  if (isShort) return [change];
  return [{ ...change, sentence: message(`diff.text.${change.kind}`, { title: sentence(title) }) }];
}

function textOrNothing(text: string): Message | null {
  return text === '' ? null : message('diff.quoted', { text });
}
