import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleNumber } from '../../../core/plan/scale-number.ts';
import { arbitraryNumberInput } from '../../arbitraries/edit-draw.ts';
import { typed } from '../commands/carried-out.ts';

describe('scaleNumber', () => {
  it('N5: is exact, or nothing', () => {
    expect(scaleNumber(typed('840000'), 'toThousands')).toEqual(typed('840'));
    expect(scaleNumber(typed('0.0000001'), 'toThousands')).toEqual(typed('0.0000000001'));
    expect(scaleNumber(typed('0.00000001'), 'toThousands')).toBeNull();
    expect(scaleNumber(typed('-12.5'), 'fromThousands')).toEqual(typed('-12500'));
    expect(scaleNumber(typed('999999999999999'), 'fromThousands')).toBeNull();
    expect(scaleNumber(typed('0'), 'toThousands')).toEqual(typed('0'));
  });

  it('C5.2: keeps arithmetic where it still gives the figure, else the figure', () => {
    expect(scaleNumber(typed('=(1)+(2)', '3'), 'fromThousands')).toEqual(typed('=((1)+(2))*1000', '3000'));
    expect(scaleNumber(typed('=(1000+2)/1000', '1.002'), 'fromThousands')).toEqual(typed('=1000+2', '1002'));
    expect(scaleNumber(typed('=1/3', '0.3333333333'), 'fromThousands')).toEqual(typed('333.3333333'));
    const long = typed(`=${'1+'.repeat(98)}1`, '99');
    expect(scaleNumber(long, 'toThousands')).toEqual(typed('0.099'));
  });

  it('N5: there and back is what it was', () => {
    fc.assert(
      fc.property(arbitraryNumberInput, (number) => {
        const there = scaleNumber(number, 'toThousands');
        if (!there) return;
        expect(scaleNumber(there, 'fromThousands')?.value).toBe(number.value);
        if (there.text.startsWith('=')) expect(scaleNumber(there, 'fromThousands')).toEqual(number);
      }),
      { numRuns: 500 },
    );
  });
});
