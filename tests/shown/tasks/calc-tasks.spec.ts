import { test } from '@playwright/test';
import JSZip from 'jszip';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { budgetWorkbook } from '../calc/budget-workbook.ts';
import { missingForCalc, startCalc } from '../calc/calc-program.ts';
import { convert } from '../calc/convert.ts';
import { readFigures } from '../calc/read-figures.ts';
import { openDisplay } from '../calc/x-display.ts';
import { CALC_TASKS } from './calc-tasks.ts';
import { counted } from './tally.ts';
import { TASKS, type Counts, type Task } from './task-names.ts';

const RESULTS = join(import.meta.dirname, '../../../test-results');
const missing = missingForCalc();
/** `TASK=line` does that one alone. */
const wanted = (Object.keys(TASKS) as Task[]).filter((task) => (process.env.TASK ?? task) === task);

test('the fifteen tasks in LibreOffice Calc, by real key events', async () => {
  test.skip(missing !== '', missing);
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-tasks-'));
  // In the format of Calc's own, which keeps what the detective drew; made before Calc is opened, for it is one program.
  writeFileSync(join(folder, 'start.xlsx'), await budgetWorkbook());
  convert(join(folder, 'start.xlsx'), 'ods', folder);
  const display = await openDisplay();
  const calc = startCalc(display);
  const counts: Partial<Record<Task, number>> = {};
  try {
    for (const task of wanted) {
      await test.step(TASKS[task], async () => {
        const { perform, check } = CALC_TASKS[task];
        const path = join(folder, `${task}.ods`);
        writeFileSync(path, readFileSync(join(folder, 'start.ods')));
        await calc.open(path);
        const keys = counted(calc);
        await perform(keys, calc.untilWindow);
        await wait(500);
        const clipboard = await display.copiedText();
        await calc.saveAndClose();
        convert(path, 'xlsx', folder);
        const figures = await readFigures(join(folder, `${task}.xlsx`));
        check({ figures, clipboard, traced: await tracedIn(path) });
        counts[task] = keys.count();
        if (process.env.TASK) process.stdout.write(`${task} ${keys.count()}\n`);
      });
    }
  } finally {
    calc.close();
    display.close();
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'tasks-calc.json'), JSON.stringify(counts satisfies Partial<Counts>));
});

async function tracedIn(path: string): Promise<number> {
  const content = await (await JSZip.loadAsync(readFileSync(path))).file('content.xml')?.async('string');
  return (content ?? '').match(/<table:operation /g)?.length ?? 0;
}
