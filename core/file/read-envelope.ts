import { message } from '../message.ts';
import { success, type Result } from '../result.ts';
import { describeSchemaIssue } from './describe-schema-issue.ts';
import { envelope, FILE_FORMAT, type Envelope } from './envelope.ts';
import { fileFailure, type FileRefusal } from './file-failure.ts';
import { isJsonObject, type JsonValue } from './json/json-value.ts';
import { FILE_VERSION } from './migrate.ts';
import { pathText } from './place-in-plan.ts';

/**
 * What stands around the plan. Refused with `file.foreign` where the file is not a plan's, `file.newer` where a newer
 * program wrote it, `file.version` and `file.envelope` where it is damaged.
 */
export function readEnvelope(value: JsonValue): Result<Envelope, FileRefusal> {
  if (!isJsonObject(value) || value.format !== FILE_FORMAT) return fileFailure('foreign.json');
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fileFailure('version');
  if (version > FILE_VERSION) return fileFailure('newer', { version, supported: FILE_VERSION });
  const parsed = envelope.safeParse(value);
  if (parsed.success) return success(parsed.data);
  const [values = {}, ...more] = parsed.error.issues.map((issue) => {
    const { path, problem } = describeSchemaIssue(value, issue);
    return { path: pathText(path), problem };
  });
  const reasons = [values, ...more].map((each) => message('file.reasonAt', each));
  return fileFailure('envelope', values, reasons);
}
