import type {
  InputChange,
  Message,
  PlanDiff,
  PlanSide,
  ResultChange,
  ScenarioHead,
  Unit,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import type { OtherScenario } from './other-scenarios.ts';
import { seriesJson } from './outcome-json.ts';

/** One of two plans that are compared, with the scenario that was chosen. */
export interface ChosenSide extends PlanSide {
  readonly head: ScenarioHead;
}

/** The two sides, what differs, and how the plans' other scenarios fare. */
export interface Differences {
  readonly before: ChosenSide;
  readonly after: ChosenSide;
  readonly diff: PlanDiff;
  readonly others: readonly OtherScenario[];
}

/** The document of `diff --json`; its names are promised in docs/terminal.md. */
export function diffJson({ before, after, diff, others }: Differences, { text }: Translator) {
  return {
    before: sideJson(before),
    after: sideJson(after),
    summary: text(diff.summary),
    inputs: diff.inputs.map((change) => inputJson(change, text)),
    results: diff.results.map((change) => resultJson(change, before.plan.unit, after.plan.unit, text)),
    scenarios: others.map(({ name, kind, summary }) => ({ name, kind, summary: text(summary) })),
  };
}

function sideJson({ plan, head }: ChosenSide) {
  return {
    plan: plan.name,
    scenario: head.name,
    unit: plan.unit,
    years: plan.years.map(({ year }) => year),
  };
}

type Write = Translator['text'];

function orNull(said: Message | null, text: Write): string | null {
  return said && text(said);
}

function inputJson({ id, kind, title, before, after, sentence }: InputChange, text: Write) {
  return {
    id,
    kind,
    title: text(title),
    before: orNull(before, text),
    after: orNull(after, text),
    sentence: text(sentence),
  };
}

/** Each side in its own plan's unit. */
function resultJson(change: ResultChange, unitBefore: Unit, unitAfter: Unit, text: Write) {
  const { id, name, title, before, after, sentence } = change;
  return {
    id,
    name,
    title: text(title),
    before: before && seriesJson(before, unitBefore),
    after: after && seriesJson(after, unitAfter),
    sentence: orNull(sentence, text),
  };
}
