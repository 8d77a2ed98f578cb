import { memo } from 'react';
import { ChoiceField } from './choice-field.tsx';
import { NumberField } from './number-field.tsx';
import { PartyField } from './party-field.tsx';
import { SetField } from './set-field.tsx';
import type { PanelField } from './panel-fields.ts';

/** The editor for what an assumption holds; rendered again when its own assumption is another, not at every edit of the plan. */
export const FieldEditor = memo(function FieldEditor(props: PanelField) {
  switch (props.field.type) {
    case 'key':
    case 'choice':
    case 'registerYear':
      return <ChoiceField {...props} />;
    case 'party':
      return <PartyField {...props} />;
    case 'members':
    case 'lines':
      return <SetField {...props} />;
    // Whether a member takes part, and its ceiling, stand in the sheet.
    case 'boolean':
    case 'ceiling':
      return null;
    default:
      return <NumberField {...props} />;
  }
});
