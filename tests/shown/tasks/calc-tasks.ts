import { expect } from '@playwright/test';
import { goTo } from '../calc/go-to.ts';
import type { Figures } from '../calc/read-figures.ts';
import type { Task } from './task-names.ts';
import type { Keys } from './tally.ts';

/** What is left of a task once it is done. */
export interface Done {
  /** The saved workbook. */
  readonly figures: Figures;
  readonly clipboard: string;
  /** How many steps of the detective the saved document holds. */
  readonly traced: number;
}

export interface CalcTask {
  /** `untilWindow`: what a person does by eye, waiting for a dialog. */
  readonly perform: (keys: Keys, untilWindow: (name: RegExp) => Promise<void>) => Promise<void>;
  readonly check: (done: Done) => void;
}

/** A copy of the sheet in sight, under a name of its own. */
async function copySheet(
  keys: Keys,
  name: string,
  untilWindow: (name: RegExp) => Promise<void>,
): Promise<void> {
  await keys.press('Alt+s', 'm');
  await untilWindow(/^Move\/Copy Sheet/);
  await keys.press('Alt+o', 'Tab', 'Tab', 'Tab');
  await keys.type(name);
  await keys.press('Enter');
  await untilWindow(/ - LibreOffice Calc$/);
}

/**
 * Each task as someone who knows Calc and this workbook by heart does it, the shortest sensible way; from A1 of the first
 * sheet, where the file opens. The figures are those of ROUND on whole percents.
 */
