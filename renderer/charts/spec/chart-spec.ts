import type { BridgeDriver, SeriesColor } from '../../../core/index.ts';

/** What a chart says, as plain data in a chosen language: the same for the screen, for pictures and for the paper. */
export type ChartSpec = MembersSpec | PerInhabitantSpec | OverYearsSpec | BridgeSpec | SmallMultiplesSpec;

/** What every chart has around what it draws. */
interface ChartHead {
  readonly title: string;
  /** What its figures are in: kr, tkr, kr/inv. */
  readonly unit: string;
  /** The result in words, for who does not see the picture. */
  readonly label: string;
  readonly scenarios: readonly ChartScenario[];
  /** What the line of a ceiling is: "Tak 200"; `null` where none is drawn. */
  readonly ceiling: string | null;
  /** Stands under the chart. */
  readonly note: string | null;
  /** The same figures to be read. */
  readonly table: ChartTable;
}

export interface ChartScenario {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly color: SeriesColor;
}

/** A figure as a length and as it stands on the chart. */
export interface ChartFigure {
  /** In öre, for drawing alone; `null`: not in, or could not be computed. */
  readonly value: number | null;
  readonly label: string;
  /** Over a ceiling. */
  readonly over: boolean;
}

/** Bars that stand together, one a scenario. */
export interface ChartGroup {
  readonly id: string;
  readonly name: string;
  /** In öre; `null`: none that the bars can be held against. */
  readonly ceiling: number | null;
  readonly figures: readonly ChartFigure[];
}

/** What each member pays in each scenario. */
export interface MembersSpec extends ChartHead {
  readonly kind: 'members';
  readonly groups: readonly ChartGroup[];
}

/** The same for each inhabitant. */
export interface PerInhabitantSpec extends ChartHead {
  readonly kind: 'perInhabitant';
  readonly groups: readonly ChartGroup[];
}

/** What the whole costs year by year, as parts on each other. */
export interface OverYearsSpec extends ChartHead {
  readonly kind: 'overYears';
  readonly by: 'line' | 'funding';
  /** From the baseline up. */
  readonly parts: readonly ChartPart[];
  readonly years: readonly ChartYear[];
}

export interface ChartPart {
  readonly id: string;
  readonly name: string;
}

export interface ChartYear {
  readonly id: string;
  readonly name: string;
  /** One a scenario. */
  readonly stacks: readonly ChartStack[];
}

export interface ChartStack {
  /** One a part, in the same order. */
  readonly segments: readonly ChartFigure[];
  readonly total: ChartFigure;
}

/** The way from one scenario's amount to another's, driver by driver. */
export interface BridgeSpec extends ChartHead {
  readonly kind: 'bridge';
  /** Whose cost it is of, in words: the title says only between which scenarios. */
  readonly whose: string;
  readonly from: ChartFigure;
  readonly to: ChartFigure;
  readonly steps: readonly ChartStep[];
  readonly ceilingAt: number | null;
}

export interface ChartStep {
  readonly driver: BridgeDriver;
  readonly name: string;
  /** In öre, signed. */
  readonly change: number;
  readonly label: string;
}

/** A picture for each member, years across, all on one scale. */
export interface SmallMultiplesSpec extends ChartHead {
  readonly kind: 'smallMultiples';
  readonly tiles: readonly ChartTile[];
}

export interface ChartTile {
  readonly id: string;
  readonly name: string;
  /** Its ceiling in words, where it has one. */
  readonly words: string;
  /** One a year. */
  readonly groups: readonly ChartGroup[];
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly name: string;
  /** One a column but the first, which has the names. */
  readonly cells: readonly string[];
}
