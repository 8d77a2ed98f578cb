import { expect, test } from 'vitest';
import { fileProblem, isCancelled } from '../../../../renderer/host/browser/file-problem.ts';

test.each([
  ['QuotaExceededError', 'full'],
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'gone'],
  ['NoModificationAllowedError', 'busy'],
  ['NotReadableError', 'unreachable'],
  ['SomethingNewError', 'failed'],
])('FIL16 the browser’s %s means %s', (name, problem) => {
  expect(fileProblem(new DOMException('', name))).toBe(problem);
});

test('what is not the browser’s own refusal is a bug, and goes on up', () => {
  expect(() => fileProblem(new TypeError('x is not a function'))).toThrow(TypeError);
});

test('a closed picker is no problem', () => {
  expect(isCancelled(new DOMException('', 'AbortError'))).toBe(true);
  expect(isCancelled(new DOMException('', 'NotAllowedError'))).toBe(false);
});
