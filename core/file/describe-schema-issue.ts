import type { z } from 'zod';
import type { MessageValue } from '../message.ts';
import { words } from '../plan/input-spec.ts';
import { valueAt, type JsonPath } from './place-in-plan.ts';
import type { JsonValue } from './json/json-value.ts';

/** What is wrong with a value, and where. */
export interface SchemaProblem {
  readonly path: JsonPath;
  readonly problem: MessageValue;
}

/** What a schema found wrong, in the catalogues' words: `file.problem.<kind>`. */
export function describeSchemaIssue(value: JsonValue, issue: z.core.$ZodIssue): SchemaProblem {
  const { path, deepest } = deepestIssue(issue, jsonPath(issue.path));
  return { path, problem: problemOf(value, path, deepest) };
}

interface DeepIssue {
  readonly path: JsonPath;
  readonly deepest: z.core.$ZodIssue;
}

/** Of the forms that a value may have, the one that came furthest says most. */
function deepestIssue(issue: z.core.$ZodIssue, path: JsonPath): DeepIssue {
  if (issue.code !== 'invalid_union') return { path, deepest: issue };
  const forms = issue.errors.flatMap(([first]) =>
    first ? [deepestIssue(first, [...path, ...jsonPath(first.path)])] : [],
  );
  return forms.reduce<DeepIssue>((best, form) => (form.path.length > best.path.length ? form : best), {
    path,
    deepest: issue,
  });
}

function problemOf(value: JsonValue, path: JsonPath, issue: z.core.$ZodIssue): MessageValue {
  if (issue.code === 'unrecognized_keys') {
    return words('file.problem.unknownKey', { key: issue.keys[0] ?? '' });
  }
  if (valueAt(value, path) === undefined) return words('file.problem.missing');
  if (issue.code === 'too_big')
    return words(`file.problem.${sizeProblem(issue)}`, { limit: `${issue.maximum}` });
  if (issue.code === 'too_small') return words(`file.problem.${sizeProblem(issue)}`);
  return words('file.problem.notAllowed');
}

function sizeProblem(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') return issue.code === 'too_big' ? 'tooLong' : 'tooShort';
  if (issue.origin === 'array') return issue.code === 'too_big' ? 'tooMany' : 'tooFew';
  return 'outOfRange';
}

function jsonPath(path: readonly PropertyKey[]): JsonPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}
