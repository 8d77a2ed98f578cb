import { MenuButton } from '../menus/menu-button.tsx';
import { ZOOM_ENTRIES } from '../menus/menus.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';

/** How large the sheet is drawn, at the right end of the status bar, as in Excel. */
export function ZoomButton() {
  const text = useText();
  const zoom = useSettings((settings) => settings.zoom);
  return (
    <MenuButton label={text.t('status.zoom', { zoom })} entries={ZOOM_ENTRIES} className="status-zoom">
      <span>{text.t('status.zoomShort', { zoom })}</span>
    </MenuButton>
  );
}
