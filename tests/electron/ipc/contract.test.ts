import { describe, expect, expectTypeOf, test } from 'vitest';
import { CHANNELS, MAX_PLAN_BYTES, type DesktopBridge } from '../../../electron/ipc/contract.ts';
import type { Host } from '../../../renderer/host/host.ts';

test('the bridge serves the renderer’s host, function for function', () => {
  type Served = Pick<Host, keyof DesktopBridge & keyof Host>;
  expectTypeOf<Pick<DesktopBridge, keyof Served>>().toExtend<Served>();
  type NotServed = Exclude<keyof Host, keyof DesktopBridge>;
  expectTypeOf<NotServed>().toEqualTypeOf<'kind' | 'savesInPlace' | 'isMac' | 'drawsWindowButtons'>();
});

describe('FIL14 a plan has at most 20 MB, in both directions', () => {
  const save = (bytes: Uint8Array) =>
    CHANNELS['files.saveAs'].safeParse({ suggestedName: 'x', bytes }).success;
  test('exactly as much is taken, one byte more is not', () => {
    expect(save(new Uint8Array(MAX_PLAN_BYTES))).toBe(true);
    expect(save(new Uint8Array(MAX_PLAN_BYTES + 1))).toBe(false);
  });
});

test('a word that no channel knows is refused, not passed on', () => {
  const state = { title: 'x', dirty: true };
  expect(CHANNELS['window.documentState'].safeParse(state).success).toBe(true);
  expect(CHANNELS['window.documentState'].safeParse({ ...state, path: '/x' }).success).toBe(false);
});
