import { Icon } from '../icons/icon.tsx';
import { MenuButton } from '../menus/menu-button.tsx';
import { ADD_ENTRIES, DENSITY_ENTRIES, DISPLAY_ENTRIES } from '../menus/menus.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';

const DENSITY_WORDS = {
  kompakt: 'toolbar.densityCompact',
  normal: 'toolbar.densityNormal',
  luftig: 'toolbar.densityAiry',
} as const;

/** The sheet's own tools: a new row, how dense it is, what amounts are written in. */
export function SheetTools() {
  const text = useText();
  const density = useSettings((settings) => settings.density);
  const display = useSettings((settings) => settings.display);
  return (
    <>
      <MenuButton label={text.t('toolbar.addLabel')} entries={ADD_ENTRIES}>
        <Icon name="add" />
        <span className="button-words">{text.t('toolbar.add')}</span>
      </MenuButton>
      <MenuButton label={text.t(DENSITY_WORDS[density])} entries={DENSITY_ENTRIES}>
        <Icon name="density" />
        <span className="button-words">{text.t(DENSITY_WORDS[density])}</span>
        <Icon name="chevron" size={14} />
      </MenuButton>
      <DisplayTool label={text.t(display === 'kr' ? 'toolbar.displayKr' : 'toolbar.displayTkr')} />
    </>
  );
}

function DisplayTool({ label }: { readonly label: string }) {
  return (
    <MenuButton label={label} entries={DISPLAY_ENTRIES}>
      <span>{label}</span>
      <Icon name="chevron" size={14} />
    </MenuButton>
  );
}
