import type { z } from 'zod';
import { refusal, success, type Result } from '../../core/index.ts';
import type { CallRefusal } from './contract.ts';

/** One call of a channel, before anything of it is trusted. */
export interface Call<Argument, Value> {
  readonly isTrusted: boolean;
  readonly argument: unknown;
  readonly schema: z.ZodType<Argument>;
  readonly handler: (argument: Argument) => Value | Promise<Value>;
  readonly onBug: (error: unknown) => void;
}

/** Sender, then argument, then the handler. The answer never carries a path, a stack or the system's own words (SEC7). */
export async function answerCall<Argument, Value>(
  call: Call<Argument, Value>,
): Promise<Result<Value, CallRefusal>> {
  if (!call.isTrusted) return refusal('foreignSender');
  const parsed = call.schema.safeParse(call.argument);
  if (!parsed.success) return refusal('badArguments');
  try {
    return success(await call.handler(parsed.data));
  } catch (error) {
    call.onBug(error);
    return refusal('failed');
  }
}
