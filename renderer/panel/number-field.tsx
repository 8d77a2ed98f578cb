import { useId, useState } from 'react';
import { inputTitle } from '../../core/index.ts';
import { usePlanPart } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { writeWord } from '../text/write-word.ts';
import { FieldLabel, FieldShell } from './field-shell.tsx';
import { NumberBox } from './number-box.tsx';
import { OverrideNote } from './override-note.tsx';
import type { PanelField } from './panel-fields.ts';
import { partLabel } from './part-label.ts';
import { useDragLabel } from './step/use-drag-label.ts';
import { YearToggle } from './year-toggle.tsx';

/** A number among the assumptions, with a field a year where it may differ between years (C4). */
export function NumberField({ field, years, overrides, isMain }: PanelField) {
  const text = useText();
  const id = useId();
  const keys = usePlanPart('keys');
  const keyColumns = usePlanPart('keyColumns');
  const [isOpen, setOpen] = useState(false);
  const title = text.text(inputTitle(field));
  const words = isMain
    ? field.rowName
    : (partLabel({ keys, keyColumns }, field, text) ?? text.text(field.name));
  const isYearly = years.length > 1;
  const drag = useDragLabel({ field, years, year: null });
  return (
    <FieldShell field={field} overrides={overrides} isMain={isMain}>
      <div className="panel-line">
        <FieldLabel id={id} field={field} words={words} isOpen={isOpen} drag={drag}>
          {isYearly && (
            <YearToggle
              title={title}
              isOpen={isOpen}
              controls={`${id}-years`}
              onToggle={() => setOpen(!isOpen)}
            />
          )}
        </FieldLabel>
        <NumberBox
          id={id}
          label={title === words ? undefined : title}
          field={field}
          year={null}
          years={years}
          isOverride={overrides.length > 0}
          describedBy={`${id}-unit`}
        />
        <span className="panel-unit" id={`${id}-unit`}>
          {writeWord(field.unit, text)}
        </span>
      </div>
      {(!isOpen || overrides.some(({ year }) => year === null)) && (
        <OverrideNote field={field} overrides={overrides} isWhole />
      )}
      {isYearly && isOpen && (
        <div className="panel-years" id={`${id}-years`} role="group" aria-label={title}>
          {years.map((year) => (
            <YearLine
              key={year}
              id={`${id}-${year}`}
              title={title}
              year={year}
              field={field}
              years={years}
              overrides={overrides}
            />
          ))}
        </div>
      )}
    </FieldShell>
  );
}

interface YearLineProps extends Pick<PanelField, 'field' | 'years' | 'overrides'> {
  readonly id: string;
  readonly title: string;
  readonly year: number;
}

function YearLine({ id, title, year, field, years, overrides }: YearLineProps) {
  const text = useText();
  const own = overrides.filter((override) => override.year === year);
  const drag = useDragLabel({ field, years, year });
  const isOverride = own.length > 0 || overrides.some((override) => override.year === null);
  return (
    <>
      <div className="panel-line">
        <label className="panel-label" htmlFor={id} {...drag}>
          {year}
        </label>
        <NumberBox
          id={id}
          label={`${title} ${year}`}
          field={field}
          year={year}
          years={years}
          isOverride={isOverride}
        />
        <span className="panel-unit">{writeWord(field.unit, text)}</span>
      </div>
      <OverrideNote field={field} overrides={own} />
    </>
  );
}
