import { describe, expect, test } from 'vitest';
import { treeMove } from '../../../renderer/explain/tree-keys.ts';
import { AS_BEGUN, treeRows } from '../../../renderer/explain/tree-rows.ts';
import { explained } from './explained.ts';

/** Paths: '' 0 0.0 0.0.0 0.0.1 0.1 1 1.0 1.1 1.2 1.3; 0.0.1, 0.1, 1.1 and 1.2 are folded. */
const ROWS = treeRows(explained('member:mellerud/y2025'), AS_BEGUN);
const to = (path: string) => ({ kind: 'to', path });
const fold = (path: string, open: boolean) => ({ kind: 'fold', path, open });

describe('keys in the tree, as WAI-ARIA has them', () => {
  test.each([
    ['', 'ArrowDown', to('0')],
    ['0.0.1', 'ArrowDown', to('0.1')],
    ['', 'ArrowUp', to('')],
    ['1', 'ArrowUp', to('0.1')],
    ['0.1', 'Home', to('')],
    ['', 'End', to('1.3')],
    ['', 'PageDown', to('1.3')],
    ['1.3', 'PageUp', to('')],
    ['0.0.1', 'ArrowRight', fold('0.0.1', true)],
    ['0', 'ArrowRight', to('0.0')],
    ['0', 'ArrowLeft', fold('0', false)],
    ['0.0.1', 'ArrowLeft', to('0.0')],
    ['1.0', 'ArrowRight', null],
    ['1.0', 'ArrowLeft', to('1')],
    ['1.0', 'x', null],
    // A step that is gone: from the root.
    ['9.9', 'ArrowDown', to('0')],
  ])('%s %s', (path, key, move) => {
    expect(treeMove(ROWS, path, key)).toEqual(move);
  });

  test.each(['Enter', ' '])('%s goes to the step’s cell', (key) => {
    expect(treeMove(ROWS, '1', key)).toMatchObject({ kind: 'go', row: { path: '1' } });
  });
});
