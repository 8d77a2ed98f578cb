import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canRedo,
  canUndo,
  createHistory,
  HISTORY_LENGTH,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
  type History,
} from '../../../core/commands/history.ts';
import { canonicalText } from '../../../core/file/canonical-text.ts';
import { openPlan } from '../../../core/file/open-plan.ts';
import { serializePlan } from '../../../core/file/serialize-plan.ts';
import { message } from '../../../core/message.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { arbitraryEdit, type ArbitraryEdit } from '../../arbitraries/edits.ts';
import { STARTING_PLANS } from '../../arbitraries/edited-plan.ts';
import { frozen } from '../../arbitraries/frozen.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';

const plan = stegetVidarePlan();
const edit = (name: string) => ({ plan: { ...plan, name }, label: message('edit.rename', { to: name }) });

describe('the history', () => {
  it('undoes and does again, with the label of each edit', () => {
    const edited = record(record(createHistory(plan), edit('Ett')), edit('Två'));
    expect(edited.plan.name).toBe('Två');
    expect(undoLabel(edited)?.values.to).toBe('Två');
    const once = undo(edited);
    expect([once.plan.name, undoLabel(once)?.values.to, redoLabel(once)?.values.to]).toEqual([
      'Ett',
      'Ett',
      'Två',
    ]);
    const twice = undo(once);
    expect(twice.plan).toBe(plan);
    expect([canUndo(twice), canRedo(twice), undoLabel(twice)]).toEqual([false, true, null]);
    expect(redo(redo(twice)).plan).toBe(edited.plan);
    expect(undo(twice)).toBe(twice);
    expect(redo(edited)).toBe(edited);
    expect(redoLabel(edited)).toBeNull();
  });

  it('H2: forgets what was undone when something else is done, and takes no step for an edit of nothing', () => {
    const undone = undo(record(createHistory(plan), edit('Ett')));
    expect(canRedo(record(undone, edit('Två')))).toBe(false);
    expect(record(undone, { plan: undone.plan, label: message('edit.rename') })).toBe(undone);
  });

  it(`H2: remembers the last ${HISTORY_LENGTH} edits`, () => {
    let history = createHistory(plan);
    for (let count = 1; count <= HISTORY_LENGTH + 5; count += 1) history = record(history, edit(`${count}`));
    expect(history.past).toHaveLength(HISTORY_LENGTH);
    for (let count = 0; count < HISTORY_LENGTH; count += 1) history = undo(history);
    expect([history.plan.name, canUndo(history)]).toEqual(['5', false]);
  });
});

/** The slow, obvious history: whole texts of plans in a list, and a position in it. */
interface Model {
  texts: string[];
  position: number;
}
interface Real {
  history: History;
}

const texts = new WeakMap<Plan, string>();

function text(of: Plan): string {
  const known = texts.get(of) ?? canonicalText(of);
  texts.set(of, known);
  return known;
}

class EditCommand implements fc.Command<Model, Real> {
  readonly edit: ArbitraryEdit;
  constructor(anEdit: ArbitraryEdit) {
    this.edit = anEdit;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const result = this.edit.run(real.history.plan);
    if (!result.ok) return;
    real.history = record(real.history, { ...result.value, plan: frozen(result.value.plan) });
    const after = text(result.value.plan);
    if (after !== model.texts[model.position]) {
      model.texts = [...model.texts.slice(0, model.position + 1), after];
      model.position += 1;
    }
    expect(text(real.history.plan)).toBe(model.texts[model.position]);
    expect(undoLabel(real.history)?.code ?? 'edit.').toMatch(/^edit\./);
  }
  toString = () => String(this.edit);
}

class UndoCommand implements fc.Command<Model, Real> {
  check = () => true;
  run(model: Model, real: Real): void {
    expect(canUndo(real.history)).toBe(model.position > 0);
    real.history = undo(real.history);
    model.position = Math.max(0, model.position - 1);
    expect(text(real.history.plan)).toBe(model.texts[model.position]);
  }
  toString = () => 'undo';
}

class RedoCommand implements fc.Command<Model, Real> {
  check = () => true;
  run(model: Model, real: Real): void {
    expect(canRedo(real.history)).toBe(model.position < model.texts.length - 1);
    real.history = redo(real.history);
    model.position = Math.min(model.texts.length - 1, model.position + 1);
    expect(text(real.history.plan)).toBe(model.texts[model.position]);
  }
  toString = () => 'redo';
}

/** Saves and opens; what is opened is the same plan, and the history goes on from it. */
class SaveAndOpenCommand implements fc.Command<Model, Real> {
  check = () => true;
  run(model: Model, real: Real): void {
    const opened = openPlan(
      new TextEncoder().encode(serializePlan(real.history.plan, { savedAt: '', program: '' })),
    );
    expect(opened).toEqual({ ok: true, value: { plan: real.history.plan, warnings: [] } });
    if (opened.ok) real.history = { ...real.history, plan: opened.value.plan };
    expect(text(real.history.plan)).toBe(model.texts[model.position]);
  }
  toString = () => 'save and open';
}

describe('FIG13: undo and redo against a list of whole texts', () => {
  it('agree over any edits, with saving and opening in between', () => {
    const commands = fc.commands(
      [
        arbitraryEdit.map((each) => new EditCommand(each)),
        arbitraryEdit.map((each) => new EditCommand(each)),
        fc.constant(new UndoCommand()),
        fc.constant(new RedoCommand()),
        fc.constant(new SaveAndOpenCommand()),
      ],
      { maxCommands: 50, size: '+1' },
    );
    fc.assert(
      fc.property(fc.constantFrom(...STARTING_PLANS.map(frozen)), commands, (start, sequence) => {
        const setup = () => ({
          model: { texts: [text(start)], position: 0 },
          real: { history: createHistory(start) },
        });
        fc.modelRun(setup, sequence);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
