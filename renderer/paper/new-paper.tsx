import { areMunicipalities } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { ActionButton } from '../frame/action-button.tsx';
import { Icon } from '../icons/icon.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** A paper of the agreement by a button, of a member by choosing it. */
export function NewPaper() {
  const text = useText();
  const { members } = usePlan();
  const label = text.t(areMunicipalities({ members }) ? 'papers.forMunicipality' : 'papers.forMember');
  return (
    <>
      <ActionButton action="paper.addForAgreement" className="button button-outline" />
      {members.length > 0 && (
        <span className="select paper-for">
          <select
            aria-label={label}
            value=""
            onChange={({ target }) => performAction('paper.addForMember', { row: `member:${target.value}` })}
          >
            <option value="" disabled>
              {label}
            </option>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Icon name="chevron" size={14} />
        </span>
      )}
    </>
  );
}
