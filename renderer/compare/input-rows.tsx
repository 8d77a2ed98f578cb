import type { Comparison } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { boundaryOf, columnSpan } from './comparison-figures.ts';

/** The inputs that are not the same in all scenarios; what differs from the first is violet with a notch. */
export function InputRows({ comparison: { columns, inputs } }: { readonly comparison: Comparison }) {
  const text = useText();
  const letter = columns[0]?.scenario.letter ?? '';
  if (inputs.length === 0) return null;
  return (
    <tbody>
      <tr className="comparison-overline">
        <th className="overline" scope="rowgroup" colSpan={2}>
          {text.t('compare.inputs')}
        </th>
        {columns.map(({ scenario }, index) => (
          <td key={scenario.id} className={boundaryOf(index)} colSpan={columnSpan(index)} />
        ))}
      </tr>
      {inputs.map(({ input, title, values }) => (
        <tr key={input} className="comparison-input">
          <th scope="row" colSpan={2}>
            {text.text(title)}
          </th>
          {values.map(({ text: value, same }, index) => (
            <td
              key={columns[index]?.scenario.id}
              className={boundaryOf(index)}
              colSpan={columnSpan(index)}
              data-input={index === 0 ? 'first' : same ? 'same' : 'differs'}
            >
              {index > 0 && same ? text.t('compare.sameAs', { letter }) : text.text(value)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
