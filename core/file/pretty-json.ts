import { isJsonArray, isJsonObject, type JsonValue } from './json/json-value.ts';
import { compareKeys } from './key-order.ts';

const LINE_WIDTH = 100;
const INDENT = '  ';

/**
 * A JSON text for people and for comparing files: keys in the order of `compareKeys`, two spaces a level, and what has
 * room on a line of 100 signs on one line.
 */
export function prettyJson(value: JsonValue): string {
  return `${written(value, '')}\n`;
}

function written(value: JsonValue, indent: string): string {
  const line = onOneLine(value, LINE_WIDTH - indent.length);
  if (line !== null) return line;
  const inner = indent + INDENT;
  if (isJsonObject(value)) {
    const parts = sortedEntries(value).map(
      ([key, part]) => `${inner}${JSON.stringify(key)}: ${written(part, inner)}`,
    );
    return `{\n${parts.join(',\n')}\n${indent}}`;
  }
  if (!isJsonArray(value)) return JSON.stringify(value);
  return `[\n${value.map((part) => `${inner}${written(part, inner)}`).join(',\n')}\n${indent}]`;
}

/** The value on one line, or `null` where it has no room there: found out without writing all of it. */
function onOneLine(value: JsonValue, room: number): string | null {
  const parts = isJsonObject(value)
    ? sortedEntries(value).map(([key, part]) => [`${JSON.stringify(key)}: `, part] as const)
    : isJsonArray(value)
      ? value.map((part) => ['', part] as const)
      : null;
  if (!parts) return fitting(JSON.stringify(value), room);
  if (parts.length * 3 > room) return null;
  const texts: string[] = [];
  let left = room - 4;
  for (const [key, part] of parts) {
    const text = onOneLine(part, left - key.length);
    if (text === null) return null;
    texts.push(key + text);
    left -= key.length + text.length + 2;
  }
  if (texts.length === 0) return isJsonObject(value) ? '{}' : '[]';
  return isJsonObject(value) ? `{ ${texts.join(', ')} }` : `[${texts.join(', ')}]`;
}

function fitting(text: string, room: number): string | null {
  return text.length <= room ? text : null;
}

function sortedEntries(value: { readonly [key: string]: JsonValue }): readonly [string, JsonValue][] {
  return Object.entries(value).sort(([a], [b]) => compareKeys(a, b));
}
