import {
  matchRows,
  message,
  planDiff,
  type Message,
  type Plan,
  type ScenarioHead,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';

/** A scenario beside the base, in one of two plans or in both by its name. */
export interface OtherScenario {
  readonly name: string;
  /** Whether both have it; whether something differs in it. */
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly summary: Message;
}

/** How the scenarios fare that a difference between the bases says nothing of. */
export function otherScenarios(before: Plan, after: Plan): readonly OtherScenario[] {
  const matches = matchRows(before.scenarios, after.scenarios);
  return [
    ...after.scenarios.map((now) => {
      const was = before.scenarios.find(({ id }) => matches.get(id) === now.id);
      return was ? inBoth(before, was, after, now) : onlyIn(now, 'added');
    }),
    ...before.scenarios.flatMap((was) => (matches.has(was.id) ? [] : [onlyIn(was, 'removed')])),
  ];
}

function inBoth(before: Plan, was: ScenarioHead, after: Plan, now: ScenarioHead): OtherScenario {
  const { summary, inputs, results } = planDiff(
    { plan: before, scenario: was.id },
    { plan: after, scenario: now.id },
  );
  const isSame = inputs.length === 0 && results.every(({ sentence }) => sentence === null);
  return { name: now.name, kind: isSame ? 'same' : 'changed', summary };
}

function onlyIn({ name }: ScenarioHead, kind: 'added' | 'removed'): OtherScenario {
  return { name, kind, summary: message(`cli.diff.${kind}`) };
}

/** One line for each, nothing where there are none. */
export function otherText(others: readonly OtherScenario[], { text }: Translator): string {
  if (others.length === 0) return '';
  const lines = others.map(({ name, summary }) => `  ${name}: ${text(summary)}\n`);
  return `${text(message('cli.diff.others'))}\n${lines.join('')}`;
}
