import { flushSync } from 'react-dom';
import { inputTitle, type Plan } from '../../core/index.ts';
import { panelFields } from '../panel/panel-fields.ts';
import { revealField } from '../panel/reveal-field.ts';
import { valueWords } from '../panel/value-words.ts';
import type { Translator } from '../text/use-text.ts';
import { upperFirst } from '../text/upper-first.ts';
import { paletteEntry, type PaletteEntry } from './palette-entry.ts';

/** The assumptions of the panel: each is gone to with the keyboard in its field, ready to be typed over or chosen. */
export function assumptionEntries(
  plan: Plan,
  scenario: string,
  text: Translator,
  otherText: Translator,
): readonly PaletteEntry[] {
  const { costs, funding, distribution, ceilings, keys } = panelFields(plan, scenario);
  const fields = [...costs, ...funding, ...distribution, ...ceilings, ...keys.flatMap((key) => key.fields)];
  const ofFunding = [text.t('palette.funding'), otherText.t('palette.funding')];
  return fields.map(({ field }) =>
    paletteEntry(
      {
        id: `input:${field.id}`,
        kind: 'place',
        label: upperFirst(text.text(inputTitle(field))),
        detail: text.t('action.panel'),
        icon: 'chevronRight',
        figure: () => valueWords(plan, field, field.value, text),
        // The field has the keyboard when this returns: what is typed at once is typed in it.
        perform: () => flushSync(() => revealField(field.id)),
      },
      [
        otherText.text(inputTitle(field)),
        otherText.t('action.panel'),
        ...(field.row.startsWith('funding:') ? ofFunding : []),
      ],
    ),
  );
}
