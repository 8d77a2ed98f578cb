import type { InputChange } from '../../core/index.ts';
import { useText, type Translator } from '../text/use-text.ts';

interface InputChangesTableProps {
  readonly inputs: readonly InputChange[];
  /** What the two sides are called: "I beslutet", "Nu". */
  readonly before: string;
  readonly after: string;
}

/** What a person has typed or chosen and is not the same, on both sides. */
export function InputChangesTable({ inputs, before, after }: InputChangesTableProps) {
  const text = useText();
  return (
    <table className="difference-inputs">
      <thead>
        <tr>
          <th scope="col">{text.t('difference.input')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((change) => (
          <tr key={change.id}>
            <th scope="row">{text.text(change.title)}</th>
            <td>{beforeText(change, text)}</td>
            <td>{afterText(change, text)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function beforeText({ kind, before }: InputChange, { text }: Translator): string {
  if (before) return text(before);
  return kind === 'added' ? '–' : '';
}

/** What came and went says so: a row that is not there has no value to show. */
function afterText({ kind, before, after }: InputChange, { text, t }: Translator): string {
  if (kind === 'removed') return t('difference.removed');
  if (after) return text(after);
  if (kind === 'added') return t('difference.added');
  return before ? '–' : t('difference.changed');
}
