import { Icon } from '../icons/icon.tsx';

export interface ChartSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A list to choose what a chart shows from: the system's own, so that it holds 300 members too. */
export function ChartSelect<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: ChartSelectProps<Value>) {
  return (
    <span className="select chart-select">
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={14} />
    </span>
  );
}
