import type { Translator } from '../../resources/text/translator.ts';
import type { Explained } from './explanation-json.ts';

const INDENT = '  ';

/** Each step's sentence under the one that it is a part of; a step that stands above already is not taken apart again. */
export function explanationText(explained: Explained, { text }: Translator): string {
  const told = new Set<string>();
  const linesOf = ({ cell, sentence, parts }: Explained, depth: number): readonly string[] => {
    const said = text(sentence);
    const line = `${INDENT.repeat(depth)}${said}\n`;
    const key = `${cell} ${said}`;
    if (told.has(key)) return [line];
    told.add(key);
    return [line, ...parts.flatMap((part) => linesOf(part, depth + 1))];
  };
  return linesOf(explained, 0).join('');
}
