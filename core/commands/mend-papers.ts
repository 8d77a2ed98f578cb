import type { Paper } from '../plan/schema.ts';

/** The papers without those about a member that is no more. The same list where there are none. */
export function withoutPapersOf(papers: Paper[], member: string): Paper[] {
  const isAbout = ({ subject }: Paper): boolean => subject.kind === 'member' && subject.member === member;
  return papers.some(isAbout) ? papers.filter((paper) => !isAbout(paper)) : papers;
}

/**
 * The papers with those that propose a scenario that is no more proposing the base in its place; what was written in
 * them is kept, and reads as moved where the figures under it are other. The same list where there are none.
 */
export function papersOfBase(papers: Paper[], scenario: string, base: string): Paper[] {
  const isOf = (paper: Paper): boolean => paper.scenario === scenario;
  return papers.some(isOf)
    ? papers.map((paper) => (isOf(paper) ? { ...paper, scenario: base } : paper))
    : papers;
}
