'use strict';
const { EventEmitter } = require('node:events');
const { app, windowClosed } = require('./app.cjs');
const { screen } = require('./display.cjs');
const { WebContents } = require('./web-contents.cjs');
const { vetoable, windows } = require('./world.cjs');

let lastId = 0;

class BrowserWindow extends EventEmitter {
  #bounds;
  #title;
  #destroyed = false;
  #visible;
  #maximized = false;
  #minimized = false;

  constructor(options = {}) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.options = options;
    this.id = lastId += 1;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? app.name;
    this.#visible = options.show !== false;
    windows.add(this);
    this.webContents = new WebContents(this, options);
    app.emit('browser-window-created', vetoable(), this);
    app.emit('web-contents-created', vetoable(), this.webContents);
    setImmediate(() => this.emit('focus'));
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  close() {
    if (this.#destroyed) return;
    const event = vetoable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy() {
    if (this.#destroyed) return;
    this.webContents.closePage();
    this.pageClosed();
  }

  /** The page is gone, by our doing or by its own. */
  pageClosed() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this);
    this.emit('closed');
    windowClosed();
  }

  isDestroyed = () => this.#destroyed;

  show() {
    this.#visible = true;
    this.emit('show');
  }
  hide() {
    this.#visible = false;
  }
  isVisible = () => this.#visible;
  focus() {
    this.emit('focus');
  }
  isFocused = () => [...windows].at(-1) === this;

  minimize() {
    this.#minimized = true;
    this.emit('minimize');
  }
  restore() {
    this.#minimized = false;
    this.emit('restore');
  }
  isMinimized = () => this.#minimized;
  maximize() {
    this.#maximized = true;
    this.#place(screen.getPrimaryDisplay().workArea);
    this.emit('maximize');
  }
  unmaximize() {
    this.#maximized = false;
    this.#place(this.#bounds);
    this.emit('unmaximize');
  }
  isMaximized = () => this.#maximized;

  getBounds() {
    return this.#maximized ? { ...screen.getPrimaryDisplay().workArea } : { ...this.#bounds };
  }
  getNormalBounds() {
    return { ...this.#bounds };
  }
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.#place(this.#bounds);
    this.emit('resize');
  }
  #place(bounds) {
    void this.webContents.followSize(bounds);
  }

  getTitle = () => this.#title;
  setTitle(title) {
    this.#title = title;
  }
  setDocumentEdited() {}

  static getAllWindows = () => [...windows];
  static fromWebContents = (contents) => contents?.window ?? null;
  static fromId = (id) => [...windows].find((window) => window.id === id) ?? null;
  static getFocusedWindow = () => [...windows].at(-1) ?? null;
}

module.exports = { BrowserWindow };
