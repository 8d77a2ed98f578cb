import { expect, test } from 'vitest';
import { parseChapter } from '../../../renderer/manual/parse-chapter.ts';

const text = (words: string) => ({ kind: 'text', text: words });

test('a title, headings, paragraphs, lists, a picture and a table', () => {
  const source = [
    '# Medlemmar',
    'En medlem är den som\nkan dela.',
    '## Tak',
    '- ett\n- två som\n  går vidare',
    '1. först\n2. sedan',
    '![Listan](members)',
    '| Tangent | Gör |\n| --- | --- |\n| `F2` | ändrar |',
  ].join('\n\n');
  expect(parseChapter(source)).toEqual({
    title: 'Medlemmar',
    blocks: [
      { kind: 'paragraph', content: [text('En medlem är den som kan dela.')] },
      { kind: 'heading', content: [text('Tak')] },
      { kind: 'list', ordered: false, items: [[text('ett')], [text('två som går vidare')]] },
      { kind: 'list', ordered: true, items: [[text('först')], [text('sedan')]] },
      { kind: 'picture', name: 'members', alt: 'Listan' },
      {
        kind: 'table',
        rows: [
          [[text('Tangent')], [text('Gör')]],
          [[{ kind: 'code', text: 'F2' }], [text('ändrar')]],
        ],
      },
    ],
  });
});

test.each(['Utan rubrik', '# Titel\n\n### För djupt', '# Titel\n\n> citat', '# Titel\n\n![](members)'])(
  'what the manual does not know is refused, never shown as it happens to look: %j',
  (source) => {
    expect(() => parseChapter(source)).toThrow();
  },
);
