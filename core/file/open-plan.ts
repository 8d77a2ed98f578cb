import { message, type Message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { success, type Result } from '../result.ts';
import { checksumOf } from './canonical-text.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { fileFailure, type FileRefusal } from './file-failure.ts';
import { FILE_LIMITS } from './file-limits.ts';
import { isDecisionAsMade } from './is-decision-as-made.ts';
import { lineAndColumn, type JsonFault } from './json/json-fault.ts';
import type { JsonValue } from './json/json-value.ts';
import { readJson } from './json/read-json.ts';
import { kindOfBytes, kindOfText } from './looks-like.ts';
import { migrate } from './migrate.ts';
import { readEnvelope } from './read-envelope.ts';
import { readPlan } from './read-plan.ts';

/** A plan that came through every gate. */
export interface OpenedPlan {
  readonly plan: Plan;
  /** `file.changedOutside` where the checksum is not the plan's (FIL11), `file.decisionDiffers` for each decision whose amounts are not what its plan gives. */
  readonly warnings: readonly Message[];
}

/**
 * Opens a plan file, whole or not at all, through gates in this order: something in it, size, a plan's own beginning,
 * UTF-8, JSON with its depth and keys, format, version, envelope, migrations, schema, cross-checks. Each refuses with
 * `file.<gate>` and its place. Never throws, never guesses, never mends.
 */
export function openPlan(bytes: Uint8Array): Result<OpenedPlan, FileRefusal> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const json = readJson(text.value, FILE_LIMITS.depth);
  if (!json.ok) return jsonFailure(text.value, json.failure);
  return openJson(json.value);
}

function readText(bytes: Uint8Array): Result<string, Message> {
  if (bytes.length > FILE_LIMITS.bytes)
    return fileFailure('tooLarge', { limit: FILE_LIMITS.bytes / 1_000_000 });
  const kind = kindOfBytes(bytes);
  if (kind) return fileFailure(`foreign.${kind}`);
  const text = decodeUtf8(bytes);
  if (!text.ok) return fileFailure('encoding', { position: text.failure + 1 });
  if (text.value.trim() === '') return fileFailure('empty');
  const kindByText = kindOfText(text.value);
  return kindByText ? fileFailure(`foreign.${kindByText}`) : text;
}

function jsonFailure(text: string, fault: JsonFault) {
  const at = lineAndColumn(text, fault.at);
  switch (fault.kind) {
    case 'syntax':
      return fileFailure(fault.at >= text.trimEnd().length ? 'cutOff' : 'json', at);
    case 'tooDeep':
      return fileFailure('tooDeep', { ...at, limit: FILE_LIMITS.depth });
    case 'forbiddenKey':
    case 'duplicateKey':
      return fileFailure(fault.kind, { ...at, key: fault.key });
  }
}

function openJson(json: JsonValue): Result<OpenedPlan, FileRefusal> {
  const envelope = readEnvelope(json);
  if (!envelope.ok) return envelope;
  const { version, sha256, plan: stored } = envelope.value;
  const migrated = migrate(stored, version);
  if (!migrated.ok) return migrated;
  const plan = readPlan(migrated.value);
  if (!plan.ok) return plan;
  const isAsSaved = checksumOf(stored) === sha256;
  const warnings = [
    ...(isAsSaved ? [] : [message('file.changedOutside')]),
    ...decisionsThatDiffer(plan.value),
  ];
  return success({ plan: plan.value, warnings });
}

function decisionsThatDiffer({ decisions }: Plan): readonly Message[] {
  return decisions
    .filter((decision) => !isDecisionAsMade(decision))
    .map(({ name }) => message('file.decisionDiffers', { decision: name }));
}
