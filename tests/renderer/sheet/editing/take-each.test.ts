import { expect, test } from 'vitest';
import { message, refusal, setText, type Plan } from '../../../../core/index.ts';
import { takeEach, type CellWrite } from '../../../../renderer/sheet/editing/take-each.ts';
import { examplePlan } from '../../example-plan.ts';

const rename = (id: string, text: string): CellWrite => ({
  address: { row: `member:${id}`, column: 'name' },
  command: (plan: Plan) => setText(plan, { row: `member:${id}`, property: 'name', text }),
});
const never: CellWrite = { address: null, command: () => refusal(message('sheet.computed')) };

test('what can be done is done, and what cannot is answered in its order', () => {
  const { plan, refused } = takeEach(examplePlan(), [
    never,
    rename('amal', 'Åmåls stad'),
    rename('arjang', ''),
  ]);
  expect(plan.members.map(({ name }) => name)).toContain('Åmåls stad');
  expect(refused.map(({ address, reason }) => [address?.row, reason.code])).toEqual([
    [undefined, 'sheet.computed'],
    ['member:arjang', 'refusal.nameEmpty'],
  ]);
});

test('one that waits for another is done after it; two that wait for each other are refused', () => {
  const done = takeEach(examplePlan(), [rename('arjang', 'Åmål'), rename('amal', 'Åmåls stad')]);
  expect(done.refused).toEqual([]);
  const stuck = takeEach(examplePlan(), [rename('arjang', 'Åmål'), rename('amal', 'Årjäng')]);
  expect(stuck.refused).toHaveLength(2);
});

test('nothing that can be done leaves the plan itself', () => {
  const plan = examplePlan();
  expect(takeEach(plan, [never]).plan).toBe(plan);
});
