import { parseArgs } from 'node:util';
import { message, refusal, success, type Language, type Message, type Result } from '../../core/index.ts';

export type CommandName = 'check' | 'calc' | 'compare' | 'export' | 'explain' | 'diff' | 'paper' | 'new';

/** A command as typed, checked against what it takes. */
export interface CommandLine {
  readonly command: CommandName | 'help';
  readonly language: Language;
  /** The plan, for an export the file to write, for a difference the other plan; of `new` the template and the file. */
  readonly files: readonly string[];
  readonly scenarios: readonly string[];
  readonly against: string | null;
  readonly member: string | null;
  readonly year: string | null;
  readonly json: boolean;
  readonly list: boolean;
}

export interface Misuse {
  readonly language: Language;
  readonly message: Message;
}

type OptionName = 'scenario' | 'against' | 'member' | 'year' | 'json' | 'list' | 'lang' | 'help';

interface Takes {
  readonly files: number;
  readonly options: readonly OptionName[];
  /** Options that must be there. */
  readonly needs?: readonly OptionName[];
}

const TAKES: Readonly<Record<CommandName, Takes>> = {
  check: { files: 1, options: [] },
  calc: { files: 1, options: ['scenario', 'json'] },
  compare: { files: 1, options: ['against', 'member', 'json'] },
  export: { files: 2, options: ['scenario'] },
  explain: { files: 1, options: ['member', 'year', 'scenario', 'json'], needs: ['member', 'year'] },
  diff: { files: 2, options: ['scenario', 'json'] },
  paper: { files: 1, options: ['member', 'scenario', 'json'] },
  new: { files: 2, options: ['list'] },
};
const WITH_VALUE: readonly OptionName[] = ['scenario', 'against', 'member', 'year', 'lang'];

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

  if (isGiven(words, 'help')) return success({ ...EMPTY, command: 'help', language });
  const [name, ...files] = words.positionals;
  if (name === undefined) return misuse('cli.misuse.noCommand');
  if (!isCommand(name)) return misuse('cli.misuse.unknownCommand', { name });

  const fault = optionFault(words.options, name) ?? languageFault(wanted) ?? needFault(words, name);
  if (fault) return misuse(fault.code, fault.values);
  const list = isGiven(words, 'list');
  if (files.length !== (list ? 0 : TAKES[name].files)) return misuse(`cli.misuse.files.${name}`);
  return success({ command: name, language, files, ...optionsOf(words), list });
}

function optionsOf(words: Words) {
  return {
    scenarios: valuesOf(words, 'scenario'),
    against: valuesOf(words, 'against')[0] ?? null,
    member: valuesOf(words, 'member')[0] ?? null,
    year: valuesOf(words, 'year')[0] ?? null,
    json: isGiven(words, 'json'),
  };
}

const EMPTY: Omit<CommandLine, 'command' | 'language'> = {
  files: [],
  scenarios: [],
  against: null,
  member: null,
  year: null,
  json: false,
  list: false,
};

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
      member: { type: 'string' },
      year: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      list: { type: 'boolean' },
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

function isGiven({ options }: Words, wanted: OptionName): boolean {
  return options.some(({ name }) => name === wanted);
}

function needFault(words: Words, command: CommandName): Message | null {
  const missing = TAKES[command].needs?.find((option) => !isGiven(words, option));
  return missing === undefined ? null : message('cli.misuse.needed', { option: `--${missing}`, command });
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
