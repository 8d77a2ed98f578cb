import { beforeEach, describe, expect, it } from 'vitest';
import { addPaper, setInput, type Paper, type Plan } from '../../../../core/index.ts';
import { editIn, keepText, takeDraft, writeSection } from '../../../../renderer/paper/edit/section-text.ts';
import type { PaperSection } from '../../../../renderer/paper/paper-document.ts';
import { documentOf } from '../../../../renderer/paper/shown-paper.ts';
import { examplePlan } from '../../../builders/example-plan.ts';

type Command = ReturnType<typeof writeSection>;

let plan: Plan;

function done(command: Command): void {
  const answer = command(plan);
  if (!answer.ok) throw new Error(answer.failure.code);
  plan = answer.value.plan;
}

function paper(): Paper {
  const [first] = plan.papers;
  if (!first) throw new Error('There is no paper');
  return first;
}

function decision(): PaperSection {
  const found = documentOf(plan, paper()).sections.find(({ id }) => id === 'decision');
  if (!found) throw new Error('The paper proposes nothing');
  return found;
}

/** Dearer travel: every amount in the proposal is another. */
function moveFigures(): void {
  const value = { all: { text: '9000', value: '9000' } };
  done((current) =>
    setInput(current, { scenario: 'alla-sju', input: 'line:resor.quantity', year: null, value }),
  );
}

beforeEach(() => {
  plan = examplePlan();
  const subject = { kind: 'agreement' } as const;
  done((current) => addPaper(current, { id: 'underlag', subject, scenario: 'alla-sju', language: 'sv' }));
});

describe('a section’s text', () => {
  it('is the draft until somebody writes, and again when the draft is written', () => {
    const { draft } = decision();
    done(writeSection(paper(), decision(), 'Eget'));
    expect(decision()).toMatchObject({ edited: true, stale: false, blocks: [{ text: 'Eget' }] });
    done(writeSection(paper(), decision(), draft));
    expect(decision().edited).toBe(false);
  });

  it('stays marked when it is written on without having been held against the new draft', () => {
    done(writeSection(paper(), decision(), 'Eget'));
    moveFigures();
    expect(decision()).toMatchObject({ stale: true, blocks: [{ text: 'Eget' }] });
    done(writeSection(paper(), decision(), 'Mer eget'));
    expect(decision()).toMatchObject({ stale: true, blocks: [{ text: 'Mer eget' }] });
  });

  it.each(['Eget', 'Eget, efter nya siffror'])('is kept beside the new draft: %s', (text) => {
    done(writeSection(paper(), decision(), 'Eget'));
    moveFigures();
    done(keepText(paper(), decision(), text));
    expect(decision()).toMatchObject({ edited: true, stale: false, blocks: [{ text }] });
  });

  it('goes when the new draft is taken', () => {
    done(writeSection(paper(), decision(), 'Eget'));
    moveFigures();
    done(takeDraft(paper(), decision()));
    expect(decision()).toMatchObject({ edited: false, stale: false });
    expect(editIn(paper(), 'decision')).toBeUndefined();
  });
});
