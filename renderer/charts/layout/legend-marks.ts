import type { ChartScenario, ChartSpec } from '../spec/chart-spec.ts';
import { centered, FONTS, horizontal, type Mark, type Measure } from './drawing.ts';

const BADGE = 15;
const BADGE_GAP = 5;
const ENTRY_GAP = 14;
const ROW = 22;
const CEILING = 18;

interface Entry {
  readonly width: number;
  readonly marks: (x: number, y: number) => readonly Mark[];
}

export interface Legend {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Which letter is which scenario, and what the ceiling's line is; on as many lines as it needs. */
export function legendMarks(spec: ChartSpec, x: number, y: number, width: number, measure: Measure): Legend {
  const { scenarios, ceiling, kind } = spec;
  const entries = [
    ...scenarios.map((scenario) => scenarioEntry(scenario, measure)),
    ...(ceiling === null ? [] : [ceilingEntry(ceiling, kind === 'bridge', measure)]),
  ];
  let [left, top] = [x, y + ROW / 2];
  const marks = entries.flatMap((entry) => {
    if (left > x && left + entry.width > x + width) [left, top] = [x, top + ROW];
    const placed = entry.marks(left, top);
    left += entry.width + ENTRY_GAP;
    return placed;
  });
  return { height: entries.length === 0 ? 0 : top + ROW / 2 - y, marks };
}

function scenarioEntry({ letter, name, color }: ChartScenario, measure: Measure): Entry {
  const fill = { series: color, shade: 1 } as const;
  const badge = Math.max(BADGE, measure(letter, FONTS.strongLabel) + 6);
  return {
    width: badge + BADGE_GAP + measure(name, FONTS.note),
    marks: (x, y) => [
      { kind: 'rect', x, y: y - BADGE / 2, width: badge, height: BADGE, fill, stroke: null },
      centered(letter, x + badge / 2, y, FONTS.strongLabel, { on: fill }),
      words(name, x + badge + BADGE_GAP, y, 'text2'),
    ],
  };
}

function ceilingEntry(text: string, dash: boolean, measure: Measure): Entry {
  return {
    width: CEILING + BADGE_GAP + measure(text, FONTS.note),
    marks: (x, y) => [
      { ...horizontal(x, x + CEILING, y, 'over', 2), dash },
      words(text, x + CEILING + BADGE_GAP, y, 'over'),
    ],
  };
}

function words(text: string, x: number, y: number, ink: 'text2' | 'over'): Mark {
  return { kind: 'text', text, x, y, align: 'start', font: FONTS.note, ink };
}
