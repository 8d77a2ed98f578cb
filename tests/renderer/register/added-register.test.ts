import { beforeEach, expect, test } from 'vitest';
import type { PopulationRegister } from '../../../core/index.ts';
import { dismissAllNotices, notices } from '../../../renderer/dialogs/notify.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import type { Host } from '../../../renderer/host/host.ts';
import {
  forgetRegister,
  keepRegister,
  readAddedRegister,
} from '../../../renderer/register/added-register.ts';
import { bytesOfRegister } from '../../../renderer/register/read-register-file.ts';
import { registerStore, showRegisters } from '../../../renderer/register/register-store.ts';
import { fakeHost } from '../fake-host.ts';

function register(year: number, population: number): PopulationRegister {
  return {
    format: 'samkalkyl/population-register',
    version: 1,
    source: 'SCB',
    table: '',
    licence: '',
    years: [year],
    entries: [{ code: '1461', name: 'Mellerud', county: '', population: { [year]: population } }],
  };
}

function useHost(changes: Partial<Host>): void {
  provideHost({ ...fakeHost(), ...changes });
}

const said = () => notices.getState().shown.map(({ message }) => message.code);

beforeEach(() => {
  dismissAllNotices();
  showRegisters(register(2024, 9100), null);
});

test('K7 what was kept is read back', async () => {
  const bytes = bytesOfRegister(register(2025, 9050));
  useHost({ addedRegister: () => Promise.resolve({ kind: 'kept', bytes }) });
  expect(await readAddedRegister()).toEqual(register(2025, 9050));
  expect(said()).toEqual([]);
});

test('FIL9 one that cannot be read is set aside, and that is said', async () => {
  let asides = 0;
  useHost({
    addedRegister: () => Promise.resolve({ kind: 'kept', bytes: new TextEncoder().encode('{ cut') }),
    setRegisterAside: () => {
      asides += 1;
      return Promise.resolve('population-register.corrupt-1.json');
    },
  });
  expect(await readAddedRegister()).toBeNull();
  expect(asides).toBe(1);
  expect(said()).toEqual(['register.setAside']);
});

test('a disk that does not answer is said, and the program goes on with its own', async () => {
  useHost({ addedRegister: () => Promise.resolve({ kind: 'problem', problem: 'unreachable' }) });
  expect(await readAddedRegister()).toBeNull();
  expect(said()).toEqual(['host.register']);
});

test('K7 a second one is kept with the first, and both are looked up in', async () => {
  const kept: Uint8Array[] = [];
  useHost({
    keepRegister: (bytes) => {
      kept.push(bytes);
      return Promise.resolve({ kind: 'done' });
    },
  });
  expect(await keepRegister(register(2025, 9050))).toBeNull();
  expect(await keepRegister(register(2026, 9000))).toBeNull();
  expect(new TextDecoder().decode(kept[1])).toContain('"years":[2025,2026]');
  expect(registerStore.getState().merged?.years).toEqual([2024, 2025, 2026]);
});

test('what could not be kept is not looked up in either', async () => {
  useHost({ keepRegister: () => Promise.resolve({ kind: 'problem', problem: 'full' }) });
  expect(await keepRegister(register(2025, 9050))).toMatchObject({ code: 'host.keepRegister' });
  expect(registerStore.getState().merged?.years).toEqual([2024]);
});

test('forgetting brings back the program’s own', async () => {
  useHost({});
  await keepRegister(register(2025, 9050));
  expect(await forgetRegister()).toBeNull();
  expect(registerStore.getState()).toMatchObject({ added: null, merged: { years: [2024] } });
});
