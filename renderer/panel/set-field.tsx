import { useId } from 'react';
import { inputTitle, setInput } from '../../core/index.ts';
import { SetBox } from '../fields/set-box.tsx';
import { idsInSet, setOfIds } from '../fields/set-value.ts';
import { edit, useDocument, usePlanPart } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { FieldFrame } from './field-frame.tsx';
import type { PanelField } from './panel-fields.ts';

/** An assumption that is a set: who shares a line, which lines a grant is for. Every box is one edit, and takes effect at once. */
export function SetField({ field, overrides, isMain }: PanelField) {
  const text = useText();
  const id = useId();
  const scenario = useDocument((state) => state.scenario);
  const kind = field.type === 'members' ? 'members' : 'lines';
  const rows = usePlanPart(kind);
  const change = (ids: readonly string[] | null) =>
    void edit((current) =>
      setInput(current, { scenario, input: field.id, year: null, value: setOfIds(kind, ids) }),
    );
  return (
    <FieldFrame id={id} field={field} overrides={overrides} isMain={isMain}>
      <SetBox
        id={id}
        kind={kind}
        label={text.text(inputTitle(field))}
        rows={rows}
        chosen={idsInSet(field.value)}
        onChange={change}
        isOverride={overrides.length > 0}
      />
    </FieldFrame>
  );
}
