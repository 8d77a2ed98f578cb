import { beforeEach, describe, expect, test } from 'vitest';
import { notices } from '../../../../renderer/dialogs/notify.ts';
import { provideHost } from '../../../../renderer/host/current-host.ts';
import { copyRange } from '../../../../renderer/sheet/clipboard/copy-range.ts';
import { paste } from '../../../../renderer/sheet/clipboard/paste.ts';
import { writeHtml } from '../../../../renderer/sheet/clipboard/write-html.ts';
import { writeTsv } from '../../../../renderer/sheet/clipboard/write-tsv.ts';
import { selectedIn } from '../../../../renderer/sheet/current-scope.ts';
import { clearCells } from '../../../../renderer/sheet/editing/clear-cells.ts';
import {
  documentStore,
  openDocument,
  redo,
  showScenario,
  undo,
} from '../../../../renderer/store/document-store.ts';
import { changeSettings } from '../../../../renderer/store/settings-store.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { examplePlan } from '../../example-plan.ts';
import { fakeHost } from '../../fake-host.ts';
import { openPlanOf, scopeNow, selectFrom, shownAt } from '../scope.ts';

beforeEach(() => {
  provideHost(fakeHost());
  changeSettings({ display: 'kr', language: 'sv' });
  openDocument(examplePlan(), null);
});

const pasteText = (text: string) => paste(scopeNow(), { text, html: '' });
const kronor = (column: string) => {
  const { value } = shownAt('line:ovrigt', column);
  return value.kind === 'money' ? value.value / 100n : value.kind;
};
const years = () => ['y2025', 'y2026', 'y2027'].map(kronor);
const said = () => notices.getState().shown.map(({ message }) => message);
const saidDetails = () =>
  notices.getState().shown.flatMap(({ details = [] }) => details.map(createTranslator('sv').text));
const steps = () => documentStore.getState().history?.past.length;

function copied() {
  const scope = scopeNow();
  const rect = selectedIn(scope);
  if (!rect) throw new Error('Nothing is selected');
  const { plan } = openPlanOf();
  const block = copyRange(scope, rect, plan);
  return { text: writeTsv(block), html: writeHtml(block, plan.unit) };
}

describe('copying', () => {
  test('figures as a Swedish spreadsheet takes them: a comma, no thousands mark, every decimal of the unit', () => {
    selectFrom('member:mellerud', 'name', 'member:mellerud', 'perInhabitant');
    // 16 % of 1 166 000 = 186 560, of 1 194 980 = 191 197, of 1 224 829 = 195 973; 573 730 / 9 165 = 62,60010911075…
    expect(copied().text).toBe('Mellerud\t9165\t16%\t186560\t191197\t195973\t573730\t62,6001091107');
    changeSettings({ display: 'tkr' });
    expect(copied().text).toBe('Mellerud\t9165\t16%\t186,56\t191,197\t195,973\t573,73\t62,6001091107');
    changeSettings({ language: 'en' });
    expect(copied().text).toContain('186.56');
  });

  test('a budget row has no blank columns; the row that adds a member is none', () => {
    selectFrom('line:ovrigt', 'name', 'line:ovrigt', 'note');
    // 330 000 of 3 585 809.
    expect(copied().text).toBe(
      'Övrigt\tBelopp per år\t110000\t110000\t110000\t330000\t9,2029441613%\tMöten, kompetensutveckling',
    );
    selectFrom('member:amal', 'joined', 'financingTotal', 'name');
    expect(copied().text.split('\r\n')).toHaveLength(2);
  });

  test('a ceiling is its amount, a membership a word that is read again', () => {
    selectFrom('member:mellerud', 'ceiling');
    expect(copied().text).toBe('200000');
    selectFrom('member:amal', 'joined');
    expect(copied().text).toBe('ej med');
  });
});

