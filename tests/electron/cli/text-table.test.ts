import { describe, expect, it } from 'vitest';
import { textTable } from '../../../electron/cli/text-table.ts';

describe('a table in a terminal', () => {
  it('puts words to the left, figures to the right, and cuts nothing', () => {
    const table = textTable({
      right: [false, true],
      rows: [['Kommun', '2025'], ['Färgelanda', '128 260'], ['Ed']],
    });
    expect(table).toBe('Kommun         2025\nFärgelanda  128 260\nEd\n');
  });

  it('counts a letter put together of two signs as one', () => {
    const composed = textTable({
      right: [false, false],
      rows: [
        ['Ång', 'x'],
        ['A\u030ang', 'x'],
      ],
    });
    expect(composed).toBe('Ång  x\nA\u030ang  x\n');
  });
});
