import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron';
import { showMenusOf } from '../menu/native-menu.ts';
import type { Program } from '../program.ts';
import { APP_START } from '../security/app-address.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { guardClosing } from './close-guard.ts';
import { offerReloadAfterCrash } from './crash-offer.ts';
import { planWindowOf, type PlanWindow } from './plan-window.ts';
import { besideBounds, firstBounds, fitInto, SMALLEST_SIZE } from './window-bounds.ts';

/** As the page's own background, so that nothing flashes while it loads. */
const BACKGROUND = { light: '#eef0f3', dark: '#121519' } as const;

/** Opens a window on the start screen. It shows itself when there is something to see. */
export function openWindow(program: Program): PlanWindow {
  const planWindow = planWindowOf(new BrowserWindow(windowOptions(program)));
  const { window } = planWindow;
  program.windows.add(planWindow);
  guardClosing(planWindow, program);
  offerReloadAfterCrash(planWindow, program);
  if (program.preferences.windowState()?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('focus', () => {
    program.windows.used(planWindow);
    showMenusOf(planWindow, program);
  });
  window.on('close', () => keepState(planWindow, program));
  window.on('closed', () => program.windows.remove(planWindow));
  window.loadURL(APP_START).catch(program.onBug);
  return planWindow;
}

function windowOptions(program: Program): BrowserWindowConstructorOptions {
  return {
    ...bounds(program),
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    show: false,
    title: program.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    // The page's app bar is the title bar: it draws the window buttons, but for macOS, which has its own.
    ...(process.platform === 'darwin'
      ? { titleBarStyle: 'hiddenInset', trafficLightPosition: { x: 14, y: 15 } }
      : { frame: false, icon: join(program.folder, 'resources/icons/png/256x256.png') }),
    webPreferences: webPreferences(join(program.folder, 'dist/electron/preload.cjs')),
  };
}

function bounds(program: Program): Electron.Rectangle {
  const kept = program.preferences.windowState();
  const other = program.windows.lastUsed();
  if (other !== null) return onScreen(besideBounds(other.window.getNormalBounds()));
  return kept === null ? firstBounds(screen.getPrimaryDisplay().workArea) : onScreen(kept.bounds);
}

/** A display may be gone since: then the nearest of those that are there. */
function onScreen(wanted: Electron.Rectangle): Electron.Rectangle {
  return fitInto(wanted, screen.getDisplayMatching(wanted).workArea);
}

function keepState({ window }: PlanWindow, program: Program): void {
  program.preferences.setWindowState({
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
  });
}
