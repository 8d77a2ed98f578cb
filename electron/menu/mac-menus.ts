import type { MenuItemConstructorOptions } from 'electron';
import type { Translator } from '../../resources/text/translator.ts';

/** The menu with the program's name, which macOS expects first. */
export function applicationMenu({ t }: Translator): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: t('desktop.mac.about') },
      { type: 'separator' },
      { role: 'hide', label: t('desktop.mac.hide') },
      { role: 'hideOthers', label: t('desktop.mac.hideOthers') },
      { role: 'unhide', label: t('desktop.mac.showAll') },
      { type: 'separator' },
      { role: 'quit', label: t('desktop.mac.quit') },
    ],
  };
}

/** Unseen: on macOS the clipboard's keys reach a text field only through menu entries of these roles. */
export function editingRoles(): MenuItemConstructorOptions {
  const roles = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const;
  return { label: 'Edit', visible: false, submenu: roles.map((role) => ({ role })) };
}

export function windowMenu({ t }: Translator): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: t('desktop.mac.window'),
    submenu: [
      { role: 'minimize', label: t('desktop.mac.minimize') },
      { role: 'zoom', label: t('desktop.mac.zoom') },
      { type: 'separator' },
      { role: 'front', label: t('desktop.mac.front') },
    ],
  };
}
