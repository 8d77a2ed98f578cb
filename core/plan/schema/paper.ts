import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { idText, LINE_OF_TEXT, LINES_OF_TEXT, shortText } from './texts.ts';

/** What a paper is about: the agreement as a whole, or what it means for one member. */
export const paperSubject = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('agreement') }),
    z.strictObject({ kind: z.literal('member'), member: idText }),
  ])
  .meta({ id: 'PaperSubject' });
export type PaperSubject = z.infer<typeof paperSubject>;

/** The parts of a paper, in the order in which a board reads them. */
export const PAPER_SECTIONS = [
  'decision',
  'summary',
  'matter',
  'cost',
  'conditions',
  'assumptions',
  'differences',
  'conclusion',
  'recipients',
] as const;
export const paperSectionId = z.enum(PAPER_SECTIONS);
export type PaperSectionId = z.infer<typeof paperSectionId>;

/** A paper has a language of its own, whatever the program speaks. */
const paperLanguage = z.enum(['sv', 'en']);
/** One line, or nothing: what the plan does not know until somebody says it. */
const fact = z.union([z.literal(''), shortText(LIMITS.nameLength).regex(LINE_OF_TEXT)]);
/** A section as plain text, or none: at most 20 000 UTF-16 units. */
export const paperText = shortText(LIMITS.paperTextLength).regex(LINES_OF_TEXT);

/**
 * A section that somebody wrote in place of the program's draft, in one language. `draft` is the draft that it
 * replaced: when today's differs from it, the figures or facts under the text have moved.
 */
export const paperEdit = z
  .strictObject({
    section: paperSectionId,
    language: paperLanguage,
    text: paperText,
    draft: paperText,
  })
  .meta({ id: 'PaperEdit' });
export type PaperEdit = z.infer<typeof paperEdit>;

/** A basis for a decision (beslutsunderlag): what is drafted from the plan, and what somebody wrote instead. */
export const paper = z
  .strictObject({
    id: idText,
    subject: paperSubject,
    language: paperLanguage,
    /** Id of the scenario that is proposed; the base's own id for the base. */
    scenario: idText,
    /** The day of the paper, ISO; `null` until it is said. */
    date: z.iso.date().nullable(),
    /** The case number (diarienummer); empty until it is said. */
    caseNumber: z.union([z.literal(''), shortText(LIMITS.caseNumberLength).regex(LINE_OF_TEXT)]),
    /** Who has prepared the matter; empty until it is said. */
    officer: fact,
    /** Who decides; empty until it is said. */
    board: fact,
    edits: z.array(paperEdit).max(PAPER_SECTIONS.length * paperLanguage.options.length),
  })
  .meta({ id: 'Paper' });
export type Paper = z.infer<typeof paper>;
