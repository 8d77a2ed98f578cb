import { inputOf, partProperty, yearsOfInput } from '../../core/index.ts';
import { editorText, numberAt, setTyped, shownText } from '../panel/typed-input.ts';
import { useText } from '../text/use-text.ts';
import { writeWord } from '../text/write-word.ts';
import { TypedField } from './typed-field.tsx';
import { whatOf } from './part-edit.ts';
import type { PartProps } from './part-props.ts';

/** A part's figure, the same in all years; one that differs by year is changed among the assumptions. */
export function PartFigure({ plan, change, ownKey, part }: PartProps) {
  const text = useText();
  const field = inputOf(plan, `key:${ownKey.id}.${partProperty(part)}`);
  if (!field) return <span className="key-no-figure" />;
  const place = { field, year: null, years: yearsOfInput(plan, field) };
  const value = numberAt(place);
  return (
    <TypedField
      label={text.t(`key.figure.${whatOf(part)}`)}
      shown={shownText(value, text.language)}
      editor={editorText(value, text.language)}
      commit={(typed) => change(setTyped(place, typed, plan.base.id, text.language))}
      unit={writeWord(field.unit, text)}
      placeholder={value === 'differs' ? text.t('panel.differs') : undefined}
      isFigure
    />
  );
}
