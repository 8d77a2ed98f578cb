import { useLayoutEffect, type RefObject } from 'react';
import { tabId } from './tab-id.ts';

/** The letter that stays in sight before the field. */
const BADGE_WIDTH = 42;
const LEAST_WIDTH = 110;

/** Lays a field over the name in a scenario's tab. */
export function placeOverTab(field: HTMLElement, scenario: string): void {
  const tab = document.getElementById(tabId(scenario))?.getBoundingClientRect();
  const row = field.offsetParent?.getBoundingClientRect();
  if (!tab || !row) return;
  field.style.left = `${tab.left - row.left + BADGE_WIDTH}px`;
  field.style.width = `${Math.max(tab.width - BADGE_WIDTH - 6, LEAST_WIDTH)}px`;
}

/** Keeps the active tab in sight where there are more than fit. */
export function useActiveInSight(list: RefObject<HTMLElement | null>, active: string): void {
  useLayoutEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [list, active]);
}
