import { useLayoutEffect, useState, type RefObject } from 'react';
import { tabId } from './tab-id.ts';

export interface TabPlace {
  readonly left: number;
  readonly width: number;
}

/** The letter that stays in sight before the field. */
const BADGE_WIDTH = 36;
const LEAST_WIDTH = 140;

/** Where a scenario's name stands in the row of tabs; `null` before it is drawn. */
export function usePlaceOfTab(scenario: string | null): TabPlace | null {
  const [place, setPlace] = useState<{ readonly scenario: string; readonly place: TabPlace } | null>(null);
  useLayoutEffect(() => {
    const tab = scenario === null ? null : document.getElementById(tabId(scenario));
    if (!tab || scenario === null) return;
    const row = tab.closest('.tabs')?.getBoundingClientRect().left ?? 0;
    const { left, width } = tab.getBoundingClientRect();
    setPlace({
      scenario,
      place: { left: left - row + BADGE_WIDTH, width: Math.max(width - BADGE_WIDTH - 6, LEAST_WIDTH) },
    });
  }, [scenario]);
  return place?.scenario === scenario ? place.place : null;
}

/** Keeps the active tab in sight where there are more than fit. */
export function useActiveInSight(list: RefObject<HTMLElement | null>, active: string): void {
  useLayoutEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [list, active]);
}
