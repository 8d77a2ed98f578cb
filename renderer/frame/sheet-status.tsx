import { useRangeFacts } from '../sheet/selection/use-range-facts.ts';
import { useOutcome } from '../store/derived.ts';
import { usePlan } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import { CopiedAnnouncement } from './copied-announcement.tsx';
import { goToCell } from './go-to-cell.ts';
import { RangeAnnouncement, RangeStatus } from './range-status.tsx';
import { IssuesButton } from './issues-button.tsx';
import { ZoomButton } from './zoom-button.tsx';
import { StatusBar, StatusMark } from './status-bar.tsx';

/** Kalkyl's last line: what is wrong and over in the active scenario, and what the figures are written in. */
export function SheetStatus() {
  const range = useRangeFacts();
  return (
    <StatusBar
      left={<Problems />}
      right={
        <>
          {range ? <RangeStatus facts={range} /> : <Facts />}
          <Display />
          <ZoomButton />
          <RangeAnnouncement facts={range} />
          <CopiedAnnouncement />
        </>
      }
    />
  );
}

function Problems() {
  const text = useText();
  const { issues, members } = useOutcome();
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = issues.filter(({ severity }) => severity !== 'error');
  const over = members.filter((member) => member.over.includes(true));
  const firstOver = over[0];
  return (
    <>
      {/* Heard when an edit makes or mends a fault; what is over its ceiling is heard from the headline. */}
      <div role="status">
        {errors.length === 0 ? (
          <StatusMark kind="ok">{text.t('status.noErrors')}</StatusMark>
        ) : (
          <IssuesButton
            kind="error"
            words={text.t('status.errors', { count: errors.length })}
            issues={errors}
          />
        )}
      </div>
      {firstOver && (
        <StatusMark kind="over" onGo={() => goToCell({ row: `member:${firstOver.id}`, column: 'ceiling' })}>
          {text.t('headline.chip.over', { count: over.length })}
        </StatusMark>
      )}
      {others.length > 0 && (
        <IssuesButton
          kind="warning"
          words={text.t('status.notices', { count: others.length })}
          issues={others}
        />
      )}
    </>
  );
}

function Facts() {
  const text = useText();
  const plan = usePlan();
  const outcome = useOutcome();
  const joined = outcome.members.filter((member) => member.joined.includes(true)).length;
  return (
    <>
      {plan.members.length > 0 && (
        <span>{text.t('status.joined', { joined, all: plan.members.length })}</span>
      )}
      <span>{text.t('status.scenarios', { count: plan.scenarios.length + 1 })}</span>
    </>
  );
}

function Display() {
  const text = useText();
  const display = useSettings((settings) => settings.display);
  return <span>{text.t(display === 'kr' ? 'toolbar.displayKr' : 'toolbar.displayTkr')}</span>;
}
