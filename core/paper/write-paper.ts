import { message, type Message, type MessageValue } from '../message.ts';
import { formatMoney } from '../numbers/format-number.ts';
import type { Language } from '../numbers/language.ts';
import type { Paper, Plan } from '../plan/schema.ts';
import type { Exhibit, SectionContent, TextContent } from './paper-content.ts';
import type { OutcomeOf } from './paper-context.ts';
import { paperOf } from './paper-of.ts';
import { placeholdersIn } from './placeholders.ts';
import { plainText, readPlainText } from './plain-text.ts';
import type { TextBlock, WrittenBlock, WrittenPaper, WrittenSection } from './written-paper.ts';
import { xmlText } from '../plan/xml-text.ts';

/** Turns sentence data into a sentence in the paper's language. */
export type WriteMessage = (message: Message) => string;

const DASH = '–';

/**
 * The paper as it reads now: drafted from the plan, with what somebody has written in place of a section's draft.
 * `writeRaw` writes in the paper's language. Tables and charts are always today's. Its texts are such as any document can hold
 * (`xmlText`): a name with a sign that XML forbids would else make a Word file that cannot be opened.
 */
export function writePaper(
  plan: Plan,
  paper: Paper,
  outcomeOf: OutcomeOf,
  writeRaw: WriteMessage,
): WrittenPaper {
  const write: WriteMessage = (said) => xmlText(writeRaw(said));
  const content = paperOf(plan, paper, outcomeOf);
  const facts = content.facts.map(({ label, value }) => ({
    label: write(label),
    value: writeCell(value, paper.language, write),
  }));
  const sections = content.sections.map((section) => writeSection(section, paper, write));
  return {
    id: paper.id,
    language: paper.language,
    title: write(content.title),
    subject: write(content.subject),
    facts,
    sections,
    placeholders: placeholdersIn([...facts.map(({ value }) => value), ...sections.map(sectionText)], write),
  };
}

function sectionText({ blocks }: WrittenSection): string {
  return plainText(blocks.filter(isText));
}

function isText(block: WrittenBlock): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'list';
}

function writeSection(section: SectionContent, paper: Paper, write: WriteMessage): WrittenSection {
  const { language, edits } = paper;
  const drafted = section.text.map((block) => writeText(block, write));
  const draft = plainText(drafted);
  const edit = edits.find((each) => each.section === section.id && each.language === language);
  const exhibits = section.exhibits.map((exhibit) => writeExhibit(exhibit, language, write));
  return {
    id: section.id,
    heading: write(message(`paper.heading.${section.id}`)),
    edited: edit !== undefined,
    stale: edit !== undefined && edit.draft !== draft,
    draft,
    blocks: [...(edit ? readPlainText(xmlText(edit.text)) : drafted), ...exhibits],
  };
}

function writeText(block: TextContent, write: WriteMessage): TextBlock {
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: write(block.text) };
  return { ...block, items: block.items.map(write) };
}

function writeExhibit(exhibit: Exhibit, language: Language, write: WriteMessage): WrittenBlock {
  const caption = write(exhibit.caption);
  if (exhibit.kind === 'chart') return { kind: 'chart', chart: exhibit.chart, caption };
  const cellText = (cell: MessageValue | null) => writeCell(cell, language, write);
  return {
    kind: 'table',
    id: exhibit.id,
    caption,
    columns: exhibit.columns.map(({ heading, align }) => ({ heading: cellText(heading), align })),
    rows: exhibit.rows.map(({ cells, role }) => {
      const [first = '', ...others] = cells.map(cellText);
      return { cells: [exhibit.capital ? withCapital(first, language) : first, ...others], role };
    }),
    ...(exhibit.note && { note: write(exhibit.note) }),
  };
}

/** A cell of money stands without its unit: the caption says it. */
function writeCell(cell: MessageValue | null, language: Language, write: WriteMessage): string {
  if (cell === null) return DASH;
  if (typeof cell === 'string' || typeof cell === 'number') return xmlText(String(cell));
  if (cell.kind === 'money') return formatMoney(cell.value, cell.unit, { language, display: 'plan' });
  return write(message('inputValue.plain', { value: cell }));
}

/** By the paper's language: a computer that speaks Turkish would else write İndex. */
function withCapital(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
