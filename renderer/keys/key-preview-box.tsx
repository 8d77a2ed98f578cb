import { useMemo } from 'react';
import type { Money, OwnKey, Plan } from '../../core/index.ts';
import { useDocument } from '../store/document-store.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { keyPreview } from './key-preview.ts';
import { keySentence } from './key-sentence.ts';

/** So many members are shown; the sheet has them all. */
const MOST_SHOWN = 60;

/** What the key does, in words, and what each member would pay by it in the first year. */
export function KeyPreviewBox({ plan, ownKey }: { readonly plan: Plan; readonly ownKey: OwnKey }) {
  const text = useText();
  const format = useFormat();
  const scenario = useDocument((state) => state.scenario);
  const preview = useMemo(() => keyPreview(plan, scenario, ownKey.id), [plan, scenario, ownKey.id]);
  const rows = preview?.rows.slice(0, MOST_SHOWN) ?? [];
  return (
    <section className="key-preview" aria-label={text.t('keys.preview')}>
      <p aria-live="polite">{keySentence(plan, ownKey, text)}</p>
      {preview && rows.length > 0 && (
        <>
          <h4>{text.t('keys.previewYear', { year: preview.year })}</h4>
          <div
            className="key-preview-rows"
            tabIndex={0}
            role="group"
            aria-label={text.t('keys.previewYear', { year: preview.year })}
          >
            <dl>
              {rows.map(({ id, name, amount }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{amount === null ? text.t('sheet.missing') : format.money(amount)}</dd>
                </div>
              ))}
              <Rest words={text.t('sheet.row.unfunded')} amount={preview.unfunded} />
              <Rest words={text.t('sheet.row.surplus')} amount={preview.surplus} />
            </dl>
          </div>
        </>
      )}
    </section>
  );
}

function Rest({ words, amount }: { readonly words: string; readonly amount: Money | null }) {
  const format = useFormat();
  if (amount === null || amount === 0n) return null;
  return (
    <div className="key-preview-rest">
      <dt>{words}</dt>
      <dd>{format.money(amount)}</dd>
    </div>
  );
}
