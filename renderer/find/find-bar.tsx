import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useSheet } from '../store/derived.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { useFormat, useText, type Translator } from '../text/use-text.ts';
import { cellTexts } from './cell-texts.ts';
import { closeFind, markFound, useFind } from './find-store.ts';
import { findAsWritten, leaveFind, stepFind } from './find-step.ts';
import { matchesIn, placeIn } from './matches.ts';
import './find.css';

/** Over the sheet: names, notes and figures, as they are shown and as they were typed, in every section. */
export function FindBar() {
  const isOpen = useFind(({ asked }) => asked > 0);
  // What another view shows is not what was found.
  useEffect(() => closeFind, []);
  return isOpen && <OpenBar />;
}

function OpenBar() {
  const text = useText();
  const { cells, matches, place, words } = useMatches();
  const field = useRef<HTMLInputElement>(null);
  const asked = useFind((state) => state.asked);
  useLayoutEffect(() => field.current?.select(), [asked]);
  useLayoutEffect(() => {
    markFound(matches.flatMap((match) => cells[match]?.address ?? []));
  }, [cells, matches]);
  const said = countText(words, matches.length, matches.indexOf(place) + 1, text);
  return (
    <div className="find-bar" role="search" aria-label={text.t('find.label')} onKeyDown={onKey}>
      <span className="find-field" data-none={words !== '' && matches.length === 0}>
        <Icon name="search" size={14} />
        <input
          ref={field}
          type="text"
          aria-label={text.t('find.words')}
          placeholder={text.t('find.words')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={words}
          onChange={({ target }) => findAsWritten(cells, target.value)}
        />
      </span>
      <p className="find-count" role="status">
        {said}
      </p>
      <StepButton way="previous" />
      <StepButton way="next" />
      <button
        type="button"
        className="button button-icon"
        aria-label={text.t('find.close')}
        onClick={leaveFind}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** What the words stand in, in the sheet as it is now. */
function useMatches() {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const selection = useDocument((state) => state.selection);
  const sheet = useSheet();
  const text = useText();
  const format = useFormat();
  const language = useSettings((settings) => settings.language);
  const words = useFind((state) => state.words);
  const cells = useMemo(
    () => cellTexts({ plan, scenario, sheet, text, format, language }),
    [plan, scenario, sheet, text, format, language],
  );
  const matches = useMemo(() => matchesIn(cells, words), [cells, words]);
  return { cells, matches, place: placeIn(cells, selection), words };
}

function countText(words: string, count: number, at: number, text: Translator): string {
  if (words.trim() === '') return '';
  if (count === 0) return text.t('find.none');
  return at > 0 ? text.t('find.at', { at, of: count }) : text.t('find.count', { count });
}

function onKey(press: KeyboardEvent): void {
  if (press.nativeEvent.isComposing) return;
  if (press.key === 'Escape') leaveFind();
  else if (press.key === 'Enter' && press.target instanceof HTMLInputElement)
    stepFind(press.shiftKey ? 'previous' : 'next');
  else return;
  press.preventDefault();
}

function StepButton({ way }: { readonly way: 'next' | 'previous' }) {
  const text = useText();
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={text.t(way === 'next' ? 'find.next' : 'find.previous')}
      aria-keyshortcuts={way === 'next' ? 'F3' : 'Shift+F3'}
      onClick={() => stepFind(way)}
    >
      <Icon name={way === 'next' ? 'arrowDown' : 'arrowUp'} />
    </button>
  );
}
