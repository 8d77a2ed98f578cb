import { bridge } from '../compare/bridge/bridge.ts';
import { bridgeDriverName, bridgeIdleText } from '../compare/bridge/bridge-words.ts';
import { message } from '../message.ts';
import { sentence } from '../sheet/words.ts';
import { moneyCell, unitWord } from './cost-tables.ts';
import type { TableContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';
import { yearSpan } from './year-words.ts';

/** What makes the difference to the base, driver by driver (S5), in sum; nothing where an amount cannot be computed. */
export function bridgeTable({
  whole,
  scenario,
  member,
  outcome,
  outcomeOf,
}: PaperContext): readonly TableContent[] {
  const whose = member?.id ?? null;
  const found = bridge(whole, whole.base.id, scenario.id, { kind: 'sum' }, whose, outcomeOf);
  if (!found || found.bars.length === 0) return [];
  const idle = bridgeIdleText(whole, found);
  const column = sentence(message('paper.bridge.amount'));
  return [
    {
      kind: 'table',
      id: 'bridge',
      caption: message('paper.bridge.caption', { years: yearSpan(outcome.years), unit: unitWord(outcome) }),
      columns: [
        { heading: sentence(message('paper.bridge.driver')), align: 'start' },
        { heading: column, align: 'end' },
      ],
      capital: false,
      rows: [
        { cells: [found.from.scenario.name, moneyCell(found.from.amount, outcome)], role: 'total' },
        ...found.bars.map(({ driver, change }) => ({
          cells: [sentence(bridgeDriverName(whole, found, driver)), moneyCell(change, outcome)],
          role: 'row' as const,
        })),
        { cells: [found.to.scenario.name, moneyCell(found.to.amount, outcome)], role: 'total' },
      ],
      note: idle,
    },
  ];
}
