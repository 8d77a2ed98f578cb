import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../electron/cli/command-line.ts';

function misuseOf(argv: readonly string[]): string {
  const parsed = parseCommandLine(argv);
  if (parsed.ok) throw new Error(`Understood: ${argv.join(' ')}`);
  return parsed.failure.message.code;
}

describe('the command line', () => {
  it('reads files, options and language in any order', () => {
    expect(
      parseCommandLine(['--lang', 'en', 'calc', '--json', 'plan.samkalkyl', '--scenario=Bara fyra']),
    ).toEqual({
      ok: true,
      value: {
        command: 'calc',
        language: 'en',
        files: ['plan.samkalkyl'],
        scenarios: ['Bara fyra'],
        against: null,
        member: null,
        year: null,
        json: true,
        list: false,
      },
    });
  });

  it('reads a member and a year, and a list without files', () => {
    expect(
      parseCommandLine(['explain', 'plan', '--member', 'Dals-Ed', '--year', '2025', '--scenario', 'B']),
    ).toMatchObject({
      value: { command: 'explain', files: ['plan'], member: 'Dals-Ed', year: '2025', scenarios: ['B'] },
    });
    expect(parseCommandLine(['new', '--list'])).toMatchObject({
      value: { command: 'new', files: [], list: true },
    });
  });

  it('is Swedish unless said', () => {
    expect(parseCommandLine(['check', 'plan'])).toMatchObject({ ok: true, value: { language: 'sv' } });
  });

  it('takes several scenarios for an export alone', () => {
    const twice = ['--scenario', 'A', '--scenario', 'B'];
    expect(parseCommandLine(['export', 'plan', 'out.xlsx', ...twice])).toMatchObject({
      value: { scenarios: ['A', 'B'] },
    });
    expect(misuseOf(['calc', 'plan', ...twice])).toBe('cli.misuse.repeated');
  });

  it('takes a name that looks like an option where it is joined by =', () => {
    expect(parseCommandLine(['calc', 'plan', '--scenario=--json'])).toMatchObject({
      ok: true,
      value: { scenarios: ['--json'], json: false },
    });
  });

  it('gives help before anything else', () => {
    expect(parseCommandLine(['nonsense', '--help'])).toMatchObject({ ok: true, value: { command: 'help' } });
    expect(parseCommandLine(['-h'])).toMatchObject({ ok: true, value: { command: 'help' } });
  });

  it.each([
    [[], 'noCommand'],
    [['coalitions', 'plan'], 'unknownCommand'],
    [['toString', 'plan'], 'unknownCommand'],
    [['calc'], 'files.calc'],
    [['calc', 'a', 'b'], 'files.calc'],
    [['check'], 'files.check'],
    [['compare'], 'files.compare'],
    [['export', 'a'], 'files.export'],
    [['explain', '--member', 'Ed', '--year', '2025'], 'files.explain'],
    [['explain', 'plan', '--year', '2025'], 'needed'],
    [['explain', 'plan', '--member', 'Ed'], 'needed'],
    [['diff', 'plan'], 'files.diff'],
    [['new', 'grant'], 'files.new'],
    [['new', 'grant', 'plan', '--list'], 'files.new'],
    [['new', '--list', '--json'], 'unknownOption'],
    [['calc', 'plan', '--member', 'Ed'], 'unknownOption'],
    [['explain', 'plan', '--member', '--year', '2025'], 'noValue'],
    [['calc', 'plan', '--against', 'A'], 'unknownOption'],
    [['check', 'plan', '--json'], 'unknownOption'],
    [['calc', 'plan', '--fast'], 'unknownOption'],
    [['calc', 'plan', '-x'], 'unknownOption'],
    [['calc', 'plan', '--scenario'], 'noValue'],
    [['calc', 'plan', '--scenario', '--json'], 'noValue'],
    [['calc', 'plan', '--scenario='], 'noValue'],
    [['calc', 'plan', '--json=yes'], 'needlessValue'],
    [['calc', 'plan', '--json', '--json'], 'repeated'],
    [['calc', 'plan', '--lang', 'de'], 'language'],
  ])('refuses %j: %s', (argv, reason) => {
    expect(misuseOf(argv)).toBe(`cli.misuse.${reason}`);
  });
});
