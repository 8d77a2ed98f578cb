import { copyPicture, savePicture } from '../charts/chart-outputs.ts';
import type { ChartSpec } from '../charts/spec/chart-spec.ts';
import { ChoiceMenu } from '../menus/choice-menu.tsx';
import { useText } from '../text/use-text.ts';

export interface ChartMenuProps {
  readonly spec: ChartSpec;
  readonly asTable: boolean;
  readonly onAsTable: (asTable: boolean) => void;
}

/** What can be done with a chart: read it as a table, copy it, save it. */
export function ChartMenu({ spec, asTable, onAsTable }: ChartMenuProps) {
  const text = useText();
  const perform: Readonly<Record<string, () => unknown>> = {
    table: () => onAsTable(!asTable),
    copy: () => copyPicture(spec),
    png: () => savePicture(spec, 'png'),
    svg: () => savePicture(spec, 'svg'),
  };
  const item = (id: string, words: string) => ({
    ...{ id, checked: null },
    words: <span className="menu-item-label">{words}</span>,
  });
  return (
    <ChoiceMenu
      label={text.t('chart.menu', { title: spec.title })}
      className="button button-icon chart-menu"
      items={[
        item('table', text.t(asTable ? 'chart.asPicture' : 'chart.asTable')),
        item('copy', text.t('chart.copy')),
        item('png', text.t('chart.savePng')),
        item('svg', text.t('chart.saveSvg')),
      ]}
      many={false}
      onChoose={(id) => void perform[id]?.()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
        <circle cx="3.500" cy="8" r="1.300" />
        <circle cx="8" cy="8" r="1.300" />
        <circle cx="12.500" cy="8" r="1.300" />
      </svg>
    </ChoiceMenu>
  );
}
