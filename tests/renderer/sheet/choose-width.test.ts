import { beforeEach, expect, test } from 'vitest';
import { provideHost } from '../../../renderer/host/current-host.ts';
import { DEFAULT_SETTINGS } from '../../../renderer/host/default-settings.ts';
import { chooseWidth, fitWidth, forgetWidths, widthOfKind } from '../../../renderer/sheet/choose-width.ts';
import { shownWidths } from '../../../renderer/sheet/shown-widths.ts';
import { settingsStore } from '../../../renderer/store/settings-store.ts';
import { fakeHost } from '../fake-host.ts';

const least = { name: 110, weight: 60, share: 80, year: 90, sum: 90, perInhabitant: 60, ceiling: 110 };

beforeEach(() => {
  provideHost(fakeHost());
  settingsStore.setState(DEFAULT_SETTINGS);
  const widths = { joined: 52, name: 200, y2025: 106, y2026: 106 };
  shownWidths.setState({ shown: { widths, least, fitting: { ...least, name: 137 } } });
});

const chosen = () => settingsStore.getState().columnWidths;

test('a width is kept by kind, never under what its figures need', () => {
  chooseWidth('year', 130);
  chooseWidth('sum', 12);
  expect(chosen()).toEqual({ year: 130, sum: 90 });
});

test('a column is made as wide as what stands in it', () => {
  fitWidth('name');
  expect(chosen()).toEqual({ name: 137 });
});

test('without a sheet in sight nothing is fitted, and no width is known', () => {
  shownWidths.setState({ shown: null });
  fitWidth('name');
  expect(chosen()).toEqual({});
  expect(widthOfKind('year')).toBe(0);
});

test('a year is as wide as any year; forgetting makes all automatic', () => {
  expect(widthOfKind('year')).toBe(106);
  chooseWidth('year', 130);
  forgetWidths();
  expect(chosen()).toEqual({});
});
