import { expect, it } from 'vitest';
import { isNoFigure } from '../../../core/plan/no-figure.ts';

it.each(['', '–', '-', '..', '.'])('%j says that there is no figure', (cell) => {
  expect(isNoFigure(cell)).toBe(true);
});

it.each(['0', '-1', 'x', '. 1'])('%j does not', (cell) => {
  expect(isNoFigure(cell)).toBe(false);
});
