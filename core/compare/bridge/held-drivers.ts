import type { Plan } from '../../plan/schema.ts';
import type { BridgeDriver } from './bridge-data.ts';

/** Whether a plan has something that each driver could act on: a plan without grants need not say that they change nothing (S5.8). */
const HOLDS: Readonly<Record<BridgeDriver, (plan: Plan) => boolean>> = {
  membership: ({ members }) => members.length > 0,
  index: ({ lines }) => lines.some((line) => line.kind !== 'percentage' && line.index !== null),
  overhead: ({ lines }) => lines.some(({ kind }) => kind === 'percentage'),
  travel: ({ lines }) => lines.some(({ kind }) => kind === 'quantity'),
  otherLines: ({ lines }) => lines.some(({ kind }) => kind === 'pay' || kind === 'amount'),
  funding: ({ funding }) => funding.length > 0,
  key: ({ members }) => members.length > 0,
  ceilings: ({ members }) => members.some(({ ceiling }) => ceiling !== null),
  rounding: () => true,
};

/** Whether either of two scenarios of a plan has something that the driver could act on. */
export function isHeld(driver: BridgeDriver, from: Plan, to: Plan): boolean {
  return HOLDS[driver](from) || HOLDS[driver](to);
}
