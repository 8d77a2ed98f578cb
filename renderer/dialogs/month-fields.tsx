import { useText } from '../text/use-text.ts';

interface MonthFieldsProps {
  readonly years: readonly number[];
  readonly months: Readonly<Record<string, string>>;
  readonly onChange: (months: Readonly<Record<string, string>>) => void;
}

/** How many months of each year the plan is at work (Y1); they act on pay alone. */
export function MonthFields({ years, months, onChange }: MonthFieldsProps) {
  const text = useText();
  if (years.length === 0) return null;
  return (
    <fieldset className="dialog-fieldset">
      <legend className="form-label">{text.t('plan.months')}</legend>
      <div className="month-fields">
        {years.map((year) => (
          <label key={year}>
            <span>{year}</span>
            <input
              type="text"
              inputMode="numeric"
              className="text-input text-input-figure"
              value={months[year] ?? '12'}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...months, [year]: target.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
