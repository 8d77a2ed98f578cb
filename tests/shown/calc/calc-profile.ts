import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Setting = readonly [path: string, name: string, value: string];

/** As a Swedish office has it: Swedish numbers, no tips, no question about the file's format; results are worked out at opening. */
const SETTINGS: readonly Setting[] = [
  ['Setup/L10N', 'ooSetupSystemLocale', 'sv-SE'],
  ['Setup/Product', 'ooSetupLastVersion', '99'],
  ['Office.Common/Misc', 'ShowTipOfTheDay', 'false'],
  ['Office.Common/Misc', 'FirstRun', 'false'],
  ['Office.Common/Save/Document', 'WarnAlienFormat', 'false'],
  ['Office.Common/Save', 'WarnAlienFormat', 'false'],
  ['Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'],
  ['Office.Calc/Formula/Load', 'ODFRecalcMode', '0'],
];

/** Writes a fresh profile into the folder and answers how Calc is told of it. */
export function writeProfile(folder: string): string {
  mkdirSync(join(folder, 'user'), { recursive: true });
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  writeFileSync(
    join(folder, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join('\n')}
</oor:items>`,
  );
  return `-env:UserInstallation=file://${folder}`;
}
