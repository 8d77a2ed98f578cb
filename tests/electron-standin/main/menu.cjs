'use strict';
/** Menus are data here: nothing is drawn, entries are clicked by tests. Keys belong to the page. */
const { EventEmitter } = require('node:events');

class MenuItem {
  constructor(options) {
    const { click, submenu } = options;
    Object.assign(this, { enabled: true, visible: true, type: submenu ? 'submenu' : 'normal' }, options);
    if (Array.isArray(submenu)) this.submenu = Menu.buildFromTemplate(submenu);
    this.click = () => (this.enabled ? click?.(this) : undefined);
  }
}

class Menu extends EventEmitter {
  static #application = null;

  items = [];

  append(item) {
    this.items.push(item);
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    return menu;
  }

  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }

  static getApplicationMenu() {
    return Menu.#application;
  }
}

module.exports = { Menu, MenuItem };
