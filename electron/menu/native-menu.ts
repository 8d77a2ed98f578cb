import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { NativeMenu, NativeMenuItem } from '../ipc/contract.ts';
import type { Program } from '../program.ts';
import { tell, type PlanWindow } from '../windows/plan-window.ts';
import { nativeAccelerator } from './accelerator.ts';
import { applicationMenu, editingRoles, windowMenu } from './mac-menus.ts';

const IS_MAC = process.platform === 'darwin';

/** Before any page has sent its menus: none, for Electron's own would reload a page and lose its plan. */
export function startWithoutMenus(program: Program): void {
  Menu.setApplicationMenu(IS_MAC ? Menu.buildFromTemplate([applicationMenu(program.texts())]) : null);
}

/** Shows the menus of the window in use, as its page sent them. */
export function answerMenuCalls(program: Program): void {
  program.handle('menu.set', (menus, planWindow) => {
    planWindow.menus = menus;
    if (program.windows.lastUsed() === planWindow) showMenusOf(planWindow, program);
  });
}

export function showMenusOf(planWindow: PlanWindow, program: Program): void {
  const menus = planWindow.menus.map((menu) => menuOf(menu, planWindow));
  if (menus.length === 0) return;
  Menu.setApplicationMenu(Menu.buildFromTemplate(IS_MAC ? withMacMenus(menus, program) : menus));
}

function withMacMenus(
  menus: readonly MenuItemConstructorOptions[],
  program: Program,
): MenuItemConstructorOptions[] {
  return [applicationMenu(program.texts()), ...menus, editingRoles(), windowMenu(program.texts())];
}

function menuOf({ label, items }: NativeMenu, planWindow: PlanWindow): MenuItemConstructorOptions {
  return { label, submenu: items.map((item) => itemOf(item, planWindow)) };
}

function itemOf(item: NativeMenuItem, planWindow: PlanWindow): MenuItemConstructorOptions {
  if (item.kind === 'separator') return { type: 'separator' };
  const { id, label, enabled } = item;
  const accelerator = item.accelerator === null ? null : nativeAccelerator(item.accelerator);
  return {
    id,
    label,
    enabled,
    // One owner of the keys: the page, in both hosts. Windows and Linux register none here. macOS asks its menu only
    // for keys that the page left alone, so that no key is acted on twice there either.
    registerAccelerator: IS_MAC,
    ...(accelerator === null ? {} : { accelerator }),
    click: () => tell(planWindow, 'action.chosen', { id }),
  };
}
