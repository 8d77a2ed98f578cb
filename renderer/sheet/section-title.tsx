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
      <p>{text.text(inUnit(subtitle, display))}</p>
    </div>
  );
}

/** The unit is said once, and it is the one that the figures are shown in. */
function inUnit({ code, values }: Message, display: 'kr' | 'tkr'): Message {
  const unit = { code: `unit.${display}`, values: {} };
  return { code, values: { ...values, unit: { kind: 'message', message: unit } } };
}
