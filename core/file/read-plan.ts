import type { z } from 'zod';
import { message } from '../message.ts';
import { crossChecks } from '../plan/cross-checks.ts';
import { planSchema, type Plan } from '../plan/schema.ts';
import { success, type Result } from '../result.ts';
import { describeSchemaIssue } from './describe-schema-issue.ts';
import { fileFailure, MOST_REASONS, type FileRefusal } from './file-failure.ts';
import type { JsonValue } from './json/json-value.ts';
import { pathText, placeInPlan } from './place-in-plan.ts';

/**
 * The plan of today's version that a JSON value holds. Refused with `file.schema` or `file.unsound`, in words and by
 * path; all reasons that the gate found are with it, each with its place.
 */
export function readPlan(value: JsonValue): Result<Plan, FileRefusal> {
  const parsed = planSchema.safeParse(value);
  if (!parsed.success) return schemaFailure(value, parsed.error.issues);
  const reasons = crossChecks(parsed.data);
  const [first, ...others] = reasons;
  if (!first) return success(parsed.data);
  const values = { problem: { kind: 'message', message: first } } as const;
  return others.length === 0
    ? fileFailure('unsound', values)
    : fileFailure('unsoundMore', { ...values, count: others.length }, reasons);
}

function schemaFailure(value: JsonValue, issues: readonly z.core.$ZodIssue[]) {
  const [first = {}, ...others] = issues.slice(0, MOST_REASONS).map((issue) => {
    const { path, problem } = describeSchemaIssue(value, issue);
    return { place: placeInPlan(value, path), path: pathText(['plan', ...path]), problem };
  });
  const reasons = [first, ...others].map((values) => message('file.reason', values));
  return fileFailure('schema', first, reasons);
}
