import { expect, test } from 'vitest';
import { setText, type Plan } from '../../../core/index.ts';
import { inOneStep } from '../../../renderer/store/in-one-step.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const rename = (name: string) => (current: Plan) =>
  setText(current, { row: 'plan', property: 'name', text: name });
const note = (text: string) => (current: Plan) => setText(current, { row: 'plan', property: 'note', text });

test('all are done, and the step is called as the first that changed something', () => {
  const done = inOneStep(rename('Nytt namn'), note('Ny anteckning'))(plan);
  expect(done).toMatchObject({
    ok: true,
    value: { plan: { name: 'Nytt namn', note: 'Ny anteckning' }, label: { code: 'edit.rename' } },
  });
  expect(inOneStep(rename(plan.name), note('Ny anteckning'))(plan)).toMatchObject({
    value: { label: { code: 'edit.setNote' } },
  });
});

test('one that is refused undoes them all', () => {
  expect(inOneStep(note('Ny'), rename(''))(plan)).toMatchObject({
    ok: false,
    failure: { code: 'refusal.nameEmpty' },
  });
  expect(inOneStep(rename(''), note('Ny'))(plan)).toMatchObject({ ok: false });
});

test('nothing that changes anything is no step', () => {
  const done = inOneStep(rename(plan.name), note(plan.note))(plan);
  expect(done.ok && done.value.plan).toBe(plan);
});
