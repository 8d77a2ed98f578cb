import type { PlanDiff } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

/** A difference in words, for a letter or a decision: what differs, then what it comes to, a line each. */
export function differenceText(
  heading: string,
  { summary, inputs, results }: PlanDiff,
  text: Translator,
): string {
  const said = results.flatMap(({ sentence }) => (sentence ? [text.text(sentence)] : []));
  return [
    heading,
    text.text(summary),
    ...section(
      text.t('difference.inputs'),
      inputs.map(({ sentence }) => text.text(sentence)),
    ),
    ...section(text.t('difference.results'), said),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