describe('pasting', () => {
  test('N4 Swedish figures with their spaces, minus signs and units, as one step', () => {
    selectFrom('line:ovrigt', 'y2025');
    pasteText('1\u00a0234,50\t−5 000 kr\t12\u202f000\r\n');
    expect(years()).toEqual([1235n, -5000n, 12000n]);
    expect(steps()).toBe(1);
    undo();
    expect(years()).toEqual([110000n, 110000n, 110000n]);
    redo();
    expect(years()).toEqual([1235n, -5000n, 12000n]);
  });

  test('one value fills the range; what was pasted is selected', () => {
    selectFrom('line:ovrigt', 'y2025', 'line:ovrigt', 'y2027');
    pasteText('=50000*2');
    expect(years()).toEqual([100000n, 100000n, 100000n]);
    selectFrom('line:ovrigt', 'y2025');
    pasteText('1\t2');
    expect(documentStore.getState().range).toEqual({
      anchor: { row: 'line:ovrigt', slot: 'y2025' },
      head: { row: 'line:ovrigt', slot: 'y2026' },
    });
  });

  test('cells that are computed or refuse the value are counted and named with why; the others are taken', () => {
    selectFrom('line:resor', 'y2025');
    pasteText('1\t2\t3\n40000\t1.234\t50000');
    expect(years()).toEqual([40000n, 110000n, 50000n]);
    expect(said()).toMatchObject([{ code: 'sheet.notTakenEach', values: { left: 4, all: 6 } }]);
    expect(saidDetails()).toEqual([
      'Resor · 2025, Resor · 2026 och Resor · 2027: Cellen räknas ut. Ändra det som den bygger på.',
      'Övrigt · 2026: 1.234 går inte att tolka. Skriv 1\u00a0234 för heltal eller 1,234 för decimaltal.',
    ]);
    expect(steps()).toBe(1);
  });

  test('of many cells with one reason the first are named and the rest counted', () => {
    selectFrom('line:oh', 'y2025');
    pasteText('1\t2\t3\n1\t2\t3\n40000\t50000\t60000');
    expect(years()).toEqual([40000n, 50000n, 60000n]);
    expect(saidDetails()).toEqual([
      'OH, påslag · 2025, OH, påslag · 2026, OH, påslag · 2027, Resor · 2025 och 2 till: Cellen räknas ut. Ändra det som den bygger på.',
    ]);
  });

  test('a block that reaches outside the sheet is taken as far as there are cells', () => {
    selectFrom('member:mellerud', 'ceiling');
    pasteText('210000\tför mycket');
    expect(shownAt('member:mellerud', 'ceiling').value).toMatchObject({ kind: 'message' });
    expect(said()).toMatchObject([
      { values: { left: 1, all: 2, reason: { message: { code: 'sheet.noCellThere' } } } },
    ]);
  });

  test('names, notes, memberships, inhabitants and ceilings by their words and figures', () => {
    selectFrom('member:amal', 'joined');
    pasteText('ja\tÅmåls kommun\t12 100 inv.');
    expect(shownAt('member:amal', 'joined').value).toEqual({ kind: 'boolean', value: true });
    expect(shownAt('member:amal', 'name').value).toEqual({ kind: 'text', text: 'Åmåls kommun' });
    expect(shownAt('member:amal', 'weight')).toMatchObject({
      origin: 'typed',
      value: { value: { n: 12100n } },
    });
    selectFrom('line:lon', 'note');
    pasteText('"två\nrader"');
    expect(said()).toEqual([]);
  });

  test('names that change places free each other', () => {
    selectFrom('member:bengtsfors', 'name', 'member:dals-ed', 'name');
    pasteText('Dals-Ed\nBengtsfors kommun');
    expect(shownAt('member:bengtsfors', 'name').value).toEqual({ kind: 'text', text: 'Dals-Ed' });
    expect(shownAt('member:dals-ed', 'name').value).toEqual({ kind: 'text', text: 'Bengtsfors kommun' });
  });

  test('N4 arithmetic and a ceiling’s kind survive a copy within the program, also while thousands are shown', () => {
    selectFrom('line:ovrigt', 'y2025');
    pasteText('=25000*1,4*7');
    changeSettings({ display: 'tkr' });
    const clipboard = copied();
    expect(clipboard.text).toBe('245');
    selectFrom('line:ovrigt', 'y2027');
    paste(scopeNow(), clipboard);
    const { plan } = openPlanOf();
    const line = plan.lines.find(({ id }) => id === 'ovrigt');
    expect(line).toMatchObject({ amount: { years: { 2027: { text: '=25000*1.4*7', value: '245000' } } } });
  });

  test('a ceiling in a cell that is none is its amount; over a membership it is refused with the reason', () => {
    selectFrom('member:mellerud', 'ceiling');
    const clipboard = copied();
    selectFrom('line:ovrigt', 'y2025');
    paste(scopeNow(), clipboard);
    expect(years()).toEqual([200000n, 110000n, 110000n]);
    expect(said()).toEqual([]);
    selectFrom('member:mellerud', 'joined');
    paste(scopeNow(), clipboard);
    expect(shownAt('member:mellerud', 'joined').value).toEqual({ kind: 'boolean', value: true });
    expect(said()).toHaveLength(1);
  });

  test('N5 what another program says while thousands are shown is kronor, and that is said', () => {
    changeSettings({ display: 'tkr' });
    selectFrom('line:ovrigt', 'y2025');
    pasteText('120');
    expect(years()[0]).toBe(120n);
    expect(said()).toMatchObject([{ code: 'sheet.pastedInKronor' }]);
  });

  test('S1 in a scenario it is the scenario’s own', () => {
    showScenario('utan-munkedal');
    selectFrom('line:ovrigt', 'y2026');
    pasteText('90000');
    expect(shownAt('line:ovrigt', 'y2026').override).not.toBeNull();
    showScenario('alla-sju');
    expect(years()[1]).toBe(110000n);
  });

  test('blanks over computed cells fail nothing; a blank amount is refused', () => {
    selectFrom('line:lon', 'y2026', 'line:lon', 'y2027');
    pasteText('\t');
    expect(said()).toEqual([]);
    selectFrom('line:ovrigt', 'y2025');
    pasteText('\t5');
    expect(said()).toMatchObject([
      { values: { left: 1, all: 2, reason: { message: { code: 'value.required' } } } },
    ]);
  });

  test('nothing on the clipboard, and too much, are said', () => {
    selectFrom('line:ovrigt', 'y2025');
    pasteText('');
    pasteText('1'.repeat(8_000_001));
    expect(said().map(({ code }) => code)).toEqual(['sheet.clipboardEmpty', 'sheet.pasteTooLarge']);
    expect(steps()).toBe(0);
  });
});

describe('clearing a range', () => {
  test('what can be empty is emptied in one step, the rest counted and named', () => {
    selectFrom('line:resor', 'y2027', 'line:ovrigt', 'note');
    const scope = scopeNow();
    const rect = selectedIn(scope);
    if (rect) clearCells(scope, rect);
    expect(shownAt('line:ovrigt', 'note').value.kind).toBe('empty');
    expect(kronor('y2027')).toBe(0n);
    // Resor's 2027 and the sum and share of both are worked out; Övrigt's 2027 and note were emptied, Resor's note was empty.
    expect(said()).toMatchObject([{ code: 'sheet.notClearedEach', values: { left: 5, all: 8 } }]);
    undo();
    expect(shownAt('line:ovrigt', 'note').value).toMatchObject({ kind: 'text' });
  });
});