export const CALC_TASKS: Readonly<Record<Task, CalcTask>> = {
  off: {
    async perform(keys) {
      await goTo(keys, 'B17');
      await keys.press('Delete');
    },
    // Without Munkedal 46 201 inhabitants: 9 138 of them are 20 %, of 1 166 000 kr.
    check: ({ figures }) => expect.soft(figures.at('A', 'E13')).toBe(233_200),
  },
  scenario: {
    async perform(keys, untilWindow) {
      await copySheet(keys, 'Fyra', untilWindow);
      await goTo(keys, 'B17');
      await keys.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
    },
    // Four have 29 343 inhabitants: 31, 16, 22 and 31 %.
    check({ figures }) {
      expect.soft(figures.sheets).toContain('Fyra');
      expect.soft(figures.at('Fyra', 'E16')).toBe(361_460);
      expect.soft(figures.at('Fyra', 'B21')).toBe(4);
      expect.soft(figures.at('A', 'E16')).toBe(186_560);
    },
  },
  index: {
    async perform(keys) {
      await keys.press('ArrowDown', 'ArrowRight');
      await keys.type('4');
      await keys.press('Enter');
    },
    check: ({ figures }) => expect.soft(figures.at('A', 'F6')).toBe(873_600),
  },
  line: {
    async perform(keys) {
      await goTo(keys, 'A9');
      await keys.press('Shift+space', 'Control+plus');
      await keys.type('Lokaler');
      await keys.press('Tab', 'Tab', 'Tab', 'Tab');
      await keys.type('50000');
      await keys.press('Tab');
      await keys.type('60000');
      await keys.press('Tab');
      await keys.type('70000');
      // The arrow leaves the selected row; the sum comes from over it.
      await keys.press('ArrowRight', 'Control+d');
    },
    check({ figures }) {
      expect.soft(figures.at('A', 'A9')).toBe('Lokaler');
      expect
        .soft(['E', 'F', 'G', 'H'].map((column) => figures.at('A', `${column}11`)))
        .toEqual([1_216_000, 1_254_980, 1_294_829, 3_765_809]);
    },
  },
  over: {
    perform: (keys) => keys.press('Control+PageDown', 'Control+PageDown'),
    check: ({ figures }) =>
      expect.soft(['A', 'B', 'C'].map((sheet) => figures.at(sheet, 'J16'))).toEqual([0, 161_097, 42_966]),
  },
  ceiling: {
    async perform(keys) {
      await goTo(keys, 'I19');
      await keys.type('200000');
      await keys.press('Enter');
    },
    check: ({ figures }) => expect.soft(figures.at('A', 'J19')).toBe(8221),
  },
  compare: {
    async perform(keys) {
      await goTo(keys, 'K13:K20');
      await keys.type('=B.H13-H13');
      await keys.press('Alt+Enter');
    },
    check: ({ figures }) =>
      expect
        .soft(figures.at('A', 'K16'))
        .toBe(Number(figures.at('B', 'H16')) - Number(figures.at('A', 'H16'))),
  },
  why: {
    async perform(keys) {
      await goTo(keys, 'E16');
      await keys.press('Shift+F9', 'Shift+F9', 'Shift+F9');
    },
    // Share and total; inhabitants and lines; pay, quantity and price.
    check: ({ traced }) => expect.soft(traced).toBe(3),
  },
  member: {
    async perform(keys) {
      await goTo(keys, 'A20');
      await keys.press('Shift+space', 'Control+plus');
      await keys.type('Tanum');
      await keys.press('Tab');
      await keys.type('1');
      await keys.press('Tab');
      await keys.type('12916');
      await goTo(keys, 'D19:J20');
      await keys.press('Control+d');
    },
    // 12 916 of 69 619 inhabitants are 19 %.
    check({ figures }) {
      expect.soft(figures.at('A', 'A20')).toBe('Tanum');
      expect.soft(figures.at('A', 'E20')).toBe(221_540);
      expect.soft(figures.at('A', 'B22')).toBe(8);
    },
  },
  amount: {
    async perform(keys) {
      await goTo(keys, 'F9');
      await keys.type('120000');
      await keys.press('Enter');
    },
    check: ({ figures }) => expect.soft(figures.at('A', 'F10')).toBe(1_204_980),
  },
  equal: {
    async perform(keys) {
      await goTo(keys, 'D13:D20');
      await keys.type('=B13/B$21');
      await keys.press('Alt+Enter');
    },
    check: ({ figures }) => expect.soft(figures.at('A', 'E19')).toBe(166_571),
  },
  hundreds: {
    async perform(keys) {
      await goTo(keys, 'E13:G20');
      await keys.press('F2', 'ArrowLeft', 'Backspace');
      await keys.type('-2');
      await keys.press('Alt+Enter');
    },
    check: ({ figures }) =>
      expect.soft([figures.at('A', 'E13'), figures.at('A', 'G19')]).toEqual([186_600, 208_200]),
  },
  copy: {
    perform: (keys) =>
      keys.press(
        'Control+ArrowDown',
        'Control+ArrowDown',
        'Control+ArrowDown',
        'Control+ArrowDown',
        'Control+KP_Multiply',
        'Control+c',
      ),
    check({ clipboard }) {
      expect.soft(clipboard).toMatch(/^Kommun\tMed\tInvånare\tAndel\t2025/);
      expect.soft(clipboard).toMatch(/Mellerud\t1\t9.165\t16 %\t186.560/);
    },
  },
  year: {
    async perform(keys) {
      await goTo(keys, 'G1');
      await keys.press('Control+space', 'Control+plus');
      await goTo(keys, 'F5:H22');
      await keys.press('Alt+s', 'i', 'r');
    },
    // 840 000 by 3 % three times; the sums and the ceilings reach over the new year.
    check({ figures }) {
      expect.soft(figures.at('A', 'H5')).toBe(2028);
      expect.soft(figures.at('A', 'H6')).toBe(917_891);
      expect.soft(figures.at('A', 'I6')).toBe(840_000 + 865_200 + 891_156 + 917_891);
      expect.soft(figures.formulaAt('A', 'K16')).toContain('E16:H16');
    },
  },
  freeze: {
    async perform(keys, untilWindow) {
      await copySheet(keys, 'Beslut', untilWindow);
      await keys.press('Control+a', 'Alt+d', 'l', 'f');
    },
    check({ figures }) {
      expect.soft(figures.at('Beslut', 'E16')).toBe(186_560);
      expect.soft(figures.formulaAt('Beslut', 'E16')).toBeNull();
      expect.soft(figures.formulaAt('A', 'E16')).not.toBeNull();
    },
  },
};
