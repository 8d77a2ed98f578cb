import { plainText, type Plan, type ScenarioHead, type WrittenPaper } from '../../core/index.ts';

/** `paper --json`; its names are promised in docs/terminal.md. Figures are as the language writes them. */
export function paperJson(plan: Plan, scenario: ScenarioHead, written: WrittenPaper) {
  const { language, title, subject, facts, sections, placeholders } = written;
  return {
    plan: plan.name,
    scenario: scenario.name,
    unit: plan.unit,
    language,
    title,
    subject,
    facts,
    sections: sections.map(({ id, heading, edited, stale, blocks }) => ({
      id,
      heading,
      edited,
      stale,
      text: plainText(
        blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'list' ? [block] : [])),
      ),
      tables: blocks.flatMap((block) =>
        block.kind === 'table'
          ? [
              {
                id: block.id,
                caption: block.caption,
                columns: block.columns.map(({ heading }) => heading),
                rows: block.rows.map(({ cells }) => cells),
                note: block.note ?? null,
              },
            ]
          : [],
      ),
    })),
    placeholders,
  };
}
