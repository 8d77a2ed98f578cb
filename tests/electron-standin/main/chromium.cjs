'use strict';
/** One Chromium for the whole app, driven over a pipe by the DevTools protocol. */
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { words } = require('./world.cjs');

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter',
  '--disable-dev-shm-usage',
  '--password-store=basic',
];

class Chromium extends EventEmitter {
  #lastId = 0;
  #waiting = new Map();
  #unread = Buffer.alloc(0);

  constructor() {
    super();
    this.setMaxListeners(0);
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'electron-standin-'));
    const port = words.find((word) => word.startsWith('--remote-debugging-port='));
    const flags = [
      '--remote-debugging-pipe',
      ...(port ? [port] : []),
      '--headless=new',
      '--no-startup-window',
      ...QUIET,
      `--user-data-dir=${this.profile}`,
    ];
    this.process = spawn(process.env.CHROMIUM_PATH ?? 'chromium', flags, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.process.stderr.on('data', (data) => this.#forward(String(data)));
    this.process.stdio[4].on('data', (data) => this.#read(data));
    for (const pipe of this.process.stdio.slice(3)) pipe.on('error', () => {});
  }

  /** Answers a DevTools command; `session` names the page. */
  send(method, params = {}, session = undefined) {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject });
      const command = { id: this.#lastId, method, params, ...(session ? { sessionId: session } : {}) };
      this.process.stdio[3].write(`${JSON.stringify(command)}\0`);
    });
  }

  async close() {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.send('Browser.close').catch(() => {});
    setTimeout(() => this.process.kill('SIGKILL'), 2000).unref();
    await gone;
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** A test driver reads where DevTools listens from our standard error. */
  #forward(text) {
    for (const line of text.split('\n')) {
      if (line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`);
      else if (process.env.STANDIN_DEBUG && line) process.stderr.write(`[chromium] ${line}\n`);
    }
  }

  #read(data) {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (let end = this.#unread.indexOf(0); end >= 0; end = this.#unread.indexOf(0)) {
      this.#take(JSON.parse(this.#unread.subarray(0, end).toString()));
      this.#unread = this.#unread.subarray(end + 1);
    }
  }

  #take({ id, method, params, result, error, sessionId }) {
    if (id === undefined) return this.emit(sessionId ? `${sessionId}:${method}` : method, params);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return error ? waiting?.reject(new Error(error.message)) : waiting?.resolve(result);
  }
}

let started = null;

/** Starts Chromium when first needed. */
const chromium = () => (started ??= new Chromium());
const startedChromium = () => started;

// A test driver waits for DevTools before it lets `ready` happen.
if (words.some((word) => word.startsWith('--remote-debugging-port='))) chromium();
process.on('exit', () => started?.process.kill('SIGKILL'));

module.exports = { chromium, startedChromium };
