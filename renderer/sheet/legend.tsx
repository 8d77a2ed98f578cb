import { OverMark } from '../icons/over-mark.tsx';
import { useText } from '../text/use-text.ts';

/** What the cells' looks mean. Two digits stand for a figure. */
export function Legend({ hasNotes }: { readonly hasNotes: boolean }) {
  const { t } = useText();
  return (
    <ul className="legend" aria-label={t('sheet.legend.label')}>
      <li>
        <span className="legend-swatch" data-role="typed" aria-hidden="true">
          12
        </span>
        {t('sheet.legend.typed')}
      </li>
      <li>
        <span className="legend-swatch" aria-hidden="true">
          12
        </span>
        {t('sheet.legend.computed')}
      </li>
      <li>
        <span className="legend-swatch" data-role="override" aria-hidden="true" />
        {t('sheet.legend.override')}
      </li>
      <li>
        <OverMark className="legend-over" />
        {t('sheet.legend.over')}
      </li>
      {hasNotes && (
        <li>
          <span className="legend-swatch noted" aria-hidden="true" />
          {t('remark.legend')}
        </li>
      )}
      <li>
        <span className="membership-box" data-checked="false" aria-hidden="true" />
        {t('sheet.legend.off')}
      </li>
    </ul>
  );
}
