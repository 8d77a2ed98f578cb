import { expect, test } from 'vitest';
import { nativeAccelerator } from '../../../electron/menu/accelerator.ts';

test.each([
  ['CommandOrControl+S', 'CommandOrControl+S'],
  ['CommandOrControl+Shift+s', 'CommandOrControl+Shift+S'],
  ['Alt+ArrowUp', 'Alt+Up'],
  ['F2', 'F2'],
  ['CommandOrControl+PageDown', 'CommandOrControl+PageDown'],
  ['Shift+ ', 'Shift+Space'],
  ['CommandOrControl+,', 'CommandOrControl+,'],
  ['F25', null],
  ['Hyper+S', null],
  ['CommandOrControl+', null],
  ['?', null],
  ['', null],
])('%j is %j to Electron', (text, accelerator) => {
  expect(nativeAccelerator(text)).toBe(accelerator);
});
