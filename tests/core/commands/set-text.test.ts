import { describe, expect, it } from 'vitest';
import { setText, type SetText } from '../../../core/commands/set-text.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();

describe('setText', () => {
  it('names the plan, a line, a member, a scenario and the base', () => {
    const rename = (row: string) =>
      carriedOut(setText(plan, { row, property: 'name', text: '  Nytt\tnamn ' }));
    expect(rename('plan').name).toBe('Nytt namn');
    expect(rename('line:resor').lines[2]?.name).toBe('Nytt namn');
    expect(rename('member:amal').members[7]?.name).toBe('Nytt namn');
    expect(rename('scenario:bara-fyra').scenarios[0]?.name).toBe('Nytt namn');
    expect(rename('scenario:alla-sju').base.name).toBe('Nytt namn');
  });

  it('names a row of funding, a key, a key column and a decision, and writes their notes', () => {
    const all = wholePlan();
    const written = (row: string) => {
      const named = carriedOut(setText(all, { row, property: 'name', text: 'Nytt namn' }));
      return carriedOut(setText(named, { row, property: 'note', text: 'Ny anteckning' }));
    };
    const both = { name: 'Nytt namn', note: 'Ny anteckning' };
    expect(written('funding:egen').funding[0]).toMatchObject(both);
    expect(written('key:allt').keys[1]).toMatchObject(both);
    expect(written('keyColumn:andel').keyColumns[2]).toMatchObject(both);
    expect(written('decision:beslut-bas').decisions[0]).toMatchObject(both);
    expect(written('decision:beslut-bas').decisions[0]?.plan).toBe(all.decisions[0]?.plan);
    const taken = { row: 'funding:region', property: 'name', text: 'NYTT namn' } as const;
    expect(refusalOf(setText(written('funding:egen'), taken)).code).toBe('refusal.nameTaken');
    expect(carriedOut(setText(written('key:allt'), taken)).funding[1]?.name).toBe('NYTT namn');
  });

  it('K1: writes a key column’s unit, which may be none', () => {
    const all = wholePlan();
    const unit = (text: string) =>
      carriedOut(setText(all, { row: 'keyColumn:timmar', property: 'unit', text })).keyColumns[0]?.unit;
    expect([unit(' arbets\ntimmar '), unit('')]).toEqual(['arbets timmar', '']);
    const codes = (['x'.repeat(41), 'a\u0007'] as const).map(
      (text) => refusalOf(setText(all, { row: 'keyColumn:timmar', property: 'unit', text })).code,
    );
    expect(codes).toEqual(['refusal.unitTooLong', 'refusal.unitTooLong']);
    expect(refusalOf(setText(all, { row: 'line:resor', property: 'unit', text: 'x' })).code).toBe(
      'refusal.rowGone',
    );
    expect(carriedOut(setText(all, { row: 'keyColumn:timmar', property: 'unit', text: 'h' }))).toBe(all);
  });

  it('N5: lets a row keep its own name in other letters, and a line have a member’s', () => {
    expect(
      carriedOut(setText(plan, { row: 'line:resor', property: 'name', text: 'RESOR' })).lines[2]?.name,
    ).toBe('RESOR');
    expect(
      carriedOut(setText(plan, { row: 'line:resor', property: 'name', text: 'Åmål' })).lines[2]?.name,
    ).toBe('Åmål');
  });

  it('writes notes with line feeds alone, and units', () => {
    const note = carriedOut(
      setText(plan, { row: 'member:amal', property: 'note', text: 'ett\r\ntvå\rtre \n' }),
    );
    expect(note.members[7]?.note).toBe('ett\ntvå\ntre');
    const unit = carriedOut(setText(plan, { row: 'line:resor', property: 'quantityUnit', text: ' km ' }));
    expect(unit.lines[2]).toMatchObject({ quantityUnit: 'km' });
  });

  it('is the same plan where the text is there already', () => {
    expect(carriedOut(setText(plan, { row: 'line:resor', property: 'name', text: ' Resor' }))).toBe(plan);
    expect(carriedOut(setText(plan, { row: 'line:lon', property: 'note', text: 'Samordnare\n' }))).toBe(plan);
    expect(carriedOut(setText(plan, { row: 'line:resor', property: 'quantityUnit', text: 'mil' }))).toBe(
      plan,
    );
  });

  it.each<[SetText, string]>([
    [{ row: 'line:resor', property: 'name', text: 'lön' }, 'refusal.nameTaken'],
    [{ row: 'member:amal', property: 'name', text: 'ÅRJÄNG' }, 'refusal.nameTaken'],
    [{ row: 'scenario:alla-sju', property: 'name', text: 'bara fyra' }, 'refusal.nameTaken'],
    [{ row: 'plan', property: 'name', text: '' }, 'refusal.nameEmpty'],
    [{ row: 'plan', property: 'note', text: 'x'.repeat(4001) }, 'refusal.noteTooLong'],
    [{ row: 'plan', property: 'note', text: 'a\u0007' }, 'refusal.noteSigns'],
    [{ row: 'line:resor', property: 'quantityUnit', text: ' ' }, 'refusal.unitEmpty'],
    [{ row: 'line:resor', property: 'quantityUnit', text: 'x'.repeat(41) }, 'refusal.unitEmpty'],
    [{ row: 'line:lon', property: 'quantityUnit', text: 'mil' }, 'refusal.rowGone'],
    [{ row: 'member:resor', property: 'quantityUnit', text: 'mil' }, 'refusal.rowGone'],
    [{ row: 'line:gone', property: 'name', text: 'x' }, 'refusal.rowGone'],
    [{ row: 'member:gone', property: 'note', text: 'x' }, 'refusal.rowGone'],
    [{ row: 'scenario:gone', property: 'note', text: 'x' }, 'refusal.rowGone'],
    [{ row: 'nonsense', property: 'note', text: 'x' }, 'refusal.rowGone'],
  ])('refuses %j', (args, code) => {
    expect(refusalOf(setText(plan, args)).code).toBe(code);
  });
});
