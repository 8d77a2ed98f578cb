import { costTable } from './cost-tables.ts';
import type { SectionContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

/** What it costs, who pays, and what that means for the member that the paper is about. */
export function costSection(context: PaperContext): SectionContent {
  return { id: 'cost', text: [], exhibits: [costTable(context)] };
}
