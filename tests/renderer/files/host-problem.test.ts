import { expect, test } from 'vitest';
import { hostProblem, type HostTask } from '../../../renderer/files/host-problem.ts';
import type { HostProblem } from '../../../renderer/host/host.ts';
import { createTranslator } from '../../../resources/text/translator.ts';

const PROBLEMS: Readonly<Record<HostProblem, true>> = {
  denied: true,
  readOnly: true,
  full: true,
  gone: true,
  nameTooLong: true,
  tooLarge: true,
  busy: true,
  unreachable: true,
  failed: true,
};

const TASKS: Readonly<Record<HostTask, true>> = {
  open: true,
  save: true,
  export: true,
  register: true,
  keepRegister: true,
  forgetRegister: true,
};

test.each(Object.keys(PROBLEMS) as HostProblem[])(
  'FIL3 %s is said in both languages: what, why, what to do',
  (problem) => {
    for (const language of ['sv', 'en'] as const) {
      const { text } = createTranslator(language);
      const tasks = Object.keys(TASKS) as HostTask[];
      const said = new Set(tasks.map((what) => text(hostProblem(what, problem))));
      expect(said.size).toBe(tasks.length);
      for (const sentence of said) expect(sentence.match(/\./g)?.length).toBeGreaterThanOrEqual(2);
    }
  },
);
