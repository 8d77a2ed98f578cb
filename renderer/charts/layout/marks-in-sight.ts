import { movedMark, type Drawing, type Mark } from './drawing.ts';

/** The part of a drawing that is looked at, in its own pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** No text reaches further than this from where it stands. */
const REACH = 400;

/** What is seen through a window over a drawing, from the window's corner: of 300 members a few are drawn. */
export function marksInSight({ marks }: Drawing, view: View): Drawing {
  const { left, top, width, height } = view;
  return {
    width,
    height,
    marks: marks.filter((mark) => isInSight(mark, view)).map((mark) => movedMark(mark, -left, -top)),
  };
}

function isInSight(mark: Mark, { left, top, width, height }: View): boolean {
  const [x1, x2, y1, y2] = edgesOf(mark);
  return x2 >= left && x1 <= left + width && y2 >= top && y1 <= top + height;
}

function edgesOf(mark: Mark): readonly [number, number, number, number] {
  switch (mark.kind) {
    case 'rect':
      return [mark.x, mark.x + mark.width, mark.y, mark.y + mark.height];
    case 'line':
      return [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2), mark.y1 - 3, mark.y2 + 3];
    case 'text':
      return [mark.x - REACH, mark.x + REACH, mark.y - 12, mark.y + 12];
    case 'sign':
      return [mark.x - mark.size, mark.x + mark.size, mark.y - mark.size, mark.y + mark.size];
  }
}
