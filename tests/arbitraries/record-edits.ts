import { addDecision } from '../../core/commands/add-decision.ts';
import { addScenarioOfDecided } from '../../core/commands/add-scenario-of-decided.ts';
import type { EditResult } from '../../core/commands/edit.ts';
import { addPaper } from '../../core/commands/add-paper.ts';
import { keepPaperText } from '../../core/commands/keep-paper-text.ts';
import { removePaper } from '../../core/commands/remove-paper.ts';
import { setPaper } from '../../core/commands/set-paper.ts';
import { setPaperText } from '../../core/commands/set-paper-text.ts';
import { removeDecision } from '../../core/commands/remove-decision.ts';
import { setDecision } from '../../core/commands/set-decision.ts';
import { setSource } from '../../core/commands/set-source.ts';
import { setStatus } from '../../core/commands/set-status.ts';
import { PAPER_SECTIONS, type Plan } from '../../core/plan/schema.ts';
import { scenariosOf } from '../../core/scenario/scenarios.ts';
import { idOf, pick, type Draw } from './edit-draw.ts';
import { setAnyRemark } from './input-edits.ts';

type Edit = (plan: Plan, draw: Draw) => EditResult;

const STATUSES = ['asked', 'intends', 'decided', 'signed', 'declined'] as const;

/** Edits of what is noted, answered and decided, by the command's name. */
export const RECORD_EDITS: Readonly<Record<string, Edit>> = {
  setRemark: setAnyRemark,
  setSource: (plan, { a, b, flag, text }) => {
    const kinds = ['line', 'member', 'funding', 'key', 'keyColumn'] as const;
    const rows = [plan.lines, plan.members, plan.funding, plan.keys, plan.keyColumns] as const;
    const row = `${pick(kinds, a)}:${idOf(pick(rows, a), b)}`;
    return setSource(plan, { row, source: flag ? { text, date: null } : null });
  },
  setStatus: (plan, { a, b, flag, text }) =>
    setStatus(plan, {
      id: idOf(plan.members, a),
      status: flag || b % 4 > 0 ? { kind: pick(STATUSES, b), date: '2025-02-28', note: text } : null,
    }),
  addScenarioOfDecided: (plan, { a, text }) => addScenarioOfDecided(plan, { id: `s${a}`, name: text }),
  addDecision: (plan, { a, b, flag, text }) =>
    addDecision(plan, {
      id: `d${a}`,
      scenario: pick(scenariosOf(plan), b).id,
      name: text,
      date: '2025-06-16',
      caseNumber: flag ? 'KS 2025/118' : '',
      note: text,
    }),
  setDecision: (plan, { a, text }) =>
    setDecision(plan, { id: idOf(plan.decisions, a), date: '2025-06-17', caseNumber: text }),
  addPaper: (plan, { a, b, c, flag }) =>
    addPaper(plan, {
      id: `p${a}`,
      subject: flag ? { kind: 'agreement' } : { kind: 'member', member: idOf(plan.members, b) },
      scenario: pick(scenariosOf(plan), c).id,
      language: pick(['sv', 'en'] as const, b),
    }),
  setPaper: (plan, { a, b, c, text }) =>
    setPaper(plan, {
      id: idOf(plan.papers, a),
      facts: {
        scenario: pick(scenariosOf(plan), b).id,
        language: pick(['sv', 'en'] as const, c),
        board: text,
      },
    }),
  setPaperText: (plan, { a, b, flag, text }) =>
    setPaperText(plan, {
      id: idOf(plan.papers, a),
      section: pick(PAPER_SECTIONS, b),
      text: flag || b % 4 > 0 ? text : null,
      draft: 'Utkast',
    }),
  keepPaperText: (plan, { a, b, text }) =>
    keepPaperText(plan, { id: idOf(plan.papers, a), section: pick(PAPER_SECTIONS, b), draft: text }),
  removePaper: (plan, { a }) => removePaper(plan, { id: idOf(plan.papers, a) }),
  removeDecision: (plan, { a }) => removeDecision(plan, { id: idOf(plan.decisions, a) }),
};
