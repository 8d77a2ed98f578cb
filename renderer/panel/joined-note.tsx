import { areMunicipalities, type Outcome, type Plan } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { useOutcome } from '../store/derived.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

const MUNICIPALITIES = { few: 'panel.tooFew', enough: 'panel.joined' } as const;
const PARTIES = { few: 'panel.tooFewParties', enough: 'panel.joinedParties' } as const;

/** Under "Minst antal": how many are in, or that they are too few. A warning, never a block. */
export function JoinedNote() {
  const text = useText();
  const plan = usePlan();
  const outcome = useOutcome();
  if (plan.members.length === 0) return null;
  const joined = fewestJoined(outcome);
  const minimum = minimumOf(plan);
  const kind = minimum !== null && joined < minimum ? 'few' : 'enough';
  const words = areMunicipalities(plan) ? MUNICIPALITIES : PARTIES;
  return (
    <p className="panel-joined" data-kind={kind} role="status">
      <Icon name={kind === 'few' ? 'octagon' : 'check'} size={12} />
      {text.t(words[kind], { count: joined, minimum: String(minimum ?? '') })}
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
