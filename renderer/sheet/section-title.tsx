import type { Message, SheetSection } from '../../core/index.ts';
import { useFormat, useText } from '../text/use-text.ts';

/** A section's name, and in small type what its figures are in and follow from. */
export function SectionTitle({ section: { title, subtitle } }: { readonly section: SheetSection }) {
  const text = useText();
  const { display } = useFormat();
  return (
    <div className="section-title">
      <div className="section-title-number" />
      <h2>{text.text(title)}</h2>
      <p>{text.text(display === 'tkr' ? inThousands(subtitle) : subtitle)}</p>
    </div>
  );
}

/** The unit is said once, and it is the one that the figures are shown in. */
function inThousands({ code, values }: Message): Message {
  return {
    code,
    values: { ...values, unit: { kind: 'message', message: { code: 'unit.tkr', values: {} } } },
  };
}
