'use strict';
/** A window's page: a Chromium tab with the preload in it, its requests answered by the app. */
const { EventEmitter } = require('node:events');
const { encode, decode } = require('../codec.cjs');
const { chromium } = require('./chromium.cjs');
const { nativeTheme } = require('./display.cjs');
const { invoke, ipcMain } = require('./ipc-main.cjs');
const { pageScript } = require('./page-script.cjs');
const { fromChromium, handlerFor, toChromium } = require('./protocol.cjs');
const { isLetGo, session } = require('./session.cjs');
const { vetoable } = require('./world.cjs');

class WebContents extends EventEmitter {
  #session;
  #url = '';
  #crashed = false;
  /** The address that the app itself asked for: no veto applies to it. */
  #asked = null;
  #openHandler = () => ({ action: 'allow' });

  constructor(window, options) {
    super();
    this.window = window;
    this.id = window.id;
    this.session = session.defaultSession;
    this.preferences = options.webPreferences ?? {};
    this.started = this.#start(options);
    this.started.catch((error) => console.error('[stand-in]', error));
  }

  async #start({ width = 800, height = 600 }) {
    const browser = chromium();
    const size = { width, height };
    const target = await browser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      ...size,
    });
    this.targetId = target.targetId;
    const attached = await browser.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.#session = attached.sessionId;
    this.#listen(browser);
    await browser.send('Target.setDiscoverTargets', { discover: true });
    await this.#command('Page.enable');
    await this.#command('Runtime.enable');
    await this.#command('Inspector.enable');
    await this.#command('Runtime.addBinding', { name: '__standIn' });
    await this.#command('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.#command('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(this.preferences) });
    await this.followTheme();
    await this.#sizePage(size);
  }

  /** A window without a frame is page all over; Chromium's own window has bars that this one must not see. */
  async #sizePage({ width, height }) {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#command('Emulation.setDeviceMetricsOverride', metrics);
  }

  #listen(browser) {
    const on = (event, listener) => browser.on(`${this.#session}:${event}`, listener);
    browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.targetId) this.window.pageClosed();
    });
    on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === '__standIn') void this.#heard(JSON.parse(payload));
    });
    on('Page.domContentEventFired', () => this.emit('dom-ready', vetoable()));
    on('Page.loadEventFired', () => {
      this.emit('did-finish-load', vetoable());
      this.window.emit('ready-to-show');
    });
    on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.#url = fromChromium(frame.url);
    });
    on('Fetch.requestPaused', (request) => {
      this.#answer(request).catch((error) => console.error('[stand-in]', error));
    });
    on('Inspector.targetCrashed', () => {
      this.#crashed = true;
      this.emit('render-process-gone', vetoable(), { reason: 'crashed', exitCode: 5 });
    });
  }

  #command(method, params = {}) {
    return chromium().send(method, params, this.#session);
  }

  /** Every request of the page: veto of navigation, the app's filter, the app's own protocol, else the network. */
  async #answer({ requestId, request, resourceType }) {
    const url = fromChromium(request.url);
    const fail = (errorReason) =>
      this.#command('Fetch.failRequest', { requestId, errorReason }).catch(() => {});
    if (resourceType === 'Document' && request.url !== this.#asked && this.#isVetoed(url))
      return fail('Aborted');
    if (!(await isLetGo(url, { method: request.method, resourceType }))) return fail('BlockedByClient');
    const handler = handlerFor(url);
    if (!handler) return this.#command('Fetch.continueRequest', { requestId }).catch(() => {});
    const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
    return this.#command('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    }).catch(() => {});
  }

  #isVetoed(url) {
    const event = vetoable({ url });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }

  async #heard({ kind, id, channel, values, url }) {
    const frame = { url: this.#url, parent: null, top: null };
    const event = vetoable({ sender: this, senderFrame: frame });
    if (kind === 'send') ipcMain.emit(channel, event, ...decode(values));
    if (kind === 'open') this.#open(url);
    if (kind !== 'invoke') return;
    const answer = await invoke(channel, event, decode(values));
    const coded = 'error' in answer ? answer : { value: encode(answer.value) };
    await this.#run(`__standInPage.reply(${JSON.stringify(id)}, ${JSON.stringify(coded)})`);
  }

  #open(url) {
    const { action } = this.#openHandler({ url, frameName: '', features: '', disposition: 'new-window' });
    if (action !== 'allow') return;
    const { BrowserWindow } = require('./browser-window.cjs');
    new BrowserWindow().loadURL(url).catch(() => {});
  }

  send(channel, ...values) {
    const coded = JSON.stringify(encode(values));
    void this.#run(`globalThis.__standInPage?.emit(${JSON.stringify(channel)}, ${coded})`);
  }

  async #run(expression) {
    await this.started;
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    return this.#command('Runtime.evaluate', options).catch(() => undefined);
  }

  async executeJavaScript(code) {
    const answer = await this.#run(code);
    if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer?.result?.value;
  }

  async loadURL(url) {
    await this.started;
    this.#asked = toChromium(url);
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.#command('Page.navigate', { url: this.#asked });
    if (errorText) throw new Error(`${errorText} (-2) loading '${url}'`);
    await loaded;
  }

  reload() {
    this.#crashed = false;
    this.loadURL(this.#url).catch((error) => console.error('[stand-in]', error));
  }

  /** By Chromium's own printing, which is Electron's too. */
  async printToPDF({ printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline } = {}) {
    await this.started;
    const options = { printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline };
    const { data } = await this.#command('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }

  /** There is no printer and no dialog: what was asked is told, and it is done. */
  print(options, done) {
    this.emit('stand-in-print', options);
    done?.(true, '');
  }

  forcefullyCrashRenderer() {
    this.#command('Page.crash').catch(() => {});
  }
  isCrashed = () => this.#crashed;

  closePage() {
    this.started
      .then(() => chromium().send('Target.closeTarget', { targetId: this.targetId }))
      .catch(() => {});
  }

  async followTheme() {
    if (!this.#session) return;
    const value = nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource;
    const features = [{ name: 'prefers-color-scheme', value }];
    await this.#command('Emulation.setEmulatedMedia', { features }).catch(() => {});
  }

  async followSize(size) {
    await this.started;
    await this.#sizePage(size).catch(() => {});
  }

  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  getURL = () => this.#url;
  getLastWebPreferences = () => this.preferences;
  isDestroyed = () => this.window.isDestroyed();
  isFocused = () => this.window.isFocused();
  openDevTools() {}
  closeDevTools() {}
}

module.exports = { WebContents };
