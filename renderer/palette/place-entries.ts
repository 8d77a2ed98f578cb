import { scenariosOf, type Plan, type Sheet, type SheetRow, type SheetSection } from '../../core/index.ts';
import type { TextKey } from '../../resources/text/text-key.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { cellText } from '../sheet/cells/cell-text.ts';
import { documentStore, showDecision, showScenario, showView } from '../store/document-store.ts';
import type { Format, Translator } from '../text/use-text.ts';
import { foldedText } from '../text/folded-text.ts';
import { paletteEntry, type PaletteEntry } from './palette-entry.ts';

interface Writing {
  readonly text: Translator;
  readonly otherText: Translator;
  readonly format: Format;
}

/** Where one can go: the scenarios, the sheet's rows and their cells, the decisions. */
export function placeEntries(plan: Plan, sheet: Sheet, writing: Writing): readonly PaletteEntry[] {
  return [
    ...scenarioEntries(plan, writing),
    ...sheet.sections.flatMap((section) => sectionEntries(section, writing)),
    ...decisionEntries(plan, writing),
  ];
}

/** "Gå till Mellerud" finds Mellerud. */
function goTo({ text, otherText }: Writing): readonly string[] {
  return [text.t('palette.places'), otherText.t('palette.places')];
}

function scenarioEntries(plan: Plan, writing: Writing): readonly PaletteEntry[] {
  return scenariosOf(plan).map(({ id, name }) =>
    paletteEntry(
      {
        id: `scenario:${id}`,
        kind: 'place',
        label: name,
        detail: writing.text.t('palette.scenario'),
        scenario: id,
        perform: () => {
          showScenario(id);
          if (documentStore.getState().view !== 'members') showView('sheet');
        },
      },
      goTo(writing),
    ),
  );
}

function decisionEntries(plan: Plan, writing: Writing): readonly PaletteEntry[] {
  return plan.decisions.map(({ id, name }) =>
    paletteEntry(
      {
        id: `decision:${id}`,
        kind: 'place',
        label: name,
        detail: writing.text.t('palette.decision'),
        icon: 'lock',
        perform: () => showDecision(id),
      },
      goTo(writing),
    ),
  );
}

const KIND_WORDS: Readonly<Partial<Record<SheetRow['kind'], TextKey>>> = {
  line: 'palette.line',
  funding: 'palette.funding',
  member: 'palette.member',
};

function sectionEntries({ columns, rows }: SheetSection, writing: Writing): readonly PaletteEntry[] {
  const { text } = writing;
  const headings = columns
    .filter(({ id }) => id !== 'name')
    .map(({ id, heading }) => ({ id, heading: text.text(heading) }));
  return rows.flatMap((row) => {
    const label = nameOf(row, writing);
    if (label === '') return [];
    const kind = KIND_WORDS[row.kind];
    const detail = kind ? text.t(kind) : '';
    const perform = goingTo(row.id, 'name');
    const whole = paletteEntry({ id: row.id, kind: 'place', label, detail, icon: 'chevronRight', perform }, [
      ...goTo(writing),
      ...(kind ? [writing.otherText.t(kind)] : []),
    ]);
    return [whole, ...cellEntries(row, whole, headings, writing)];
  });
}

/** Of many members there are thousands: they are read as their row is, and their figures written when they are shown. */
function cellEntries(
  row: SheetRow,
  whole: PaletteEntry,
  headings: readonly { readonly id: string; readonly heading: string }[],
  { text, format }: Writing,
): readonly PaletteEntry[] {
  return headings.flatMap(({ id, heading }) => {
    const cell = row.cells[id];
    if (!cell || cell.value.kind === 'empty' || cell.value.kind === 'boolean') return [];
    const read = foldedText(heading);
    return [
      {
        ...whole,
        id: `${row.id}/${id}`,
        kind: 'cell',
        isRare: id === 'ceiling' && row.kind === 'member' && cell.value.kind !== 'none',
        label: `${whole.label} · ${heading}`,
        name: `${whole.name} · ${read}`,
        words: `${whole.words} ${read}`,
        figure: () => cellText(cell.value, format, text.text).main,
        perform: goingTo(row.id, id),
      },
    ];
  });
}

function nameOf({ cells }: SheetRow, { text, format }: Writing): string {
  const cell = cells['name'];
  return cell ? cellText(cell.value, format, text.text).main : '';
}

/** A member is found in the list of members too, where that is in sight; all else is in the sheet. */
function goingTo(row: string, column: string): () => void {
  return () => {
    const staysInList = documentStore.getState().view === 'members' && column === 'name' && isMember(row);
    if (!staysInList) showView('sheet');
    goToCell({ row, column });
  };
}

function isMember(row: string): boolean {
  return row.startsWith('member:');
}
