import { createStore } from 'zustand/vanilla';
import { messageKey, type Message } from '../../core/index.ts';

/** What a notice lets the reader do about it: one short verb. */
export interface NoticeAction {
  readonly label: Message;
  readonly perform: () => void;
}

export interface NoticeContent {
  readonly kind: 'error' | 'ok' | 'info';
  readonly message: Message;
  /** The reasons one by one, where there is more than one. */
  readonly details?: readonly Message[];
  readonly action?: NoticeAction;
  /** About a change that was refused: said until something else is changed or undone. */
  readonly untilChange?: true;
}

export interface Notice extends NoticeContent {
  readonly number: number;
}

/** Notices in sight, oldest first. */
export const notices = createStore<{ readonly shown: readonly Notice[]; readonly count: number }>(() => ({
  shown: [],
  count: 0,
}));

/** More than this would cover the sheet. */
const MOST_SHOWN = 3;

/** Says something in a corner of the window and to a screen reader. The same words replace each other. */
export function notify(content: NoticeContent): void {
  notices.setState(({ shown, count }) => {
    const others = shown.filter((notice) => messageKey(notice.message) !== messageKey(content.message));
    return { shown: [...others, { ...content, number: count }].slice(-MOST_SHOWN), count: count + 1 };
  });
}

export function dismissNotice(number: number): void {
  notices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.number !== number) }));
}

/** What was refused is past once the plan has become another. */
export function dismissUntilChange(): void {
  const { shown } = notices.getState();
  const left = shown.filter(({ untilChange }) => !untilChange);
  if (left.length < shown.length) notices.setState({ shown: left });
}

/** A new document leaves the old one's notices behind. */
export function dismissAllNotices(): void {
  notices.setState({ shown: [] });
}
