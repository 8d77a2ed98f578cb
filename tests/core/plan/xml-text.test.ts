import { describe, expect, test } from 'vitest';
import { xmlText } from '../../../core/plan/xml-text.ts';

describe('text that XML can hold', () => {
  test('what XML forbids is gone, and half a pair is said to be one', () => {
    expect(xmlText('A\u0000\u000b\u007f\u0085\ufffe\uffffB')).toBe('AB');
    expect(xmlText('A\ud83dB')).toBe('A\ufffdB');
  });

  test('all else is as it was', () => {
    const text = 'Mellerud & Åmål <b>"x"\t\n🚀 \u202e';
    expect(xmlText(text)).toBe(text);
  });
});
