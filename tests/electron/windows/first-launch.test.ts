import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));
const { filesNamed } = await import('../../../electron/windows/first-launch.ts');

const FOLDER = resolve('/home/anna');

test('the plan files among the words of a launch, as whole paths', () => {
  const words = [
    '/opt/Samkalkyl/samkalkyl',
    '.',
    '--user-data-dir=/x/y.samkalkyl',
    'Plan å.samkalkyl',
    join(FOLDER, 'Dokument', 'TVÅ.SAMKALKYL'),
    pathToFileURL(join(FOLDER, 'tre fyra.samkalkyl')).href,
    'bild.png',
  ];
  expect(filesNamed(words, FOLDER)).toEqual([
    join(FOLDER, 'Plan å.samkalkyl'),
    join(FOLDER, 'Dokument', 'TVÅ.SAMKALKYL'),
    join(FOLDER, 'tre fyra.samkalkyl'),
  ]);
  expect(filesNamed([], FOLDER)).toEqual([]);
});
