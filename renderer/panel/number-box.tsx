import { useId, type KeyboardEvent } from 'react';
import { Icon } from '../icons/icon.tsx';
import { tryEdit, useDocument, usePlanPart } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { editorText, numberAt, setTyped, shownText, type InputPlace } from './typed-input.ts';
import { spinAttributes } from './step/spin-attributes.ts';
import { useStepKeys } from './step/use-step-keys.ts';
import { useTypedText } from './use-typed-text.ts';

interface NumberBoxProps extends InputPlace {
  readonly id: string;
  /** The whole name where the words beside it are short ("Pris per mil" of which line, "2026" of what). */
  readonly label?: string | undefined;
  readonly isOverride: boolean;
  /** What else says something about it: its unit, the base's value. */
  readonly describedBy?: string | undefined;
}

/** A typed number: blue on tint, violet when it differs from the base, crimson with the reason when it is refused. */
export function NumberBox({ id, label, isOverride, describedBy, ...place }: NumberBoxProps) {
  const text = useText();
  const reason = useId();
  const scenario = useDocument((state) => state.scenario);
  const unit = usePlanPart('unit');
  const value = numberAt(place);
  const { refusal, take, props } = useTypedText({
    shown: shownText(value, text.language),
    editor: editorText(value, text.language),
    commit: (typed) => tryEdit(setTyped(place, typed, scenario, text.language)),
  });
  const { onStepKey, onKeyUp, onLeave } = useStepKeys(place, take);
  return (
    <>
      <span className="panel-input" data-override={isOverride || undefined}>
        <input
          {...props}
          {...spinAttributes(place, unit)}
          onKeyDown={(press: KeyboardEvent<HTMLInputElement>) => {
            if (!onStepKey(press)) props.onKeyDown(press);
          }}
          onKeyUp={onKeyUp}
          onBlur={() => {
            onLeave();
            props.onBlur();
          }}
          id={id}
          type="text"
          aria-label={label}
          aria-describedby={
            [refusal ? reason : undefined, describedBy].filter(Boolean).join(' ') || undefined
          }
          placeholder={value === 'differs' ? text.t('panel.differs') : undefined}
          autoComplete="off"
          spellCheck={false}
        />
      </span>
      {refusal && (
        <p className="refusal panel-refusal" id={reason} role="alert">
          <Icon name="octagon" size={14} />
          {text.text(refusal)}
        </p>
      )}
    </>
  );
}
