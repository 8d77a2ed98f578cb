import type { ChartSpec } from './chart-spec.ts';

/** What a picture is called where the screen's choices are not beside it: "Från A till B 2025, Mellerud". */
export function pictureTitle(spec: ChartSpec): string {
  return spec.kind === 'bridge' ? `${spec.title}, ${spec.whose}` : spec.title;
}
