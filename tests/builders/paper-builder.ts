import type { Paper } from '../../core/plan/schema.ts';

/** A paper that nobody has written in: of the agreement in the example's base, unless said. */
export function paper(changes: Partial<Paper> = {}): Paper {
  return {
    id: 'underlag',
    subject: { kind: 'agreement' },
    language: 'sv',
    scenario: 'alla-sju',
    date: null,
    caseNumber: '',
    officer: '',
    board: '',
    edits: [],
    ...changes,
  };
}
