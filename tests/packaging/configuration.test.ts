import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, readConfiguration } from './configuration.ts';

interface Validation {
  readonly validateConfiguration: (configuration: unknown, logger: unknown) => Promise<void>;
}
interface BuilderUtil {
  readonly DebugLogger: new (enabled: boolean) => unknown;
}

// Not part of its public door, so its version is pinned in package.json.
const require = createRequire(import.meta.url);
const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as Validation;
const { DebugLogger } = require('builder-util') as BuilderUtil;
const validate = (configuration: unknown) => validateConfiguration(configuration, new DebugLogger(false));

describe('electron-builder.yml', () => {
  const configuration = readConfiguration();

  test('is what electron-builder’s own schema allows', async () => {
    await expect(validate(configuration)).resolves.toBeUndefined();
  });

  test('negative control: a misspelt name and a wrong kind are refused', async () => {
    await expect(validate({ ...configuration, asarr: true })).rejects.toThrow(/asarr/);
    await expect(validate({ ...configuration, nsis: { perMachine: 'no' } })).rejects.toThrow(/perMachine/);
  });

  test('SEC12 every fuse is set, and shut', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('Windows is installed for the user alone, without an administrator', () => {
    expect(configuration.nsis).toMatchObject({ perMachine: false, allowElevation: false });
  });

  test('Windows knows the program that runs by the name that it was installed under', () => {
    expect(readFileSync(join(PROJECT, 'electron/main.ts'), 'utf8')).toContain(
      `'${String(configuration.appId)}'`,
    );
  });

  test('a plan file belongs to the program, and every icon is there', () => {
    expect(configuration.fileAssociations).toMatchObject([{ ext: 'samkalkyl', role: 'Editor' }]);
    for (const icon of ['icon.ico', 'icon.icns', 'samkalkyl.ico', 'samkalkyl.icns', 'png/512x512.png']) {
      expect(existsSync(join(PROJECT, 'resources/icons', icon)), icon).toBe(true);
    }
  });
});

describe('icons', () => {
  const read = (name: string) => readFileSync(join(PROJECT, 'resources/icons', name));

  test.each(['icon.ico', 'samkalkyl.ico'])('%s holds the sizes that Windows shows, up to 256', (name) => {
    const icon = read(name);
    expect(icon.readUInt16LE(2), 'type 1 is an icon').toBe(1);
    const count = icon.readUInt16LE(4);
    const entries = Array.from({ length: count }, (_, index) =>
      icon.subarray(6 + 16 * index, 22 + 16 * index),
    );
    expect(entries.map((entry) => entry[0] || 256)).toEqual([16, 24, 32, 48, 64, 256]);
    for (const entry of entries) {
      const picture = icon.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.readUInt32BE(16)).toBe(entry[0] || 256);
    }
  });

  test.each(['icon.icns', 'samkalkyl.icns'])('%s is a whole Mac icon with 1 024 pixels', (name) => {
    const icon = read(name);
    expect(icon.subarray(0, 4).toString()).toBe('icns');
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const types: string[] = [];
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4))
      types.push(icon.toString('ascii', at, at + 4));
    expect(types).toContain('ic10');
    expect(new Set(types).size).toBe(types.length);
  });
});
