import { describe, expect, it } from 'vitest';
import { addDecision, type Plan } from '../../../core/index.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('check');

function decided(caseNumber: string): Plan {
  const edit = addDecision(examplePlan(), {
    id: 'beslut',
    scenario: 'bara-fyra',
    name: 'Beslut om fyra',
    date: '2025-03-01',
    caseNumber,
    note: '',
  });
  if (!edit.ok) throw new Error(`Refused: ${edit.failure.code}`);
  return edit.value.plan;
}

describe('samkalkyl check, decisions', () => {
  it.each([
    ['KS 2025/17', 'Beslut: Beslut om fyra, 2025-03-01, KS 2025/17'],
    ['', 'Beslut: Beslut om fyra, 2025-03-01'],
  ])('lists each with its date and case number %j', async (caseNumber, line) => {
    const { code, out } = await samkalkyl('check', files.withPlan('decided.samkalkyl', decided(caseNumber)));
    expect(code).toBe(0);
    expect(out).toBe(`Steget vidare 2025–2027: går att öppna, 3 scenarier, inget att anmärka.\n${line}\n`);
  });

  it('warns of one whose amounts are not what its own figures come to', async () => {
    const plan = decided('');
    const decisions = plan.decisions.map((each) => ({
      ...each,
      amounts: { ...each.amounts, mellerud: ['1', '2', '3'] },
    }));
    const { code, out } = await samkalkyl('check', files.withPlan('moved.samkalkyl', { ...plan, decisions }));
    expect(code).toBe(0);
    expect(out).toContain('Se över följande.');
    expect(out).toMatch(/^Varning: .*Beslut om fyra/m);
  });
});
