import {
  decimalText,
  isCeiling,
  isNumberInput,
  moneyText,
  multiplyRatios,
  ratio,
  type CeilingKind,
  type Money,
  type OverrideValue,
  type Plan,
  type Ratio,
  type SheetCell,
  type Unit,
} from '../../../core/index.ts';
import type { Settings } from '../../host/host.ts';
import type { Translator } from '../../text/use-text.ts';
import { typedValueOf } from '../editing/input-text.ts';

/** What a copied cell carries: text for any program, and for a cell of ours what was typed. */
export interface CellCopy {
  /** A figure with all its decimals in the shown unit, the language's decimal mark and no thousands mark; or words. */
  readonly text: string;
  /** The figure of `text` in canonical notation; `null` for words. */
  readonly figure: string | null;
  /** A percent as the fraction that spreadsheets keep, in canonical notation; `null` for anything else. */
  readonly fraction: string | null;
  /** A number as typed, canonical and in the plan's unit, arithmetic and all (N4); `null` for words and percents. */
  readonly typed: string | null;
  readonly ceiling: CeilingKind | null;
  /** A membership, whole; `null` for anything else. Known within a plan alone. */
  readonly membership: OverrideValue;
}

/** What a cell is copied with: the plan that it is of, and how figures are shown. */
export interface CopyContext {
  readonly plan: Plan;
  readonly scenario: string;
  readonly settings: Pick<Settings, 'language' | 'display'>;
  readonly text: Translator;
}

/** As many decimals as a value can have. */
const MOST_DECIMALS = 10;
const HUNDRED = ratio(100n);

export const NO_COPY: CellCopy = {
  text: '',
  figure: null,
  fraction: null,
  typed: null,
  ceiling: null,
  membership: null,
};

export function wordsCopy(text: string): CellCopy {
  return { ...NO_COPY, text };
}

/** A cell as it is copied: typed figures as typed, computed ones as they are, "–" as nothing. */
export function copyOfCell(cell: SheetCell, context: CopyContext): CellCopy {
  const { plan, scenario } = context;
  const value = cell.edit?.kind === 'input' ? typedValueOf(plan, scenario, cell.edit) : null;
  const shown = shownCopy(cell, context);
  if (cell.value.kind === 'boolean') return { ...shown, membership: value };
  if (isNumberInput(value)) return { ...shown, typed: value.text };
  if (!isCeiling(value)) return shown;
  return { ...figureCopy(value.amount.value, context), typed: value.amount.text, ceiling: value.kind };
}

function shownCopy({ value }: SheetCell, context: CopyContext): CellCopy {
  const { plan, text, settings } = context;
  switch (value.kind) {
    case 'money':
      return {
        ...figureCopy(inShownUnit(value.value, settings.display), context),
        typed: inUnit(value.value, plan.unit),
      };
    case 'percent':
      return percentCopy(value.value, context);
    case 'share':
      return percentCopy(value.rounded, context);
    case 'number': {
      const figure = decimalText(value.value, MOST_DECIMALS);
      return { ...figureCopy(figure, context), typed: figure };
    }
    case 'text':
      return wordsCopy(value.text);
    case 'message':
      return wordsCopy(text.text(value.message));
    case 'boolean':
      if (value.value === 'mixed') return NO_COPY;
      return wordsCopy(text.t(value.value ? 'sheet.label.in' : 'sheet.label.out'));
    case 'none':
    case 'empty':
      return NO_COPY;
  }
}

function inShownUnit(amount: Money, display: Settings['display']): string {
  return moneyText(amount, display);
}

function inUnit(amount: Money, unit: Unit): string {
  return moneyText(amount, unit);
}

function figureCopy(figure: string, context: CopyContext): CellCopy {
  return { ...NO_COPY, figure, text: withMark(figure, context) };
}

/** Percents keep their sign, so that no one takes 16 % for 16 kronor. */
function percentCopy(share: Ratio, context: CopyContext): CellCopy {
  const percent = decimalText(multiplyRatios(share, HUNDRED), MOST_DECIMALS);
  const fraction = decimalText(share, MOST_DECIMALS + 2);
  return { ...wordsCopy(`${withMark(percent, context)}%`), fraction };
}

function withMark(figure: string, { settings }: CopyContext): string {
  return settings.language === 'sv' ? figure.replace('.', ',') : figure;
}
