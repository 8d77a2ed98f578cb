import type { Message } from '../message.ts';
import { crossChecks } from '../plan/cross-checks.ts';
import { planSchema, type Plan } from '../plan/schema.ts';
import { success, type Result } from '../result.ts';
import { describeSchemaIssue } from './describe-schema-issue.ts';
import { fileFailure } from './file-failure.ts';
import type { JsonValue } from './json/json-value.ts';
import { pathText, placeInPlan } from './place-in-plan.ts';

/** The plan of today's version that a JSON value holds. Refused with `file.schema` or `file.unsound`, in words and by path. */
export function readPlan(value: JsonValue): Result<Plan, Message> {
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) {
    const { path, problem } = describeSchemaIssue(value, parsed.error.issues);
    return fileFailure('schema', {
      place: placeInPlan(value, path),
      path: pathText(['plan', ...path]),
      problem,
    });
  }
  const [problem, ...others] = crossChecks(parsed.data);
  if (!problem) return success(parsed.data);
  const values = { problem: { kind: 'message', message: problem } } as const;
  return others.length === 0
    ? fileFailure('unsound', values)
    : fileFailure('unsoundMore', { ...values, count: others.length });
}
