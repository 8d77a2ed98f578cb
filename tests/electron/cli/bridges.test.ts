import { describe, expect, it } from 'vitest';
import { amountLine, joinedIn, member, planWith, scenario } from '../../builders/plan-builder.ts';
import { EXAMPLE, samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('bridges');

describe('samkalkyl compare --member', () => {
  it('S5: says what makes the difference, in sum and each year, under the tables', async () => {
    const { code, out } = await samkalkyl('compare', EXAMPLE, '--member', 'mellerud');
    expect(code).toBe(0);
    const said = out.split('\n').filter((line) => line.startsWith('Från '));
    expect(said).toHaveLength(8);
    expect(said[0]).toMatch(/^Från A ”Alla sju” till B ”Bara fyra” 2025–2027 för Mellerud: 573 730 kr blir/);
    expect(said[1]).toContain(
      'Medlemskap +175 726 kr, Resor −9 370 kr, Övrigt −9 370 kr och Avrundning −686 kr',
    );
  });

  it('gives the same bars as decimal text; without a member nothing is there', async () => {
    const { out } = await samkalkyl('compare', EXAMPLE, '--member', 'Mellerud', '--json');
    const { bridges } = JSON.parse(out) as { bridges: { member: string; scenarios: { years: unknown[] }[] } };
    expect(bridges.member).toBe('Mellerud');
    expect(bridges.scenarios[0]).toMatchObject({ scenario: 'Bara fyra' });
    expect(bridges.scenarios[0]?.years[0]).toEqual({
      from: '186560',
      to: '342860',
      bars: [
        { driver: 'membership', change: '175726' },
        { driver: 'travel', change: '-9370' },
        { driver: 'otherLines', change: '-9370' },
        { driver: 'rounding', change: '-686' },
      ],
      idle: ['index', 'overhead', 'key', 'ceilings'],
    });
    expect(JSON.parse((await samkalkyl('compare', EXAMPLE, '--json')).out)).not.toHaveProperty('bridges');
  });

  it('S5.7: says where it cannot be computed, and refuses a member that is not there', async () => {
    const plan = planWith({
      lines: [amountLine('cost', 1000)],
      members: [member('Ed', 100), member('Mellerud', null, { joined: joinedIn(false) })],
      scenarios: [scenario('S', { 'member:mellerud.joined': joinedIn(true) })],
    });
    const path = files.withPlan('missing.samkalkyl', plan);
    const { out } = await samkalkyl('compare', path, '--member', 'Ed');
    expect(out).toContain('Från A till B: vad som gör skillnaden kan inte räknas ut.');
    const refused = await samkalkyl('compare', path, '--member', 'Åmål');
    expect([refused.code, refused.err]).toEqual([
      2,
      'Medlemmen ”Åmål” finns inte i planen. Den har Ed och Mellerud.\n',
    ]);
  });
});
