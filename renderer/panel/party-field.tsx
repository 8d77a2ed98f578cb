import { useId } from 'react';
import { inputTitle, isParty, partyName } from '../../core/index.ts';
import { NameBox } from '../fields/name-box.tsx';
import { Icon } from '../icons/icon.tsx';
import { tryEdit, useDocument, usePlanPart } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { FieldFrame } from './field-frame.tsx';
import type { PanelField } from './panel-fields.ts';
import { setTyped } from './typed-input.ts';
import { useTypedText } from './use-typed-text.ts';

/** An assumption that is somebody: a member, or a name that is typed. */
export function PartyField({ field, years, overrides, isMain }: PanelField) {
  const text = useText();
  const id = useId();
  const reason = useId();
  const members = usePlanPart('members');
  const scenario = useDocument((state) => state.scenario);
  const name = isParty(field.value) ? partyName({ members }, field.value) : '';
  const { refusal, props, isPristine, takeText } = useTypedText({
    shown: name,
    editor: name,
    commit: (typed) => tryEdit(setTyped({ field, year: null, years }, typed, scenario, text.language)),
  });
  return (
    <FieldFrame id={id} field={field} overrides={overrides} isMain={isMain}>
      <span className="panel-input panel-input-words" data-override={overrides.length > 0 || undefined}>
        <NameBox
          input={{
            ...props,
            id,
            'aria-label': field.row === 'plan' ? undefined : text.text(inputTitle(field)),
            'aria-describedby': refusal ? reason : undefined,
            placeholder: field.optional ? text.t('panel.nobody') : undefined,
          }}
          isPristine={isPristine}
          names={members.map((member) => member.name)}
          onChoose={takeText}
        />
      </span>
      {refusal && (
        <p className="refusal panel-refusal" id={reason} role="alert">
          <Icon name="octagon" size={14} />
          {text.text(refusal)}
        </p>
      )}
    </FieldFrame>
  );
}
