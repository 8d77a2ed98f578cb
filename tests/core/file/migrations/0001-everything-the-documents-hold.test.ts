import { describe, expect, it } from 'vitest';
import { everythingTheDocumentsHold } from '../../../../core/file/migrations/0001-everything-the-documents-hold.ts';
import type { JsonValue } from '../../../../core/file/json/json-value.ts';

function migrated(plan: JsonValue): JsonValue {
  const result = everythingTheDocumentsHold.migrate(plan);
  if (!result.ok) throw new Error('Refused');
  return result.value;
}

describe('0001: from version 1 to 2', () => {
  it('pay is annual pay at full time without on-costs; lines are the plan’s own to share', () => {
    const line = { kind: 'pay', id: 'lon', annualPay: { text: '840000', value: '840000' }, index: 3 };
    expect(migrated({ lines: [line, { kind: 'amount', amount: 1 }] })).toMatchObject({
      lines: [
        {
          kind: 'pay',
          id: 'lon',
          pay: { text: '840000', value: '840000' },
          payPer: 'year',
          degree: { all: { text: '100', value: '100' } },
          onCosts: { all: { text: '0', value: '0' } },
          index: 3,
          key: null,
          participants: null,
        },
        { kind: 'amount', amount: 1, key: null, participants: null },
      ],
    });
    expect(JSON.stringify(migrated({ lines: [line] }))).not.toContain('annualPay');
  });

  it('overrides of annual pay are overrides of pay, of the whole and of years; others keep their keys', () => {
    const overrides = {
      'line:lon.annualPay': 1,
      'line:a-b.annualPay@2026': 2,
      'line:annualPay.price': 3,
      'member:x.key:annualPay': 4,
    };
    expect(migrated({ scenarios: [{ id: 's', overrides }] })).toMatchObject({
      scenarios: [
        {
          id: 's',
          overrides: {
            'line:lon.pay': 1,
            'line:a-b.pay@2026': 2,
            'line:annualPay.price': 3,
            'member:x.key:annualPay': 4,
          },
        },
      ],
    });
  });

  it('what version 1 had no words for is as it was understood', () => {
    expect(migrated({ members: [{ id: 'm' }] })).toEqual({
      host: null,
      funding: [],
      shareMethod: 'largestRemainder',
      amountUnit: 'plan',
      amountRounding: 'largestRemainder',
      ceilingRule: 'test',
      keys: [],
      remarks: {},
      decisions: [],
      members: [{ id: 'm', status: null }],
    });
  });

  it.each<[string, JsonValue]>([
    ['nothing', null],
    ['a list', [1]],
    ['a text', 'plan'],
  ])('FIL10.3: moves what it knows and leaves the rest for the schema to judge: %s', (_what, plan) => {
    expect(migrated(plan)).toBe(plan);
  });

  it('FIL10.3: passes over lists that are none, rows that are none, pay that is missing', () => {
    const odd = { lines: 7, members: [null, 'x'], scenarios: [{ overrides: [] }, 3] };
    expect(migrated(odd)).toMatchObject(odd);
    expect(migrated({ lines: [{ kind: 'pay' }] })).not.toHaveProperty('lines.0.pay');
  });
});
