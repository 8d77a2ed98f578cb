import type { Outcome, ScenarioHead } from '../../core/index.ts';
import { addsUp, breaksCeiling } from '../files/describe-plan.ts';
import { outcomeOf } from '../store/derived.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import { StatusBar, StatusMark } from './status-bar.tsx';

interface Shown {
  readonly head: ScenarioHead;
  readonly outcome: Outcome;
}

/** Jämför's last line: whether all that is compared adds up, and which break a ceiling. */
export function CompareStatus() {
  const shown = useShown();
  return <StatusBar left={<Problems shown={shown} />} right={<Facts count={shown.length} />} />;
}

function useShown(): readonly Shown[] {
  const plan = usePlan();
  const against = useDocument((state) => state.comparedAgainst);
  const compared = useDocument((state) => state.compared);
  return [plan.base, ...plan.scenarios]
    .filter(({ id }) => id === against || compared === null || compared.includes(id))
    .map((head) => ({ head, outcome: outcomeOf(plan, head.id) }));
}

function Problems({ shown }: { readonly shown: readonly Shown[] }) {
  const text = useText();
  const notAdding = shown.filter(({ outcome }) => !addsUp(outcome));
  const over = shown.filter(({ outcome }) => breaksCeiling(outcome));
  const letters = (those: readonly Shown[]) =>
    ({ kind: 'list', items: those.map(({ head }) => head.letter) }) as const;
  return (
    <>
      {notAdding.length === 0 ? (
        <StatusMark kind="ok">{text.t('status.allAddUp')}</StatusMark>
      ) : (
        <StatusMark kind="error">
          {text.t('status.notAddingUp', { scenarios: letters(notAdding) })}
        </StatusMark>
      )}
      {over.length > 0 && (
        <StatusMark kind="over">{text.t('status.overIn', { scenarios: letters(over) })}</StatusMark>
      )}
    </>
  );
}

function Facts({ count }: { readonly count: number }) {
  const text = useText();
  const display = useSettings((settings) => settings.display);
  const period = useDocument((state) => state.period);
  return (
    <>
      <span>{text.t('status.scenarios', { count })}</span>
      <span>{text.t(display === 'kr' ? 'toolbar.displayKr' : 'toolbar.displayTkr')}</span>
      <span>
        {period.kind === 'year' ? text.t('status.year', { year: period.year }) : text.t('status.sum')}
      </span>
    </>
  );
}
