import { addressOf, type InputRowKind } from '../../plan/input-id.ts';
import type { InputId } from '../../plan/input-field.ts';
import type { BridgeDriver } from './bridge-data.ts';

/** S5.2: the driver of each input, by the part of its property before a colon. */
const DRIVERS: Readonly<Record<InputRowKind, Readonly<Record<string, BridgeDriver>>>> = {
  plan: {
    key: 'key',
    populationYear: 'key',
    shareRounding: 'rounding',
    shareMethod: 'rounding',
    amountUnit: 'rounding',
    amountRounding: 'rounding',
    ceilingRule: 'ceilings',
    host: 'ceilings',
    minimumMembers: 'membership',
  },
  line: {
    pay: 'otherLines',
    payPer: 'otherLines',
    degree: 'otherLines',
    onCosts: 'otherLines',
    amount: 'otherLines',
    index: 'index',
    percent: 'overhead',
    quantity: 'travel',
    price: 'travel',
    participants: 'membership',
    key: 'key',
  },
  funding: {
    party: 'funding',
    percent: 'funding',
    of: 'funding',
    amount: 'funding',
    capYear: 'funding',
    capPeriod: 'funding',
  },
  key: { part: 'key' },
  member: { joined: 'membership', population: 'key', key: 'key', ceiling: 'ceilings' },
};

/** The driver that a property of a kind of row belongs to. @throws RangeError for a property that has none. */
export function driverOfProperty(rowKind: InputRowKind, property: string): BridgeDriver {
  const driver = DRIVERS[rowKind][property.split(':')[0] ?? ''];
  if (!driver) throw new RangeError(`No driver of the bridge has ${rowKind}.${property}`);
  return driver;
}

/** The driver that an input belongs to (S5.2). @throws RangeError for text that is no input's address. */
export function driverOfInput(id: InputId): BridgeDriver {
  const address = addressOf(id);
  if (!address) throw new RangeError(`Not the address of an input: ${id}`);
  return driverOfProperty(address.rowKind, address.property);
}
