import { useMemo } from 'react';
import { useActionState } from '../actions/action-state.ts';
import { currentSheet } from '../store/derived.ts';
import { useDocument } from '../store/document-store.ts';
import { useFormat, useOtherText, useText } from '../text/use-text.ts';
import { assumptionEntries } from './assumption-entries.ts';
import { commandEntries } from './command-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { placeEntries } from './place-entries.ts';

/** Everything that can be done and gone to from where the window is. */
export function usePaletteEntries(): readonly PaletteEntry[] {
  const text = useText();
  const otherText = useOtherText();
  const format = useFormat();
  const state = useActionState();
  const plan = useDocument((document) => document.plan);
  const scenario = useDocument((document) => document.scenario);
  const commands = useMemo(() => commandEntries(state, text, otherText), [state, text, otherText]);
  const places = useMemo(
    () =>
      plan
        ? [
            ...placeEntries(plan, currentSheet(plan, scenario), {
              text,
              otherText,
              format,
            }),
            ...assumptionEntries(plan, scenario, text, otherText),
          ]
        : [],
    [plan, scenario, text, otherText, format],
  );
  return useMemo(() => [...commands, ...places], [commands, places]);
}
