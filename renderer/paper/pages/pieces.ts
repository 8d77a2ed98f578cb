import type { PaperBlock, PaperDocument, PaperSection } from '../paper-document.ts';

type TableBlock = Extract<PaperBlock, { readonly kind: 'table' }>;
type ChartBlock = Extract<PaperBlock, { readonly kind: 'chart' }>;

interface InSection {
  readonly id: string;
  readonly section: PaperSection;
}

/** What a paper is laid out of, from above: each stands on one page, or a text's lines on two. */
export type Piece =
  | { readonly kind: 'front'; readonly id: string }
  | (InSection & { readonly kind: 'heading' })
  | TextPiece
  | RowPiece
  | (InSection & { readonly kind: 'note'; readonly text: string })
  | (InSection & { readonly kind: 'chart'; readonly block: ChartBlock });

/** A paragraph, or a line of a list. */
export type TextPiece =
  | (InSection & { readonly kind: 'paragraph'; readonly text: string })
  | (InSection & {
      readonly kind: 'item';
      readonly text: string;
      /** The same for all lines of a list. */
      readonly list: string;
      readonly ordered: boolean;
      /** Counted from 1. */
      readonly number: number;
      readonly isLast: boolean;
    });

export interface RowPiece extends InSection {
  readonly kind: 'row';
  readonly table: TableBlock;
  /** Its place among the table's rows. */
  readonly row: number;
}

export function isText(piece: Piece): piece is TextPiece {
  return piece.kind === 'paragraph' || piece.kind === 'item';
}

/** The paper from above. Ids stay the same while what they name stays in its place. */
export function piecesOf(paper: PaperDocument): readonly Piece[] {
  const inSections = paper.sections.flatMap((section) => [
    { kind: 'heading', id: section.id, section } as const,
    ...section.blocks.flatMap((block, at) => piecesOfBlock(block, section, `${section.id}/${at}`)),
  ]);
  return [{ kind: 'front', id: 'front' }, ...inSections];
}

function piecesOfBlock(block: PaperBlock, section: PaperSection, id: string): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', id, section, text: block.text }];
    case 'list':
      return block.items.map((text, at) => ({
        kind: 'item',
        id: `${id}/${at}`,
        section,
        text,
        list: id,
        ordered: block.ordered,
        number: at + 1,
        isLast: at === block.items.length - 1,
      }));
    case 'table':
      return [
        ...block.rows.map(
          (_row, row) => ({ kind: 'row', id: `${id}/${row}`, section, table: block, row }) as const,
        ),
        ...(block.note ? [{ kind: 'note', id: `${id}/note`, section, text: block.note } as const] : []),
      ];
    case 'chart':
      return [{ kind: 'chart', id, section, block }];
  }
}
