import { expect, it } from 'vitest';
import { checkPapers } from '../../../core/plan/check-papers.ts';
import type { Paper } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';

const { text } = createTranslator('sv');
const problems = (papers: Paper[]) => checkPapers({ ...examplePlan(), papers }).map(text);

it('finds nothing in papers that hold together', () => {
  const edits: Paper['edits'] = [
    { section: 'summary', language: 'sv', text: 'a', draft: 'b' },
    { section: 'summary', language: 'en', text: 'a', draft: 'b' },
    { section: 'cost', language: 'sv', text: 'a', draft: 'b' },
  ];
  const member = paper({ id: 'b', subject: { kind: 'member', member: 'amal' }, scenario: 'bara-fyra' });
  expect(problems([paper({ edits }), member])).toEqual([]);
});

it('names each fault by the paper that it is in', () => {
  const twice: Paper['edits'] = [
    { section: 'summary', language: 'sv', text: 'a', draft: 'b' },
    { section: 'summary', language: 'sv', text: 'c', draft: 'b' },
  ];
  const gone = { kind: 'member', member: 'gone' } as const;
  expect(problems([paper(), paper({ subject: gone, scenario: 'gone', edits: twice })])).toEqual([
    'Två underlag har samma id, varav underlag 2.',
    'Ett underlag gäller en medlem som inte finns: underlag 2.',
    'Ett underlag gäller ett scenario som inte finns: underlag 2.',
    'Ett avsnitt är skrivet två gånger: underlag 2.',
  ]);
});
