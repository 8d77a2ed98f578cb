import { message, type MessageValue } from '../message.ts';
import { positionOf } from '../plan/row-index.ts';
import type { ScenarioHead } from '../plan/schema.ts';
import { scenariosOf } from '../scenario/scenarios.ts';
import { joinedYears } from '../sheet/joined-years.ts';
import { sentence } from '../sheet/words.ts';
import { ceilingFateOf, type CeilingFate } from './ceiling-words.ts';
import { seriesRow, unitWord, yearColumns } from './cost-tables.ts';
import type { TableContent, TableRow } from './paper-content.ts';
import { isJoined, type PaperContext } from './paper-context.ts';

/** As many alternatives as a board can weigh against each other; the proposal is always among them. */
const MOST_LISTED = 12;

/** What each alternative costs the member, or all members together; nothing where there is only one. */
export function alternativesTable(context: PaperContext): readonly TableContent[] {
  const { whole, scenario, outcome, member } = context;
  const all = scenariosOf(whole);
  if (all.length < 2) return [];
  const others = all.filter(({ id }) => id !== scenario.id).slice(0, MOST_LISTED - 1);
  const shown = all.filter((each) => each.id === scenario.id || others.includes(each));
  const ofWhom = member
    ? message('paper.alternatives.ofMember', { member: member.name, unit: unitWord(outcome) })
    : message('paper.alternatives.ofMembers', { unit: unitWord(outcome) });
  return [
    {
      kind: 'table',
      id: 'alternatives',
      caption: ofWhom,
      columns: [
        { heading: sentence(message('paper.alternatives.alternative')), align: 'start' },
        ...yearColumns(outcome),
        { heading: sentence(message('paper.alternatives.ceiling')), align: 'start' },
      ],
      capital: false,
      rows: shown.map((each) => alternativeRow(context, each)),
      note:
        shown.length < all.length
          ? message('paper.alternatives.others', { count: all.length - shown.length })
          : null,
    },
  ];
}

function alternativeRow({ outcomeOf, member, scenario }: PaperContext, { id, name }: ScenarioHead): TableRow {
  const outcome = outcomeOf(id);
  const own = member && outcome.members[positionOf(outcome.members, member.id)];
  const proposed: MessageValue =
    id === scenario.id ? sentence(message('paper.alternatives.proposed', { scenario: name })) : name;
  if (own && !isJoined(own)) {
    const blank = yearColumns(outcome).map(() => null);
    return { cells: [proposed, ...blank, sentence(message('paper.alternatives.notIn'))], role: 'row' };
  }
  const series = own ? joinedYears(own) : outcome.membersTotal;
  const row = seriesRow(outcome, proposed, series);
  const word = own ? ownCeilingWord(ceilingFateOf(own)) : ceilingWord(outcome.members.map(ceilingFateOf));
  return { ...row, cells: [...row.cells, word] };
}

/** Whether the member's ceiling is broken, holds or cannot be tested; empty without one. */
function ownCeilingWord(fate: CeilingFate): MessageValue {
  return fate === 'over' ? sentence(message('paper.alternatives.ownOver')) : ceilingWord([fate]);
}

/** Whether ceilings are broken, hold or cannot be tested; empty where there are none. */
function ceilingWord(fates: readonly CeilingFate[]): MessageValue {
  const count = fates.filter((fate) => fate === 'over').length;
  if (count > 0) return sentence(message('paper.alternatives.over', { count }));
  if (fates.includes('notTested')) return sentence(message('paper.alternatives.notTested'));
  return fates.includes('holds') ? sentence(message('paper.alternatives.holds')) : '';
}
