import { Icon } from '../../icons/icon.tsx';

/** Whether a member is in. The cell around it has the focus and the keys; a click on it, or Space, switches it. */
export function MembershipBox({ value, name }: { readonly value: boolean | 'mixed'; readonly name: string }) {
  return (
    <span className="membership" data-toggle role="checkbox" aria-checked={value} aria-label={name}>
      <span className="membership-box" data-checked={value}>
        {value === true && <Icon name="check" size={12} />}
      </span>
    </span>
  );
}
