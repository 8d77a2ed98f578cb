import { createHistory, type Period, type Plan } from '../../core/index.ts';
import { dismissAllNotices } from '../dialogs/notify.ts';
import { documentStore, NO_DOCUMENT, type DocumentFile } from './document-state.ts';

interface OpenedAs {
  /** Edits that were never saved, of a window that was lost. */
  readonly isRecovered?: boolean;
  /** The program's own example or one of its templates: it opens with the hints. */
  readonly isExample?: boolean;
}

/** Shows a plan in the window in place of whatever was there; the unsaved guard has been asked before. */
export function openDocument(
  plan: Plan,
  file: DocumentFile | null,
  { isRecovered = false, isExample = false }: OpenedAs = {},
): void {
  dismissAllNotices();
  documentStore.setState({
    ...NO_DOCUMENT,
    history: createHistory(plan),
    plan,
    savedPlan: file ? plan : null,
    dirty: isRecovered,
    file,
    view: 'sheet',
    scenario: plan.base.id,
    comparedAgainst: plan.base.id,
    period: firstPeriod(plan),
    hints: isExample ? 'offered' : 'none',
  });
}

/** Back to the start screen. */
export function closeDocument(): void {
  dismissAllNotices();
  documentStore.setState(NO_DOCUMENT);
}

export function markSaving(): void {
  documentStore.setState({ saving: 'saving' });
}

/** The disk holds `plan` now; edits made while it was being written stay unsaved. */
export function markSaved(plan: Plan, file: DocumentFile, savedAt: string): void {
  documentStore.setState((state) => ({
    savedPlan: plan,
    dirty: state.plan !== plan,
    saving: 'idle',
    savedAt,
    file,
  }));
}

export function markSaveEnded(saving: 'idle' | 'failed'): void {
  documentStore.setState({ saving });
}

function firstPeriod(plan: Plan): Period {
  const first = plan.years[0];
  return first ? { kind: 'year', year: first.year } : { kind: 'sum' };
}
