import type { ChangeEvent, KeyboardEvent } from 'react';
import type { Period } from '../../core/index.ts';
import { setPeriod, useDocument, usePlan } from '../store/document-store.ts';
import { Icon } from '../icons/icon.tsx';
import { useText, type Translator } from '../text/use-text.ts';

/** More years than this are chosen from a list: the toolbar has no room for them side by side. */
const MOST_BESIDE = 5;

/** One year, or the sum over the years. */
export function PeriodChoice() {
  const plan = usePlan();
  const period = useDocument((state) => state.period);
  const periods: readonly Period[] = [
    ...plan.years.map(({ year }) => ({ kind: 'year', year }) as const),
    { kind: 'sum' },
  ];
  const chosen = periods.findIndex((each) => isSame(each, period));
  const Choice = plan.years.length > MOST_BESIDE ? PeriodList : PeriodSegments;
  return <Choice periods={periods} chosen={chosen} />;
}

interface PeriodsProps {
  readonly periods: readonly Period[];
  readonly chosen: number;
}

function PeriodSegments({ periods, chosen }: PeriodsProps) {
  const text = useText();
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[press.key];
    if (by === undefined) return;
    const index = (chosen + by + periods.length) % periods.length;
    const next = periods[index];
    if (next) setPeriod(next);
    press.preventDefault();
    press.currentTarget.querySelectorAll('button')[index]?.focus();
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
          key={keyOf(each)}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => setPeriod(each)}
        >
          {wordsOf(each, text)}
        </button>
      ))}
    </div>
  );
}

function PeriodList({ periods, chosen }: PeriodsProps) {
  const text = useText();
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const period = periods[target.selectedIndex];
    if (period) setPeriod(period);
  };
  return (
    <span className="select compare-period-list">
      <select aria-label={text.t('compare.period')} value={chosen} onChange={choose}>
        {periods.map((each, index) => (
          <option key={keyOf(each)} value={index}>
            {wordsOf(each, text)}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={14} />
    </span>
  );
}

function keyOf(period: Period): string | number {
  return period.kind === 'year' ? period.year : 'sum';
}

function wordsOf(period: Period, { t }: Translator): string {
  return period.kind === 'year' ? String(period.year) : t('compare.sum');
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function isSame(a: Period, b: Period): boolean {
  return a.kind === 'year' ? b.kind === 'year' && a.year === b.year : b.kind === 'sum';
}
