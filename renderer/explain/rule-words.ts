import type { Explanation } from '../../core/index.ts';
import type { TextKey } from '../../resources/text/text-key.ts';

/** The rule of a step in a few words, by its id. */
const RULES: Readonly<Record<string, TextKey>> = {
  A1: 'explainPanel.rule.A1',
  A2: 'explainPanel.rule.A2',
  A4: 'explainPanel.rule.A4',
  A5: 'explainPanel.rule.A5',
  C1: 'explainPanel.rule.C1',
  C2: 'explainPanel.rule.C2',
  C3: 'explainPanel.rule.C3',
  C4: 'explainPanel.rule.C4',
  C5: 'explainPanel.rule.C5',
  C6: 'explainPanel.rule.C6',
  F1: 'explainPanel.rule.F1',
  F2: 'explainPanel.rule.F2',
  F3: 'explainPanel.rule.F3',
  K1: 'explainPanel.rule.K1',
  K2: 'explainPanel.rule.K2',
  K3: 'explainPanel.rule.K3',
  K4: 'explainPanel.rule.K4',
  K5: 'explainPanel.rule.K5',
  K6: 'explainPanel.rule.K6',
  K7: 'explainPanel.rule.K7',
  N3: 'explainPanel.rule.N3',
  N4: 'explainPanel.rule.N4',
  S4: 'explainPanel.rule.S4',
  T2: 'explainPanel.rule.T2',
  T3: 'explainPanel.rule.T3',
  T4: 'explainPanel.rule.T4',
};

/** Where a rule makes figures of several kinds: by what the figure is. */
const BY_TITLE: Readonly<Record<string, TextKey>> = {
  'explain.title.difference': 'explainPanel.rule.difference',
  'explain.title.differenceInYear': 'explainPanel.rule.difference',
  'explain.title.membersPay': 'explainPanel.rule.membersPay',
  'explain.title.partOfSum': 'explainPanel.rule.partOfSum',
  'explain.title.shares': 'explainPanel.rule.shares',
  'explain.title.totalWeight': 'explainPanel.rule.weights',
  'explain.title.weights': 'explainPanel.rule.weights',
};

/** The rule that made a figure in a few words: "Värdet delat med allas". `null` for one that the panel has no words for. */
export function ruleWords({ rule, title }: Pick<Explanation, 'rule' | 'title'>): TextKey | null {
  return BY_TITLE[title.code] ?? RULES[rule] ?? null;
}
