import { useMemo } from 'react';
import { headlineOf, type Comparison } from '../../core/index.ts';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { outcomeOf } from '../store/derived.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { MemberTable } from './member-table.tsx';
import { paidSentence } from './paid-sentence.ts';
import { PictureHead } from './picture-head.tsx';
import type { PresentSizes } from './present-sizes.ts';

export interface ScenarioPictureProps {
  readonly comparison: Comparison;
  readonly scenario: string;
  readonly sizes: PresentSizes;
  readonly titleId: string;
}

/** One scenario against the base: what it amounts to in a sentence, and what each member pays. */
export function ScenarioPicture({ comparison, scenario, sizes, titleId }: ScenarioPictureProps) {
  const text = useText();
  const plan = usePlan();
  const column = comparison.columns.findIndex((each) => each.scenario.id === scenario);
  const headline = useMemo(() => headlineOf(plan, scenario, outcomeOf(plan, scenario)), [plan, scenario]);
  const name = comparison.columns[column]?.scenario.name ?? '';
  return (
    <>
      <PictureHead
        titleId={titleId}
        badge={<ScenarioBadge plan={plan} scenario={scenario} />}
        title={headline ? text.text(headline.title) : name}
        lines={[headline?.detail ?? null, paidSentence(comparison, column)]}
      />
      <MemberTable comparison={comparison} column={column} rows={sizes.rows} />
    </>
  );
}
