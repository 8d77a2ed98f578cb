import type { WrittenBlock, WrittenPaper, WrittenSection } from '../../core/index.ts';

/** A paper in its own language, every text written: what the view, the print, the Word document and the copy are made of. */
export type PaperDocument = WrittenPaper;

/** A section: text first, then tables and charts. */
export type PaperSection = WrittenSection;

export type PaperBlock = WrittenBlock;

export type PaperTable = Extract<PaperBlock, { readonly kind: 'table' }>;
