import { inputOf, message, moneyOfText, type OverrideValue, type Plan } from '../../../core/index.ts';
import { notify } from '../../dialogs/notify.ts';
import { settingsStore } from '../../store/settings-store.ts';

/**
 * Thousands are a view, and what is typed is in the plan's unit (N5): where the two differ, an amount that was typed into
 * the sheet is said back in full, so that 120 for 120 000 is seen at once.
 */
export function sayTypedUnit(plan: Plan, input: string, typed: OverrideValue): void {
  const isAsShown = plan.unit === 'tkr' || settingsStore.getState().display === 'kr';
  if (isAsShown || inputOf(plan, input)?.type !== 'money') return;
  if (typed === null || typeof typed !== 'object' || !('value' in typed)) return;
  const value = moneyOfText(typed.value, plan.unit);
  // Nothing is nothing in both.
  if (value === 0n) return;
  const amount = { kind: 'money', value, unit: plan.unit } as const;
  notify({ kind: 'info', message: message('sheet.typedInKronor', { amount }) });
}
