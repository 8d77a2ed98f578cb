import { parseArgs } from 'node:util';
import { message, refusal, success, type Language, type Message, type Result } from '../../core/index.ts';

export type CommandName = 'check' | 'calc' | 'compare' | 'export';

/** A command as typed, checked against what it takes. */
export interface CommandLine {
  readonly command: CommandName | 'help';
  readonly language: Language;
  /** The plan, and for an export the file to write. */
  readonly files: readonly string[];
  readonly scenarios: readonly string[];
  readonly against: string | null;
  readonly json: boolean;
}

export interface Misuse {
  readonly language: Language;
  readonly message: Message;
}

type OptionName = 'scenario' | 'against' | 'json' | 'lang' | 'help';

const TAKES: Readonly<
  Record<CommandName, { readonly files: number; readonly options: readonly OptionName[] }>
> = {
  check: { files: 1, options: [] },
  calc: { files: 1, options: ['scenario', 'json'] },
  compare: { files: 1, options: ['against', 'json'] },
  export: { files: 2, options: ['scenario'] },
};
const WITH_VALUE: readonly OptionName[] = ['scenario', 'against', 'lang'];

interface Words {
  readonly positionals: readonly string[];
  readonly options: readonly Option[];
}
interface Option {
  readonly name: string;
  readonly value: string | null;
}

/** Reads what stands after the program's name. Swedish unless `--lang en`. */
export function parseCommandLine(argv: readonly string[]): Result<CommandLine, Misuse> {
  const words = wordsOf(argv);
  const wanted = valuesOf(words, 'lang');
  const language: Language = wanted[0] === 'en' ? 'en' : 'sv';
  const misuse = (code: string, values: Message['values'] = {}) =>
    refusal({ language, message: message(code, values) });

  const asksForHelp = words.options.some(({ name }) => name === 'help');
  if (asksForHelp) return success({ ...EMPTY, command: 'help', language });
  const [name, ...files] = words.positionals;
  if (name === undefined) return misuse('cli.misuse.noCommand');
  if (!isCommand(name)) return misuse('cli.misuse.unknownCommand', { name });

  const fault = optionFault(words.options, name) ?? languageFault(wanted);
  if (fault) return misuse(fault.code, fault.values);
  if (files.length !== TAKES[name].files) return misuse(`cli.misuse.files.${name}`);
  return success({
    command: name,
    language,
    files,
    scenarios: valuesOf(words, 'scenario'),
    against: valuesOf(words, 'against')[0] ?? null,
    json: words.options.some((option) => option.name === 'json'),
  });
}

const EMPTY = { files: [], scenarios: [], against: null, json: false } as const;

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(TAKES, name);
}

/** Not strict: the parser's own refusals are English sentences. */
function wordsOf(argv: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      scenario: { type: 'string' },
      against: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  return {
    positionals: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    options: tokens.flatMap((token) => (token.kind === 'option' ? [optionOf(token)] : [])),
  };
}

/** `--scenario --json`: the next option is no value; `--scenario=--json` says that it is meant. */
function optionOf(token: {
  name: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}): Option {
  const isNextOption = token.inlineValue !== true && token.value?.startsWith('-') === true;
  return { name: token.name, value: isNextOption ? null : (token.value ?? null) };
}

function valuesOf({ options }: Words, wanted: OptionName): readonly string[] {
  return options.flatMap(({ name, value }) => (name === wanted && value !== null ? [value] : []));
}

function optionFault(options: readonly Option[], command: CommandName): Message | null {
  const allowed: readonly string[] = [...TAKES[command].options, 'lang'];
  for (const [at, { name, value }] of options.entries()) {
    const option = `--${name}`;
    if (!allowed.includes(name)) return message('cli.misuse.unknownOption', { option, command });
    const takesValue = WITH_VALUE.some((each) => each === name);
    if (takesValue && (value === null || value === '')) return message('cli.misuse.noValue', { option });
    if (!takesValue && value !== null) return message('cli.misuse.needlessValue', { option });
    const isRepeated = options.slice(0, at).some((earlier) => earlier.name === name);
    if (isRepeated && !(name === 'scenario' && command === 'export'))
      return message('cli.misuse.repeated', { option });
  }
  return null;
}

function languageFault([wanted]: readonly string[]): Message | null {
  return wanted === undefined || wanted === 'sv' || wanted === 'en'
    ? null
    : message('cli.misuse.language', { wanted });
}
