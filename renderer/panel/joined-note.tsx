import type { Outcome, Plan } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { useOutcome } from '../store/derived.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** Under "Minst antal": how many are in, or that they are too few. A warning, never a block. */
export function JoinedNote() {
  const text = useText();
  const plan = usePlan();
  const outcome = useOutcome();
  if (plan.members.length === 0) return null;
  const joined = fewestJoined(outcome);
  const minimum = minimumOf(plan);
  const isFew = minimum !== null && joined < minimum;
  return (
    <p className="panel-joined" data-kind={isFew ? 'few' : 'enough'} role={isFew ? 'status' : undefined}>
      <Icon name={isFew ? 'octagon' : 'check'} size={12} />
      {isFew
        ? text.t('panel.tooFew', { count: joined, minimum: String(minimum) })
        : text.t('panel.joined', { count: joined })}
    </p>
  );
}

/** In the year when they are fewest. */
function fewestJoined({ years, members }: Outcome): number {
  return Math.min(...years.map((_year, index) => members.filter(({ joined }) => joined[index]).length));
}

function minimumOf({ minimumMembers }: Plan): number | null {
  return minimumMembers === null ? null : Number(minimumMembers.value);
}
