import { describe, expect, it } from 'vitest';
import { rememberedBy, rememberedLast } from '../../core/remembered.ts';

describe('rememberedBy', () => {
  it('computes once for the same objects, whatever was asked in between', () => {
    let computed = 0;
    const pair = rememberedBy((a: object, b: object) => ({ a, b, count: (computed += 1) }));
    const [x, y] = [{}, {}];
    const first = pair(x, y);
    expect(pair(y, x)).not.toBe(first);
    expect(pair(x, x)).not.toBe(first);
    expect(pair(x, y)).toBe(first);
    expect(first).toEqual({ a: x, b: y, count: 1 });
    expect(computed).toBe(3);
  });
});

describe('rememberedLast', () => {
  it('computes once for the same objects in a row, and forgets the answer before', () => {
    let computed = 0;
    const pair = rememberedLast((a: object, b: object) => ({ a, b, count: (computed += 1) }));
    const [x, y, z] = [{}, {}, {}];
    const first = pair(x, y);
    expect(pair(z, y)).not.toBe(first);
    expect(pair(x, y)).toBe(first);
    expect(pair(x, z)).not.toBe(first);
    expect(pair(x, y)).toEqual({ a: x, b: y, count: 4 });
  });
});
