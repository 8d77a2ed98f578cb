import { describe, expect, it } from 'vitest';
import { amountLine, member, planWith, scenario, yearly } from '../../builders/plan-builder.ts';
import { EXAMPLE, samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('compare');

/** 1 000 kr a year; a grant of 400 kr, 100 kr in the scenario, at most 300 kr a year. */
const FUNDED = planWith({
  lines: [amountLine('Samordnare', 1000)],
  members: [member('Ed', 100)],
  funding: [
    {
      id: 'bidrag',
      name: 'Bidrag',
      note: '',
      source: null,
      kind: 'grant',
      percent: yearly(0),
      of: null,
      amount: yearly(400),
      capYear: yearly(300),
      capPeriod: null,
    },
  ],
  scenarios: [scenario('S', { 'funding:bidrag.amount': yearly(100) })],
});

describe('samkalkyl compare, funding', () => {
  it('F3: costs and funding stand above the members, so that the table adds up', async () => {
    const path = files.withPlan('funded.samkalkyl', FUNDED);
    const { out } = await samkalkyl('compare', path);
    expect(out).toMatch(/^Kostnader +1 000 +1 000$/m);
    expect(out).toMatch(/^Bidrag +300 +100$/m);
    expect(out).toMatch(/^Bidrag, över bidragstaket +100 +0$/m);
    expect(out).toMatch(/^Ed +700 +900 +\+200 +\+28,6 %$/m);
    const { out: json } = await samkalkyl('compare', path, '--json');
    expect(JSON.parse(json)).toMatchObject({
      scenarios: [
        {
          costs: { sum: '3000' },
          funding: [{ id: 'bidrag', kind: 'grant', sum: '900', overCap: ['100', '100', '100'] }],
          roundingDifference: { sum: '0' },
          hostPart: { sum: '0' },
        },
        { funding: [{ sum: '300', overCap: ['0', '0', '0'] }] },
      ],
    });
  });

  it('a plan without funding has neither', async () => {
    expect((await samkalkyl('compare', EXAMPLE)).out).not.toContain('Kostnader');
  });
});
