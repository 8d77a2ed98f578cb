import { message, type Message } from '../message.ts';
import type { Plan, ShareRounding } from '../plan/schema.ts';

/** "Kostnader i kr, prisnivå 2025". */
export function budgetSubtitle({ unit, years }: Plan): Message {
  const moneyUnit = { kind: 'message', message: message(`unit.${unit}`) } as const;
  return message('sheet.subtitle.budget', { unit: moneyUnit, year: years[0]?.year ?? 0 });
}

/** "Betalas före medlemmarna, egenfinansiering först, i kr" (F1, F2). */
export function fundingSubtitle({ unit }: Plan): Message {
  return message('sheet.subtitle.funding', { unit: { kind: 'message', message: message(`unit.${unit}`) } });
}

const ROUNDINGS: Readonly<Record<ShareRounding, Message>> = {
  none: message('sheet.subtitle.rounding.none'),
  '1': message('sheet.subtitle.rounding.whole'),
  '0.1': message('sheet.subtitle.rounding.tenths'),
  '0.01': message('sheet.subtitle.rounding.hundredths'),
};

/** "Efter folkmängd 31 dec 2023, hela procent med största rest, i kr". */
export function financingSubtitle(plan: Plan): Message {
  const { key } = plan;
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  if (key.kind === 'equal') return message('sheet.subtitle.equal', { unit });
  const rounding = { kind: 'message', message: ROUNDINGS[plan.shareRounding] } as const;
  if (key.kind === 'population')
    return message('sheet.subtitle.population', { year: plan.populationYear, rounding, unit });
  if (key.kind === 'own') {
    const name = plan.keys.find(({ id }) => id === key.key)?.name ?? key.key;
    return message('sheet.subtitle.own', { key: name, unit });
  }
  const column = plan.keyColumns.find(({ id }) => id === key.column)?.name ?? key.column;
  return message('sheet.subtitle.column', { column, rounding, unit });
}
