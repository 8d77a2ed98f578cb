import { extname } from 'node:path';
import { calculate, message, scenariosOf, type Plan, type ScenarioHead } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { replaceFile } from '../files/replace-file.ts';
import { done, misused, refused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { findScenario, unknownScenario } from './find-scenario.ts';
import { warningsText } from './issues-text.ts';
import { openPlanFile } from './open-plan-file.ts';

/** `export PLAN OUT.xlsx|OUT.csv`: the scenarios named, or all of them, the base first. */
export async function exportPlan(line: CommandLine, translator: Translator): Promise<Answer> {
  const [path = '', out = ''] = line.files;
  const { text } = translator;
  const ending = extname(out).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv')
    return misused(`${text(message('cli.misuse.ending', { path: out }))}\n`);
  const opened = await openPlanFile(path, translator);
  if (!opened.ok) return opened.answer;
  const { plan, warnings } = opened;
  const chosen = chooseScenarios(plan, line.scenarios);
  if (!chosen.ok) return misused(`${text(unknownScenario(plan, chosen.unknown))}\n`);

  const bytes = await bytesOf(plan, chosen.scenarios, ending, translator);
  const saved = await replaceFile({ path: out, bytes, expected: null });
  if (saved.kind !== 'saved') return refused(`${text(cannotWrite(out, saved))}\n`);
  const written = message('cli.export.written', { path: out, count: chosen.scenarios.length });
  return done(`${text(written)}\n`, warningsText(warnings, translator));
}

type Chosen =
  | { readonly ok: true; readonly scenarios: readonly ScenarioHead[] }
  | { readonly ok: false; readonly unknown: string };

/** In the order named, each once; all of them where none is named. */
function chooseScenarios(plan: Plan, wanted: readonly string[]): Chosen {
  if (wanted.length === 0) return { ok: true, scenarios: scenariosOf(plan) };
  const scenarios = new Set<ScenarioHead>();
  for (const name of wanted) {
    const found = findScenario(plan, name);
    if (!found) return { ok: false, unknown: name };
    scenarios.add(found);
  }
  return { ok: true, scenarios: [...scenarios] };
}

/** The workbook is loaded only here: its library is heavy. */
async function bytesOf(
  plan: Plan,
  scenarios: readonly ScenarioHead[],
  ending: '.xlsx' | '.csv',
  { text }: Translator,
): Promise<Uint8Array> {
  const { csvOf, workbookOf, writeXlsx } = await import('../../core/workbook/index.ts');
  const outcomes = new Map(scenariosOf(plan).map(({ id }) => [id, calculate(plan, id)]));
  const outcomeOf = (id: string) => outcomes.get(id) ?? calculate(plan, id);
  const ids = scenarios.map(({ id }) => id);
  if (ending === '.csv') return new TextEncoder().encode(csvOf(plan, ids, outcomeOf, text));
  return writeXlsx(workbookOf(plan, ids, outcomeOf, text));
}

function cannotWrite(
  path: string,
  saved: { readonly kind: 'changedOnDisk' } | { readonly kind: 'problem'; readonly problem: string },
) {
  const problem = saved.kind === 'problem' ? saved.problem : 'failed';
  const reason = { kind: 'message', message: message(`cli.cannotWrite.${problem}`) } as const;
  return message('cli.cannotExport', { path, reason });
}
