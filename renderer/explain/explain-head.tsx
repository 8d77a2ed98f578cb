import { Fragment } from 'react';
import { scenariosOf } from '../../core/index.ts';
import { writeValue } from '../../resources/text/write-value.ts';
import { partsOfCellName } from '../sheet/formula/name-of-cell.ts';
import { useSheet } from '../store/derived.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import type { Explained } from './use-explanation.ts';

/** Where the figure stands, and the figure. */
export function ExplainHead({ explained: { address, explanation } }: { readonly explained: Explained }) {
  const text = useText();
  const plan = usePlan();
  const sheet = useSheet();
  const id = useDocument((state) => state.scenario);
  const scenario = scenariosOf(plan).find((each) => each.id === id)?.name ?? '';
  const places = [scenario, ...partsOfCellName(sheet, address, text)];
  return (
    <div className="explain-head">
      <p className="explain-where">
        {places.map((place, index) => (
          <Fragment key={index}>
            {index > 0 && <span aria-hidden="true"> › </span>}
            <span>{place}</span>
          </Fragment>
        ))}
      </p>
      {explanation && (
        <p className="explain-figure">{writeValue(explanation.value, text.language, text.text)}</p>
      )}
    </div>
  );
}
