import type { ReactNode } from 'react';
import { textIn } from '../../text/use-text.ts';
import type { PaperDocument } from '../paper-document.ts';
import type { PaperPictures } from '../paper-picture.ts';
import { paperWords } from '../paper-words.ts';
import { MarkedText } from './marked-text.tsx';
import { PaperChart } from './paper-chart.tsx';
import { PaperFront } from './paper-front.tsx';
import { PaperTable, type TableWidths } from './paper-table.tsx';
import type { Fragment } from './flow.ts';
import { groupsOf, type PageGroup } from './page-groups.ts';

export interface PageContentProps {
  readonly paper: PaperDocument;
  readonly fragments: readonly Fragment[];
  readonly pictures: PaperPictures;
  /** How wide the columns of each table are, so that a table is the same on all its pages. */
  readonly widths?: TableWidths;
  /** Beside or under a heading: marks, tools, an editor. Nothing of it is printed. */
  readonly besideHeading?: (section: string) => ReactNode;
}

/** What stands on a page, from above; or the whole paper as one column, to be measured. */
export function PageContent(props: PageContentProps) {
  return groupsOf(props.fragments).map((group) => <Group key={keyOf(group)} group={group} {...props} />);
}

function keyOf(group: PageGroup): string {
  if (group.kind === 'list') return group.items[0]?.piece.id ?? '';
  if (group.kind === 'table') return group.rows[0]?.id ?? '';
  return group.fragment.piece.id;
}

function Group({ group, ...props }: PageContentProps & { readonly group: PageGroup }) {
  const { continued } = paperWords(props.paper, textIn(props.paper.language));
  switch (group.kind) {
    case 'list':
      return <PaperList items={group.items} marks={marksOf(props.paper)} />;
    case 'table':
      return <PaperTable rows={group.rows} widths={props.widths} continued={continued} />;
    case 'one':
      return <One fragment={group.fragment} {...props} />;
  }
}

function One({
  fragment,
  paper,
  pictures,
  besideHeading,
}: PageContentProps & { readonly fragment: Fragment }) {
  const { piece, from, to } = fragment;
  switch (piece.kind) {
    case 'front':
      return <PaperFront paper={paper} />;
    case 'heading':
      return (
        <div className="paper-heading" data-piece={piece.id} data-section={piece.section.id}>
          <h2>{piece.section.heading}</h2>
          {besideHeading?.(piece.section.id)}
        </div>
      );
    case 'paragraph':
      return (
        <p data-piece={piece.id} data-section={piece.section.id}>
          <MarkedText text={piece.text.slice(from, to).trimEnd()} marks={marksOf(paper)} />
        </p>
      );
    case 'note':
      return (
        <p className="paper-note" data-piece={piece.id}>
          {piece.text}
        </p>
      );
    case 'chart':
      return <PaperChart id={piece.id} block={piece.block} picture={pictures.get(piece.block)} />;
    default:
      return null;
  }
}

function marksOf({ placeholders }: PaperDocument): readonly string[] {
  return [...new Set(placeholders)];
}

type ListGroup = Extract<PageGroup, { readonly kind: 'list' }>;

interface PaperListProps {
  readonly items: ListGroup['items'];
  readonly marks: readonly string[];
}

function PaperList({ items, marks }: PaperListProps) {
  const first = items[0];
  const lines = items.map(({ piece, from, to }) => (
    <li
      key={piece.id}
      data-piece={piece.id}
      data-section={piece.section.id}
      data-continued={from > 0}
      data-last={piece.isLast}
    >
      <MarkedText text={piece.text.slice(from, to).trimEnd()} marks={marks} />
    </li>
  ));
  if (!first?.piece.ordered) return <ul>{lines}</ul>;
  return <ol start={first.piece.number}>{lines}</ol>;
}
