import type { Explanation } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { stepWords } from './step-words.ts';
import type { TreeRow } from './tree-rows.ts';

const INDENT = '    ';

/** The figure in sentences that stand alone, for a letter or a decision: what is said of its ceiling too. */
export function copiedSentences({ sentence, remark }: Explanation, { text }: Translator): string {
  const said = text(sentence);
  const ofCeiling = remark ? text(remark.message) : '';
  return said.includes(ofCeiling) ? said : `${said} ${ofCeiling}`;
}

/** The steps in sight, one a line, each under the one that it is a part of. */
export function copiedTree(rows: readonly TreeRow[], translator: Translator): string {
  return rows.map((row) => `${INDENT.repeat(row.level - 1)}${lineOf(row, translator)}\n`).join('');
}

function lineOf(row: TreeRow, translator: Translator): string {
  if (row.kind === 'more') return translator.t('explainPanel.left', { count: row.left });
  const { title, value, origin, rule, calculation, sentence, notes } = stepWords(row.step, translator);
  const figure = origin === null ? `${title}: ${value}` : `${title}: ${value} (${origin})`;
  const how = [rule, calculation].filter((part) => part !== null).join(': ');
  const said = [how, sentence ?? '', ...notes.map(({ words }) => words)].filter((part) => part !== '');
  return [figure, ...said].map(withoutStop).join('. ');
}

function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
