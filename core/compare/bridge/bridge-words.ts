import { message, type Message, type MessageValue } from '../../message.ts';
import type { Money } from '../../numbers/money.ts';
import { rowOf } from '../../plan/row-index.ts';
import type { Line, Plan } from '../../plan/schema.ts';
import { yearsOf } from '../../plan/years.ts';
import { resolve } from '../../scenario/resolve.ts';
import { sentence, sentences } from '../../sheet/words.ts';
import type { Period } from '../comparison.ts';
import type { Bridge, BridgeDriver, BridgeEnd } from './bridge-data.ts';
import { exchangeInputs } from './exchange-inputs.ts';

/**
 * What a driver is called under its bar: "Medlemskap"; where the driver is of cost lines and only one of them differs,
 * that line's name: "Resor".
 */
export function bridgeDriverName(plan: Plan, bridge: Bridge, driver: BridgeDriver): Message {
  if (driver !== 'overhead' && driver !== 'travel' && driver !== 'otherLines') return driverWord(driver);
  const [from, to] = [bridge.from, bridge.to].map(({ scenario }) => resolve(plan, scenario.id));
  const only = from && to && onlyLine(from.lines, exchangeInputs(from, to, driver).lines);
  return only ? message('bridge.line', { name: only.name }) : driverWord(driver);
}

function driverWord(driver: BridgeDriver): Message {
  return message(`bridge.driver.${driver}`);
}

/** The one line that is another object among the exchanged ones. */
function onlyLine(lines: readonly Line[], exchanged: readonly Line[]): Line | null {
  const [first, ...others] = exchanged.filter((line, place) => line !== lines[place]);
  return first && others.length === 0 ? first : null;
}

/** "Ingen verkan: löneindex och påslag"; `null` where every driver has an effect. */
export function bridgeIdleText(plan: Plan, { idle }: Bridge): Message | null {
  if (idle.length === 0) return null;
  const items = idle.map((driver) => sentence(message(`bridge.idle.${idleWord(plan, driver)}`)));
  return message('bridge.noEffect', { drivers: { kind: 'list', items } });
}

/** An index that only pay has is a pay index. */
function idleWord({ lines }: Plan, driver: BridgeDriver): string {
  const isOfPayAlone = lines.every(
    (line) => line.kind === 'pay' || line.kind === 'percentage' || line.index === null,
  );
  return driver === 'index' && isOfPayAlone ? 'payIndex' : driver;
}

/**
 * The whole bridge in words, for who does not see it and for the paper: from which scenario to which, when and whose, both
 * amounts, each bar with its change, and what has no effect. `whose` as in `bridge`.
 */
export function bridgeSentence(plan: Plan, bridge: Bridge, period: Period, whose: string | null): Message {
  const { from, to, bars } = bridge;
  const values = {
    from: scenarioWords(from),
    to: scenarioWords(to),
    when: periodWords(plan, period),
    whose: whoseWords(plan, whose),
    before: amount(plan, from.amount),
    after: amount(plan, to.amount),
  };
  const idle = bridgeIdleText(plan, bridge);
  const said: [Message, ...Message[]] = [
    message(from.amount === to.amount ? 'bridge.fromToSame' : 'bridge.fromTo', values),
  ];
  if (bars.length > 0) said.push(barsText(plan, bridge));
  if (idle) said.push(message('bridge.stop', { text: sentence(idle) }));
  return sentences(said);
}

/** "Medlemskap +175 726 kr, Resor −9 370 kr och Avrundning −686 kr." */
function barsText(plan: Plan, bridge: Bridge): Message {
  const items = bridge.bars.map(({ driver, change }) =>
    sentence(
      message(change > 0n ? 'bridge.more' : 'bridge.less', {
        driver: sentence(bridgeDriverName(plan, bridge, driver)),
        change: amount(plan, change),
      }),
    ),
  );
  return message('bridge.bars', { bars: { kind: 'list', items } });
}

function amount({ unit }: Plan, value: Money): MessageValue {
  return { kind: 'money', value, unit };
}

function scenarioWords({ scenario: { letter, name } }: BridgeEnd): MessageValue {
  return sentence(message('bridge.scenario', { letter, name }));
}

function periodWords(plan: Plan, period: Period): MessageValue {
  const years = yearsOf(plan);
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (period.kind === 'year' && years.includes(period.year)) return period.year;
  return first === last ? first : sentence(message('years.run', { first, last }));
}

function whoseWords({ members }: Plan, whose: string | null): MessageValue {
  return whose === null ? sentence(message('bridge.allMembers')) : (rowOf(members, whose)?.name ?? whose);
}
