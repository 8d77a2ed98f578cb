import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setInput } from '../../../../core/commands/set-input.ts';
import { readRegister, type PopulationRegister } from '../../../../core/plan/population-register.ts';
import { planOfTemplate, type TemplateId } from '../../../../core/plan/templates/plan-of-template.ts';
import type { OverrideValue, Plan } from '../../../../core/plan/schema.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { typed } from '../../../builders/plan-builder.ts';

const REGISTER = join(import.meta.dirname, '../../../../resources/register/kommuner-2011-2024.json');

/** The program's own register. */
export function register(): PopulationRegister {
  const read = readRegister(JSON.parse(readFileSync(REGISTER, 'utf8')));
  if (!read.ok) throw new Error('The register is unreadable');
  return read.value;
}

/** A template made in 2026, with ids counted from `first`. */
export function made(id: TemplateId, language: 'sv' | 'en' = 'sv', first = 1): Plan {
  let next = first;
  const { text } = createTranslator(language);
  return planOfTemplate(id, { register: register(), text, newId: () => `id${next++}`, thisYear: 2026 });
}

/** The id of the row with this name. */
export function idIn(rows: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`No row ${name}`);
  return found.id;
}

/** The plan with an input of its base as a user sets it; a figure as typed. */
export function withInput(plan: Plan, input: string, value: OverrideValue): Plan {
  const figure = typeof value === 'number' ? typed(value) : value;
  const edit = setInput(plan, { scenario: plan.base.id, input, year: null, value: figure });
  if (!edit.ok) throw new Error(`Refused: ${edit.failure.code}`);
  return edit.value.plan;
}

/** Amounts in kronor. */
export const kronor = (amounts: readonly (bigint | null)[]): readonly (bigint | null)[] =>
  amounts.map((amount) => (amount === null ? null : amount / 100n));
