import { EmptyState } from '../frame/empty-state.tsx';
import { Icon } from '../icons/icon.tsx';
import { AddMemberButtons } from '../members/add-member-buttons.tsx';
import { MenuButton } from '../menus/menu-button.tsx';
import { LINE_ENTRIES } from '../menus/menus.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';

/** A plan is begun with what it costs and who shares it: what is still missing, where the headline would be. */
export function FirstSteps() {
  const text = useText();
  const { lines, members } = usePlan();
  const missing = lines.length > 0 ? 'members' : members.length > 0 ? 'lines' : 'all';
  return (
    <EmptyState title={text.t(`empty.${missing}.title`)} words={text.t(`empty.${missing}.words`)}>
      {lines.length === 0 && (
        <MenuButton className="button button-outline" label={text.t('panel.addCost')} entries={LINE_ENTRIES}>
          <Icon name="add" />
          {text.t('panel.addCost')}
        </MenuButton>
      )}
      {members.length === 0 && <AddMemberButtons />}
    </EmptyState>
  );
}
