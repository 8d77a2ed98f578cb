import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import {
  message,
  planOfTemplate,
  readRegister,
  serializePlan,
  TEMPLATES,
  type Message,
  type Plan,
  type PopulationRegister,
  type TemplateId,
} from '../../core/index.ts';
import { version } from '../../package.json';
import type { Translator } from '../../resources/text/translator.ts';
import { realDisk } from '../files/disk.ts';
import { fileProblemOf, systemCodeOf } from '../files/file-problem.ts';
import { PLAN_EXTENSION } from '../files/plan-extension.ts';
import { writeNewFile } from '../files/write-new-file.ts';
import { done, misused, refused, type Answer } from './answer.ts';
import type { CommandLine } from './command-line.ts';
import { foldedName } from './find-named.ts';
import { textTable } from './text-table.ts';

/** `new TEMPLATE OUT`: writes a plan to begin with, never over another file. `new --list` names the templates. */
export async function newFromTemplate({ files, list }: CommandLine, translator: Translator): Promise<Answer> {
  if (list) return done(listText(translator));
  const [wanted = '', path = ''] = files;
  const misuse = (said: Message) => misused(`${translator.text(said)}\n`);
  const template = TEMPLATES.find((id) => id === foldedName(wanted));
  if (!template) {
    const names = { kind: 'list', items: [...TEMPLATES] } as const;
    return misuse(message('cli.misuse.unknownTemplate', { wanted, names }));
  }
  if (extname(path).toLowerCase() !== PLAN_EXTENSION)
    return misuse(message('cli.misuse.planEnding', { path, ending: PLAN_EXTENSION }));

  const plan = await planOf(template, translator);
  const problem = await written(path, plan);
  if (problem)
    return refused(
      `${translator.text(message('cli.cannotExport', { path, reason: { kind: 'message', message: problem } }))}\n`,
    );
  return done(`${translator.text(message('cli.new.written', { path, plan: plan.name }))}\n`);
}

function listText({ text, t }: Translator): string {
  const rows = TEMPLATES.map((id) => [
    id,
    text(message(`template.${id}.title`)),
    text(message(`template.${id}.about`)),
  ]);
  return `${textTable({ right: [false, false, false], rows })}\n${t('cli.new.howTo')}\n`;
}

async function planOf(template: TemplateId, { text }: Translator): Promise<Plan> {
  return planOfTemplate(template, {
    register: await programRegister(),
    text,
    newId: randomUUID,
    thisYear: new Date().getFullYear(),
  });
}

/** The program's own register, read only where a plan is made. */
async function programRegister(): Promise<PopulationRegister> {
  const { default: file } = await import('../../resources/register/kommuner-2011-2024.json');
  const register = readRegister(file);
  if (!register.ok) throw new Error('The register that comes with the program cannot be read');
  return register.value;
}

/** Why the file could not be written; `null` where it was. */
async function written(path: string, plan: Plan): Promise<Message | null> {
  const saved = { savedAt: new Date().toISOString(), program: `Samkalkyl ${version}` };
  const bytes = new TextEncoder().encode(serializePlan(plan, saved));
  try {
    await writeNewFile(path, bytes, null, realDisk);
    return null;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return message('cli.cannotWrite.exists');
    return message(`cli.cannotWrite.${fileProblemOf(error)}`);
  }
}
