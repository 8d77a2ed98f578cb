import type { Plan } from '../../core/index.ts';
import { textOfCopy } from '../files/plan-text.ts';
import { host } from '../host/current-host.ts';
import { documentStore } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { eraseDraft, keepDraft, keptDrafts, type Draft } from './draft-database.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { isGivenUp, markGivenUp, forgetGivenUp, noteGivenUp } from './given-up.ts';
import { quietMoment } from './quiet-moment.ts';

/** A copy takes part of a frame of a large plan: it waits until no frame needs that, but no longer than FIL7 allows. */
const QUIET = { needed: 10, latest: 300 };

const windowId = newId();
const lockOf = (id: string) => `samkalkyl-draft-${id}`;

/** Held for as long as the window lives, so that other windows know whose draft has lost its window. */
function holdLock(): void {
  void navigator.locks.request(lockOf(windowId), () => new Promise(() => undefined));
}

/** Begins to keep this window's unsaved edits. Nothing where the browser cannot tell which windows live. */
export function startKeepingDrafts(): () => void {
  if (!('locks' in navigator)) return () => undefined;
  holdLock();
  const keeper = new DraftKeeper({ keep: keepWhenQuiet, erase: () => eraseDraft(windowId) });
  const stopFollowing = documentStore.subscribe((state, before) => {
    if (state.plan !== before.plan || state.dirty !== before.dirty) keeper.follow(state);
  });
  const stopMarking = markGivenUp(windowId, host().kind);
  return () => {
    stopFollowing();
    stopMarking();
  };
}

async function keepWhenQuiet(plan: Plan): Promise<void> {
  await quietMoment(QUIET);
  await keepPlan(plan);
}

async function keepPlan(plan: Plan): Promise<void> {
  const keptAt = new Date().toISOString();
  await keepDraft({ id: windowId, keptAt, planName: plan.name, text: textOfCopy(plan) });
}

/** Work whose window is gone without having been asked: after a crash or a power cut. */
export async function orphanedDrafts(): Promise<readonly Draft[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  const living = new Set(held.map(({ name }) => name));
  const orphans = (await keptDrafts()).filter(({ id }) => !living.has(lockOf(id)));
  const offered = orphans.filter((draft) => !isGivenUp(draft));
  for (const { id } of orphans.filter(isGivenUp)) await discardDraft(id);
  return offered;
}

export async function discardDraft(id: string): Promise<void> {
  noteGivenUp(id);
  await eraseDraft(id);
  forgetGivenUp(id);
}

/** The plan of a draft is in this window now, and its own draft takes the other's place. */
export async function adoptDraft(draft: Draft, plan: Plan): Promise<void> {
  await keepPlan(plan);
  await discardDraft(draft.id);
}
