import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CHANNELS, type Channel, type ChannelArgument } from '../../../electron/ipc/contract.ts';

type Invoke = (event: unknown, argument: unknown) => Promise<unknown>;
const registered = new Map<string, Invoke>();
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handler: Invoke) => void registered.set(channel, handler),
    removeAllListeners: () => undefined,
  },
}));
const { createHandle } = await import('../../../electron/ipc/handle.ts');

const OURS = { sender: { id: 7 }, senderFrame: { url: 'app://bundle/index.html', parent: null } };
const FOREIGN_EVENTS = [
  { sender: { id: 7 }, senderFrame: null },
  { sender: { id: 8 }, senderFrame: { url: 'app://bundle/index.html', parent: null } },
  { sender: { id: 7 }, senderFrame: { url: 'app://bundle/index.html', parent: {} } },
  ...[
    'https://evil.example/',
    'app://bundle.evil.example/',
    'app://evil/',
    'app://user@bundle/',
    'file:///etc/passwd',
    'about:blank',
    '',
    'data:text/html,app://bundle/',
  ].map((url) => ({ sender: { id: 7 }, senderFrame: { url, parent: null } })),
];

const SETTINGS = {
  language: 'sv',
  theme: 'dark',
  density: 'normal',
  display: 'kr',
  panelOpen: true,
  explainOpen: false,
  hints: true,
} as const;
const DESCRIPTION = { planName: 'Plan', scenarios: 1, scenariosOver: 0, addsUp: true };
const BYTES = new Uint8Array([1, 2, 3]);
/** One sound call of every channel: a fuzzer that never gets past the schemas shows nothing. */
const SOUND: { readonly [Name in Channel]: ChannelArgument<Name> } = {
  'settings.read': undefined,
  'settings.write': SETTINGS,
  'files.open': undefined,
  'files.openRecent': { id: 'x' },
  'files.openDropped': { path: '/x' },
  'files.openContent': { name: 'x', bytes: BYTES },
  'files.listening': undefined,
  'files.save': { handle: 'h', bytes: BYTES, expectedSha256: 'a'.repeat(64), overwrite: false },
  'files.saveAs': { suggestedName: 'x', bytes: BYTES },
  'files.export': { suggestedName: 'x', type: 'csv', bytes: BYTES },
  'files.read': { type: 'table' },
  'paper.print': undefined,
  'paper.pdf': { suggestedName: 'x' },
  'register.read': undefined,
  'register.keep': { bytes: BYTES },
  'register.setAside': undefined,
  'register.forget': undefined,
  'recent.list': undefined,
  'recent.describe': { handle: 'h', description: DESCRIPTION },
  'recent.forget': { id: 'x' },
  'window.documentState': { title: 'x', dirty: true },
  'window.saveAnswered': { request: 'r', mayClose: true },
  'window.open': undefined,
  'window.close': undefined,
  'window.minimize': undefined,
  'window.toggleMaximize': undefined,
  'menu.set': [{ label: 'Arkiv', items: [{ kind: 'separator' }] }],
};
const NAMES = Object.keys(CHANNELS) as Channel[];

let handled: string[] = [];
let bugs: unknown[] = [];
let breaks = false;

beforeEach(() => {
  registered.clear();
  handled = [];
  bugs = [];
  breaks = false;
  const handle = createHandle({
    windowOf: (id) => (id === 7 ? { name: 'ours' } : null),
    onBug: (error) => void bugs.push(error),
  });
  for (const name of NAMES) {
    handle(name, () => {
      handled.push(name);
      if (breaks) throw new Error('ENOENT: no such file /home/anna/plan.samkalkyl');
      return undefined;
    });
  }
});

const call = (name: Channel, event: unknown, argument: unknown) => registered.get(name)?.(event, argument);

describe('SEC7 the one door', () => {
  test.each(NAMES)('%s answers our own page', async (name) => {
    expect(await call(name, OURS, SOUND[name])).toEqual({ ok: true, value: undefined });
    expect(handled).toEqual([name]);
  });

  test.each(FOREIGN_EVENTS)('refuses every channel to %j', async (event) => {
    for (const name of NAMES) {
      expect(await call(name, event, SOUND[name])).toEqual({ ok: false, failure: 'foreignSender' });
    }
    expect(handled).toEqual([]);
  });

  test('a handler that breaks is noted here and answered without its words', async () => {
    breaks = true;
    expect(await call('recent.list', OURS, undefined)).toEqual({ ok: false, failure: 'failed' });
    expect(bugs).toHaveLength(1);
  });

  test('a name that an attacker chose is no channel of ours', () => {
    expect([...registered.keys()].sort()).toEqual([...NAMES].sort());
  });
});

describe('FIG9 any argument from any sender', () => {
  const evil = fc.constantFrom<unknown>(
    '../../etc/passwd',
    'C:\\Windows\\win.ini',
    'javascript:alert(1)',
    '\0',
    '__proto__',
    'a'.repeat(100_000),
    { id: 'x', path: '/etc/passwd' },
    JSON.parse('{"__proto__":{"polluted":1},"id":"x"}'),
    { ...SETTINGS, theme: 'pink' },
    { handle: 'h', bytes: [1, 2], expectedSha256: 'x', overwrite: 'yes' },
  );
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  });
  const sender = fc.oneof(
    { weight: 3, arbitrary: fc.constant<unknown>(OURS) },
    fc.constantFrom<unknown>(...FOREIGN_EVENTS),
  );

  test('20 000 calls: always an answer that can be sent, no effect of a foreign or malformed one', async () => {
    let reached = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        sender,
        fc.option(fc.oneof(evil, anything)),
        async (name, event, given) => {
          handled = [];
          const argument = given === null ? SOUND[name] : given;
          const answer = await call(name, event, argument);
          expect(structuredClone(answer)).toEqual(answer);
          const mayReach = event === OURS && CHANNELS[name].safeParse(argument).success;
          expect(handled).toEqual(mayReach ? [name] : []);
          if (mayReach) reached += 1;
          else refused += 1;
          expect(Reflect.get({}, 'polluted')).toBeUndefined();
        },
      ),
      { numRuns: 20_000 },
    );
    expect(reached, 'control: sound calls do get through').toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(5000);
  }, 60_000);
});
