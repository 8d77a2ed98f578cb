import { Fragment, useMemo, useRef, useState } from 'react';
import { headlineOf, sectionOf } from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { useOutcome, useSheet } from '../store/derived.ts';
import { useText } from '../text/use-text.ts';
import { PlacedEditor } from './editing/placed-editor.tsx';
import { createDrawing } from './grid/drawing.ts';
import { DrawnPage } from './grid/drawn-page.tsx';
import { SheetGrid } from './grid/sheet-grid.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Headline } from './headline.tsx';
import { scrollsByItself } from './layout/grid-rows.ts';
import { Legend } from './legend.tsx';
import { Notes } from './notes.tsx';
import { SectionTitle } from './section-title.tsx';
import './sheet.css';
import './cells.css';
import './editing/editing.css';
import './selection/range.css';
import { SideScroll } from './side-scroll.tsx';
import { useColumnWidths } from './use-column-widths.ts';
import { useSheetControl } from './use-sheet-control.ts';

/** The sheet: what the figures say, the budget, its funding and who pays the rest, on one set of columns. */
export function SheetView() {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const outcome = useOutcome();
  const sheet = useSheet();
  const [drawing] = useState(createDrawing);
  const headline = useMemo(() => headlineOf(plan, scenario, outcome), [plan, scenario, outcome]);
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useSettings((settings) => settings.zoom);
  const widths = useColumnWidths(sheet, frame);
  const { gridProps, handlers } = useSheetControl(sheet, frame);
  return (
    <div
      className="sheet-view"
      role="region"
      data-long={scrollsByItself(sectionOf(sheet, 'financing'))}
      aria-label={text.t('sheet.region')}
    >
      {plan.lines.length === 0 || plan.members.length === 0 ? (
        <FirstSteps />
      ) : (
        <Headline headline={headline} />
      )}
      <DrawnPage sheet={sheet} drawing={drawing} frame={frame} />
      <div
        className="sheet-sections"
        ref={frame}
        style={zoom === 100 ? undefined : { zoom: zoom / 100 }}
        {...handlers}
      >
        {widths && (
          <>
            {sheet.sections.map((section) => (
              <Fragment key={section.id}>
                <SectionTitle section={section} />
                <SheetGrid section={section} widths={widths} drawing={drawing} {...gridProps} />
              </Fragment>
            ))}
            <SideScroll frame={frame} sections={sheet.sections} widths={widths} />
          </>
        )}
        <PlacedEditor />
      </div>
      <Notes notes={sheet.footnotes} />
      <Legend hasNotes={Object.keys(plan.remarks).length > 0} />
    </div>
  );
}
