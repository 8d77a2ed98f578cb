import { expect, test } from 'vitest';
import { isFound } from '../../../renderer/start/use-recent-files.ts';

const FILE = {
  id: '1',
  name: 'forslag-3.samkalkyl',
  folder: 'Dokument › Samverkan',
  openedAt: '2026-01-02T14:32:00Z',
  description: { planName: 'Steget vidare 2025–2027', scenarios: 3, scenariosOver: 2, addsUp: true },
};

test.each(['', 'steget', 'VIDARE 2025', 'forslag', 'samverkan steget'])('"%s" finds the file', (words) => {
  expect(isFound(FILE, words)).toBe(true);
});

test.each(['osby', 'steget osby'])('"%s" does not', (words) => {
  expect(isFound(FILE, words)).toBe(false);
});
