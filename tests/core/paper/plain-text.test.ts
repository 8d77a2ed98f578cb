import { describe, expect, it } from 'vitest';
import { plainText, readPlainText } from '../../../core/paper/plain-text.ts';

describe('text as a person writes it', () => {
  it('has a blank line between paragraphs and a mark before each item', () => {
    expect(
      plainText([
        { kind: 'paragraph', text: 'Nämnden beslutar' },
        { kind: 'list', ordered: false, items: ['att ingå avtalet', 'att avsätta medel'] },
        { kind: 'list', ordered: true, items: ['ett', 'två'] },
      ]),
    ).toBe('Nämnden beslutar\n\n– att ingå avtalet\n– att avsätta medel\n\n1. ett\n2. två');
  });

  it('lines of a paragraph are one; a list may follow it at once; numbers are given anew', () => {
    expect(
      readPlainText(
        'Nämnden\nbeslutar\n- att ingå\n• att avsätta\n— att sända\n\n7. ett\n9. två\n\n\n Slut. \n',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'Nämnden beslutar' },
      { kind: 'list', ordered: false, items: ['att ingå', 'att avsätta', 'att sända'] },
      { kind: 'list', ordered: true, items: ['ett', 'två'] },
      { kind: 'paragraph', text: 'Slut.' },
    ]);
  });

  it('a dash in a sentence, a minus before a figure and a year are no marks', () => {
    const text = 'Åren 2025–2027\n\n−5 kr\n\n2025 är första året';
    expect(readPlainText(text).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('nothing is nothing', () => {
    expect(readPlainText(' \n\n')).toEqual([]);
    expect(plainText([])).toBe('');
  });
});
