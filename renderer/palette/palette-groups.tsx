import { useLayoutEffect, useRef } from 'react';
import { ariaShortcut, shortcutText } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { Icon } from '../icons/icon.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import type { PaletteGroup } from './match-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';

interface PaletteGroupsProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** Counted through all groups. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

const TITLES = {
  recent: 'palette.recent',
  commands: 'palette.commands',
  places: 'palette.places',
} as const;

/** The lines that can be chosen, under what they are. */
export function PaletteGroups({ id, groups, active, onPoint, onChoose }: PaletteGroupsProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const line = list.current?.querySelector('[aria-selected=true]');
    // The first line comes with the heading over it.
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else line?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={text.t('palette.title')}
      className="palette-list"
      tabIndex={-1}
    >
      {groups.map(({ title, entries }, at) => (
        <li key={title} role="presentation">
          <ul role="group" aria-labelledby={`${id}-${title}`}>
            <li role="presentation" id={`${id}-${title}`} className="overline">
              {text.t(TITLES[title])}
            </li>
            {entries.map((entry, index) => {
              const place = (starts[at] ?? 0) + index;
              return (
                <PaletteLine
                  key={entry.id}
                  id={`${id}-${place}`}
                  entry={entry}
                  isActive={place === active}
                  onPoint={() => onPoint(place)}
                  onChoose={() => onChoose(entry)}
                />
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface PaletteLineProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** What cannot be done now is dimmed and says why, after where it stands: "per år" alone names no command. */
function PaletteLine({ id, entry, isActive, onPoint, onChoose }: PaletteLineProps) {
  const { label, detail, figure, shortcut, reason } = entry;
  return (
    <li
      id={id}
      role="option"
      className="palette-line"
      aria-selected={isActive}
      aria-disabled={reason !== null || undefined}
      aria-keyshortcuts={shortcut ? ariaShortcut(shortcut, host().isMac) : undefined}
      // Moving, not entering: a list that scrolls under a pointer at rest chooses nothing.
      onPointerMove={() => !isActive && onPoint()}
      onPointerDown={(press) => press.preventDefault()}
      onClick={onChoose}
    >
      <PaletteSign entry={entry} />
      <span className="palette-label">{label}</span>
      <span className="palette-detail">{[detail, reason].filter(Boolean).join(' · ')}</span>
      {figure && <span className="palette-figure">{figure()}</span>}
      {shortcut && <kbd aria-hidden="true">{shortcutText(shortcut, host().isMac)}</kbd>}
    </li>
  );
}

function PaletteSign({ entry: { icon, scenario } }: { readonly entry: PaletteEntry }) {
  const plan = useDocument((state) => state.plan);
  return (
    <span className="palette-sign">
      {plan && scenario !== null && <ScenarioBadge plan={plan} scenario={scenario} />}
      {icon && <Icon name={icon} />}
    </span>
  );
}
