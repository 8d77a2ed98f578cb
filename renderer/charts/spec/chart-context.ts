import type { Plan } from '../../../core/index.ts';
import type { Format, Translator } from '../../text/use-text.ts';

/** What a chart is written with: the plan's names and colours, and words and figures in one language. */
export interface ChartContext {
  readonly plan: Plan;
  readonly text: Translator;
  /** For the table: every figure as the program writes it elsewhere. */
  readonly format: Format;
}
