import { seriesOf, type Plan } from '../../core/index.ts';

/** A scenario's letter on its colour; the letter is the identity, the colour only helps (design rule 11). */
export function ScenarioBadge({ plan, scenario }: { readonly plan: Plan; readonly scenario: string }) {
  const head = [plan.base, ...plan.scenarios].find(({ id }) => id === scenario);
  return (
    <span className="scenario-badge" data-series={seriesOf(plan, scenario)}>
      {head?.letter}
    </span>
  );
}
