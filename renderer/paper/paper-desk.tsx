import { useRef, useState, type MouseEvent } from 'react';
import { useSize } from '../charts/use-size.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { BesideHeading } from './edit/beside-heading.tsx';
import type { PaperDocument } from './paper-document.ts';
import { PAGE } from './pages/page-size.ts';
import { PaperPages } from './pages/paper-pages.tsx';
import { usePrintName } from './output/use-print-name.ts';

/** Air on both sides of the pages. */
const AIR = 36;
/** What notes in the margin need beside a page. */
const NOTES = 230;
/** Smaller than this nobody reads it: then the desk scrolls sideways. */
const LEAST_SCALE = 0.55;

/** The pages on a desk, each section's text edited where it stands. */
export function PaperDesk({ paper }: { readonly paper: PaperDocument }) {
  const text = useText();
  const desk = useRef<HTMLDivElement>(null);
  const room = useSize(desk)?.width ?? 0;
  const [editing, setEditing] = useState<string | null>(null);
  usePrintName(paper);
  const hasNotes = room >= PAGE.width + AIR + NOTES;
  const scale = Math.max(LEAST_SCALE, Math.min(1, (room - AIR) / PAGE.width));
  const beginAt = ({ target }: MouseEvent) => {
    const section =
      target instanceof Element && target.closest<HTMLElement>(':is(p, li)[data-section]')?.dataset.section;
    if (section && window.getSelection()?.isCollapsed !== false) setEditing(section);
  };
  return (
    <div
      ref={desk}
      className="paper-desk"
      role="region"
      tabIndex={0}
      aria-label={text.t('papers.desk', { name: paper.title })}
    >
      <StaleNews paper={paper} />
      {room > 0 && (
        <div className="paper-pages" data-notes={hasNotes} onClick={beginAt}>
          <PaperPages
            paper={paper}
            scale={scale}
            editing={editing}
            besideHeading={(section) => (
              <BesideHeading
                paper={paper}
                section={section}
                isEditing={editing === section}
                onEdit={(isBegun) => setEditing(isBegun ? section : null)}
              />
            )}
          />
        </div>
      )}
    </div>
  );
}

/** Over the pages, in sight wherever one reads: which sections no longer say what the plan says. */
function StaleNews({ paper }: { readonly paper: PaperDocument }) {
  const text = useText();
  const stale = paper.sections.filter((section) => section.stale);
  return (
    <div role="status" className="paper-screen">
      {stale.length > 0 && (
        <div className="paper-news">
          <Icon name="octagon" size={14} />
          <span>{text.t('papers.staleNews', { count: stale.length })}</span>
          {stale.map(({ id, heading }) => (
            <button
              key={id}
              type="button"
              className="link-button"
              onClick={() => showDialog({ kind: 'paperDraft', paper: paper.id, section: id })}
            >
              {heading}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
