import { message, type Issue, type Message } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';

/** One line for each: how grave it is, where, and what. */
export function issuesText(issues: readonly Issue[], { text }: Translator): string {
  return issues
    .map(
      ({ severity, cell, message: said }) =>
        `${text(message(`cli.severity.${severity}`))}: ${text(said)} [${cell}]\n`,
    )
    .join('');
}

/** What was noticed when the file was opened. */
export function warningsText(warnings: readonly Message[], { text }: Translator): string {
  return warnings.map((warning) => `${text(message('cli.severity.warning'))}: ${text(warning)}\n`).join('');
}
