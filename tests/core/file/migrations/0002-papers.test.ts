import { expect, it } from 'vitest';
import { papers } from '../../../../core/file/migrations/0002-papers.ts';

it('0002: from version 2 to 3: a plan of before has no papers, and is otherwise what it was', () => {
  const plan = { id: 'p', decisions: [{ id: 'd', plan: { id: 'q' } }] };
  expect(papers.migrate(plan)).toEqual({ ok: true, value: { ...plan, papers: [] } });
});

it('FIL10.3: what stands in the file is left for the schema to judge', () => {
  expect(papers.migrate({ papers: 'none' })).toEqual({ ok: true, value: { papers: 'none' } });
  expect(papers.migrate([1])).toEqual({ ok: true, value: [1] });
  expect(papers.from).toBe(2);
});
