import { createTranslator, type Translator } from '../resources/text/translator.ts';
import { done, misused, type Answer } from './cli/answer.ts';
import { calc } from './cli/calc.ts';
import { check } from './cli/check.ts';
import { tolerateClosedPipe } from './cli/closed-pipe.ts';
import { parseCommandLine, type CommandLine } from './cli/command-line.ts';
import { compare } from './cli/compare.ts';
import { diff } from './cli/diff.ts';
import { explain } from './cli/explain.ts';
import { exportPlan } from './cli/export.ts';
import { newFromTemplate } from './cli/new.ts';
import { paper } from './cli/paper.ts';

/** Where the terminal writes; tests give their own. */
export interface CliIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The planner without a window (docs/terminal.md): `argv` is what stands after the program's name; answers the exit
 * code. Never imports Electron.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  tolerateClosedPipe();
  const { code, out, err } = await answer(argv);
  if (err !== '') io.err(err);
  if (out !== '') io.out(out);
  return code;
}

async function answer(argv: readonly string[]): Promise<Answer> {
  const parsed = parseCommandLine(argv);
  if (!parsed.ok) {
    const { text, t } = createTranslator(parsed.failure.language);
    return misused(`${text(parsed.failure.message)}\n\n${t('cli.usage')}\n`);
  }
  const line = parsed.value;
  return perform(line, createTranslator(line.language));
}

function perform(line: CommandLine, translator: Translator): Answer | Promise<Answer> {
  switch (line.command) {
    case 'help':
      return done(`${translator.t('cli.usage')}\n`);
    case 'check':
      return check(line, translator);
    case 'calc':
      return calc(line, translator);
    case 'compare':
      return compare(line, translator);
    case 'export':
      return exportPlan(line, translator);
    case 'explain':
      return explain(line, translator);
    case 'diff':
      return diff(line, translator);
    case 'paper':
      return paper(line, translator);
    case 'new':
      return newFromTemplate(line, translator);
  }
}
