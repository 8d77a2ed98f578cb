import type { KeyboardEvent } from 'react';
import type { Period } from '../../core/index.ts';
import { setPeriod, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** One year, or the sum over the years. */
export function PeriodChoice() {
  const text = useText();
  const plan = usePlan();
  const period = useDocument((state) => state.period);
  const periods: readonly Period[] = [
    ...plan.years.map(({ year }) => ({ kind: 'year', year }) as const),
    { kind: 'sum' },
  ];
  const chosen = periods.findIndex((each) => isSame(each, period));
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[press.key];
    const next = by === undefined ? undefined : periods[(chosen + by + periods.length) % periods.length];
    if (!next || by === undefined) return;
    press.preventDefault();
    setPeriod(next);
    const buttons = press.currentTarget.querySelectorAll('button');
    buttons[(chosen + by + periods.length) % periods.length]?.focus();
  };
  return (
    <div
      className="segments segments-small compare-period"
      role="radiogroup"
      aria-label={text.t('compare.period')}
      onKeyDown={onKeyDown}
    >
      {periods.map((each, index) => (
        <button
          key={each.kind === 'year' ? each.year : 'sum'}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => setPeriod(each)}
        >
          {each.kind === 'year' ? String(each.year) : text.t('compare.sum')}
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function isSame(a: Period, b: Period): boolean {
  return a.kind === 'year' ? b.kind === 'year' && a.year === b.year : b.kind === 'sum';
}
