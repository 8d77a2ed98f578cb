import type { Sheet, SheetSection, SheetSectionId } from './sheet.ts';

/**
 * A section of the sheet by its id. Every sheet has a budget and a financing; `undefined` for the funding of a plan that
 * has none. @throws RangeError where a section is gone that every sheet has.
 */
export function sectionOf(sheet: Pick<Sheet, 'sections'>, id: 'budget' | 'financing'): SheetSection;
export function sectionOf(sheet: Pick<Sheet, 'sections'>, id: SheetSectionId): SheetSection | undefined;
export function sectionOf(
  { sections }: Pick<Sheet, 'sections'>,
  id: SheetSectionId,
): SheetSection | undefined {
  const found = sections.find((section) => section.id === id);
  if (!found && id !== 'funding') throw new RangeError(`The sheet has no ${id}`);
  return found;
}
