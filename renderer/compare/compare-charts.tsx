import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { areMunicipalities, type Comparison } from '../../core/index.ts';
import type { ChartSpec } from '../charts/spec/chart-spec.ts';
import { outcomeOf } from '../store/derived.ts';
import { usePlan } from '../store/document-store.ts';
import { useText, type Translator } from '../text/use-text.ts';
import { BridgePane } from './bridge-pane.tsx';
import { chooseChart, PICTURES, useChartChoice, type PictureKind } from './chart-choice.ts';
import { ChartPane } from './chart-pane.tsx';
import { ChartSelect } from './chart-select.tsx';
import { isEmpty, pictureSpec, shareScale, shownBridgeSpec } from './picture-spec.ts';
import { shownWhose } from './shown-bridge.ts';
import { useChartContext } from './use-chart-context.ts';

/** Narrower than this one chart has the whole width, and the bridge is one of those to choose from. */
const BOTH_FROM = 1180;

export interface CompareChartsProps {
  readonly comparison: Comparison;
  /** Width that there is. */
  readonly room: number;
}

/** The comparison as pictures: one that is chosen, and the bridge between two scenarios beside it on the same scale. */
export function CompareCharts({ comparison: latest, room }: CompareChartsProps) {
  // The figures come first: what is dragged follows the pointer, and the pictures as soon as there is time.
  const comparison = useDeferredValue(latest);
  const context = useDeferredValue(useChartContext());
  const choice = useChartChoice();
  const isAlone = comparison.columns.length < 2;
  const isWide = room >= BOTH_FROM;
  const picture = shownPicture(choice.picture, isAlone, isWide);
  const spec = useMemo(
    () => (picture === 'bridge' ? null : pictureSpec(picture, comparison, context)),
    [picture, comparison, context],
  );
  const withBridge = !isAlone && (isWide || picture === 'bridge');
  const bridge = useMemo(
    () =>
      withBridge ? shownBridgeSpec(comparison, choice, context, (id) => outcomeOf(context.plan, id)) : null,
    [withBridge, comparison, choice, context],
  );
  const isShared = spec !== null && shareScale(spec, bridge, shownWhose(comparison, choice.whose));
  const select = <PictureSelect picture={picture} hasBridge={!isAlone && !isWide} />;
  return (
    <div className="compare-charts" data-both={spec !== null && withBridge}>
      {spec && <PicturePane spec={spec} beside={isShared ? bridge : null} select={select} />}
      {withBridge && (
        <BridgePane
          comparison={comparison}
          spec={bridge}
          beside={isShared ? spec : null}
          select={spec ? null : select}
        />
      )}
    </div>
  );
}

/** Where there is one scenario, there is nothing to hold members' bars against: the years say more. */
function shownPicture(chosen: PictureKind | null, isAlone: boolean, isWide: boolean): PictureKind {
  if (chosen === null) return isAlone ? 'byLine' : 'members';
  return chosen === 'bridge' && (isAlone || isWide) ? 'members' : chosen;
}

interface PicturePaneProps {
  readonly spec: ChartSpec;
  readonly beside: ChartSpec | null;
  readonly select: ReactNode;
}

function PicturePane({ spec, beside, select }: PicturePaneProps) {
  const text = useText();
  const { pictureAsTable } = useChartChoice();
  const nothing = isEmpty(spec) ? text.t(`chart.nothing.${spec.kind}`) : null;
  return (
    <ChartPane
      {...{ spec, beside, nothing }}
      asTable={pictureAsTable}
      onAsTable={(asTable) => chooseChart({ pictureAsTable: asTable })}
      tools={select}
    />
  );
}

function PictureSelect({
  picture,
  hasBridge,
}: {
  readonly picture: PictureKind;
  readonly hasBridge: boolean;
}) {
  const text = useText();
  const municipalities = areMunicipalities(usePlan());
  const kinds = hasBridge ? [...PICTURES, 'bridge' as const] : PICTURES;
  return (
    <ChartSelect
      label={text.t('chart.choose')}
      value={picture}
      options={kinds.map((value) => ({ value, words: pictureWords(value, municipalities, text) }))}
      onChoose={(value) => chooseChart({ picture: value })}
    />
  );
}

function pictureWords(kind: PictureKind, municipalities: boolean, { t }: Translator): string {
  if (municipalities && kind === 'members') return t('chart.picture.municipalities');
  if (municipalities && kind === 'multiples') return t('chart.picture.multiplesOfMunicipalities');
  return t(`chart.picture.${kind}`);
}
