import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ShareRounding } from '../../core/index.ts';
import { SelectField } from '../dialogs/select-field.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { bysOf, PART_WHATS, partBy, roundingsOf, whatOf, withBy, withWhat } from './part-edit.ts';
import { PartFigure } from './part-figure.tsx';
import { byLabel, byWords, roundingWords } from './part-words.ts';
import type { PartProps } from './part-props.ts';

/** One part of a key (K6): what it takes, by what, and how its shares are rounded. */
export function PartCard(props: PartProps) {
  const { plan, ownKey, part, place, onChange, onMove, onRemove } = props;
  const text = useText();
  const number = place + 1;
  const isOnly = ownKey.parts.length === 1;
  return (
    <li className="key-part" aria-label={text.t('keys.part', { number })}>
      <header>
        <h4>{text.t('keys.part', { number })}</h4>
        <PartTool
          icon="arrowUp"
          label={text.t('keys.moveUp', { number })}
          isOff={place === 0}
          onPress={() => onMove(-1)}
        />
        <PartTool
          icon="arrowDown"
          label={text.t('keys.moveDown', { number })}
          isOff={number === ownKey.parts.length}
          onPress={() => onMove(1)}
        />
        <PartTool
          icon="trash"
          label={text.t('keys.removePart', { number })}
          isOff={isOnly}
          onPress={onRemove}
        />
      </header>
      <div className="key-part-fields">
        <SelectField
          label={text.t('keys.takes')}
          value={whatOf(part)}
          choices={PART_WHATS.map((what) => ({ value: what, words: text.t(`key.what.${what}`) }))}
          onChange={(what) => onChange(withWhat(part, what))}
        />
        <PartFigure {...props} />
        <SelectField
          label={text.t(byLabel(part))}
          value={JSON.stringify(partBy(part))}
          choices={bysOf(part, plan.keyColumns).map((by) => ({
            value: JSON.stringify(by),
            words: byWords(plan, part, by, text),
          }))}
          onChange={(chosen) => {
            const by = bysOf(part, plan.keyColumns).find((each) => JSON.stringify(each) === chosen);
            if (by) onChange(withBy(part, by));
          }}
        />
        {part.kind === 'divide' && (
          <SelectField<ShareRounding | ''>
            label={text.t('keys.rounding')}
            value={part.rounding ?? ''}
            choices={roundingsOf(part).map((rounding) => ({
              value: rounding ?? '',
              words: roundingWords(part, rounding, text),
            }))}
            onChange={(rounding) => onChange({ ...part, rounding: rounding === '' ? null : rounding })}
          />
        )}
      </div>
    </li>
  );
}

interface PartToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** A button that keeps the keyboard when its part moves. */
function PartTool({ icon, label, isOff, onPress }: PartToolProps) {
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    if (isOff) return;
    flushSync(onPress);
    if (currentTarget.isConnected) currentTarget.focus();
    else document.querySelector<HTMLElement>('.key-add-part')?.focus();
  };
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={press}
    >
      <Icon name={icon} size={14} />
    </button>
  );
}
