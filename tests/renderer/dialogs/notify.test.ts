import { beforeEach, expect, test } from 'vitest';
import { message } from '../../../core/index.ts';
import {
  dismissAllNotices,
  dismissNotice,
  dismissUntilChange,
  notices,
  notify,
} from '../../../renderer/dialogs/notify.ts';

const shown = () => notices.getState().shown;
beforeEach(dismissAllNotices);

test('at most three are in sight, the latest last', () => {
  for (const name of ['a', 'b', 'c', 'd'])
    notify({ kind: 'ok', message: message('notice.removed', { name }) });
  expect(shown().map(({ message: { values } }) => values.name)).toEqual(['b', 'c', 'd']);
});

test('the same words are not said twice over, but with other values they are', () => {
  notify({ kind: 'error', message: message('notice.removed', { name: 'Lön' }) });
  notify({ kind: 'error', message: message('notice.removed', { name: 'Lön' }) });
  notify({ kind: 'error', message: message('notice.removed', { name: 'Resor' }) });
  expect(shown()).toHaveLength(2);
});

test('one is taken away and the others stay', () => {
  notify({ kind: 'ok', message: message('notice.removed', { name: 'a' }) });
  notify({ kind: 'ok', message: message('notice.removed', { name: 'b' }) });
  dismissNotice(shown()[0]?.number ?? -1);
  expect(shown()).toMatchObject([{ message: { values: { name: 'b' } } }]);
});

test('a change leaves behind what was said of one that was refused, and nothing else', () => {
  notify({ kind: 'error', message: message('notice.removed', { name: 'a' }), untilChange: true });
  notify({ kind: 'error', message: message('notice.removed', { name: 'b' }) });
  dismissUntilChange();
  expect(shown()).toMatchObject([{ message: { values: { name: 'b' } } }]);
});
