import type { PaperBlock } from '../paper-document.ts';
import { CHART_SIZE, sizeOnPaper } from '../paper-picture.ts';
import type { PaperPicture } from '../paper-words.ts';

interface PaperChartProps {
  readonly id: string;
  readonly block: Extract<PaperBlock, { readonly kind: 'chart' }>;
  readonly picture: PaperPicture | undefined;
}

/** A picture of figures that stand in a table too. It has its place before it is drawn. */
export function PaperChart({ id, block, picture }: PaperChartProps) {
  const size = sizeOnPaper(picture ?? CHART_SIZE);
  return (
    <figure className="paper-figure" data-piece={id}>
      <figcaption>{block.caption}</figcaption>
      {picture ? <img {...size} alt={picture.label} src={addressOf(picture)} /> : <div style={size} />}
    </figure>
  );
}

function addressOf({ svg }: PaperPicture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
