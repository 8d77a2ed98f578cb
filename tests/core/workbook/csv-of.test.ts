import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { csvOf } from '../../../core/workbook/csv-of.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const outcomeOf = (id: string) => calculate(plan, id);

describe('CSV of a plan', () => {
  const ids = scenariosOf(plan).map(({ id }) => id);
  const lines = csvOf(plan, ids, outcomeOf, createTranslator('sv').text).slice(1).split('\r\n');

  it('names its columns once', () => {
    expect(lines[0]).toBe(
      '"Scenario";"Tabell";"Rad";"Underlag";"Med";"Invånare";"Exakt andel, %";"Andel, %";"2025";"2026";"2027";"Summa";"Kr/inv";"Tak, kr";"Taket gäller";"Mot taket";"Anteckning"',
    );
  });

  it('has a row for each row of each scenario’s sheet, with figures as calculate has them', () => {
    const tables = lines.slice(1).map((line) => line.split(';')[1]);
    const count = (table: string) => tables.filter((each) => each === `"${table}"`).length;
    expect(count('Budget')).toBe(3 * 5);
    expect(count('Finansiering')).toBe(3 * (8 + 1 + 1));
    expect(lines).toContain(
      '"Alla sju";"Finansiering";"Mellerud";;"ja";9165;16,1632;16;186560;191197;195973;573730;62,60;200000;;"Hålls alla år";',
    );
    expect(lines.filter((line) => line.startsWith('"Bara fyra";"Finansiering";"Mellerud"'))[0]).toContain(
      ';342860;',
    );
  });

  it('writes 0 and the reason for a member that takes no part', () => {
    const [munkedal] = lines.filter((line) => line.startsWith('"Utan Munkedal";"Finansiering";"Munkedal"'));
    expect(munkedal).toBe(
      '"Utan Munkedal";"Finansiering";"Munkedal";;"nej";10502;0;0;0;0;0;0;0;;;"Ej med (bas: 19\u00a0%)";',
    );
  });

  it('S1: has every input of each scenario in words, as that scenario has it', () => {
    const quantity = lines.filter((line) => line.includes('"Antaganden";"Resor: Antal"'));
    expect(quantity).toEqual([
      '"Alla sju";"Antaganden";"Resor: Antal";"2\u00a0250\u00a0mil";;;;;;;;;;;;;',
      '"Bara fyra";"Antaganden";"Resor: Antal";"1\u00a0500\u00a0mil";;;;;;;;;;;;;',
      '"Utan Munkedal";"Antaganden";"Resor: Antal";"2\u00a0000\u00a0mil";;;;;;;;;;;;;',
    ]);
    const inputs = inputsOf(plan).length;
    expect(lines.filter((line) => line.includes(';"Antaganden";'))).toHaveLength(3 * inputs);
  });

  it('F C6 T1: has the funding, every pool by key and part, and ceilings with their kinds', () => {
    const whole = everythingPlan();
    const csv = csvOf(whole, ['base'], (id) => calculate(whole, id), createTranslator('sv').text);
    const all = csv.slice(1).split('\r\n').slice(0, -1);
    expect(all).toContain(
      '"Bas";"Finansieringsplan";"Över bidragstaket";;;;;;;;105040;112451;169390;386881;;;;;',
    );
    expect(all).toContain(
      '"Bas";"Fördelning per nyckel";"Alfa";"drift, efter nyckeln Avgift och andelar; Del 2: 1,5\u00a0kr/tim";;;400;;;;600;600;600;1800;;;;;',
    );
    expect(all.filter((line) => line.includes(';260000;"hela perioden";'))).toHaveLength(1);
    expect(all.map((line) => line.split(';')[2]).filter((name) => name === '')).toEqual([]);
    expect(all).toContain('"Bas";"Antaganden";"Alfa: Status";"beslutat 2025-02-03";;;;;;;;;;;;;;;"KF § 12"');
  });

  it('takes the scenarios asked for, in English with a decimal point', () => {
    const english = csvOf(plan, ['bara-fyra'], outcomeOf, createTranslator('en').text);
    expect(english).toContain('"Bara fyra";"Financing";"Mellerud";;"yes";9165;31.234;31;342860');
    expect(english).not.toContain('Alla sju');
  });
});
