import { useText } from '../text/use-text.ts';
import { pictureOf, type NamedChapter } from './chapters.ts';
import type { Block } from './parse-chapter.ts';
import type { Inline } from './parse-inline.ts';

/** A chapter to read. Its heading takes the keyboard when the chapter is gone to. */
export function ChapterText({ chapter }: { readonly chapter: NamedChapter }) {
  return (
    <section id={chapterElementId(chapter.id)} className="manual-chapter" tabIndex={-1}>
      <h3>{chapter.title}</h3>
      {chapter.blocks.map((block, place) => (
        <BlockText key={place} block={block} />
      ))}
    </section>
  );
}

export function chapterElementId(id: string): string {
  return `manual-${id}`;
}

function BlockText({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Words content={block.content} />
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <Words content={block.content} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'picture':
      return <Picture {...block} />;
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function List({
  ordered,
  items,
}: {
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}) {
  const Items = ordered ? 'ol' : 'ul';
  return (
    <Items>
      {items.map((item, place) => (
        <li key={place}>
          <Words content={item} />
        </li>
      ))}
    </Items>
  );
}

function Picture({ name, alt }: { readonly name: string; readonly alt: string }) {
  const { language } = useText();
  return <img src={pictureOf(name, language)} alt={alt} width="1280" height="800" />;
}

function Table({ rows }: { readonly rows: readonly (readonly (readonly Inline[])[])[] }) {
  const [head = [], ...body] = rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, place) => (
            <th key={place} scope="col">
              <Words content={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, place) => (
          <tr key={place}>
            {row.map((cell, column) => (
              <td key={column}>
                <Words content={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ content }: { readonly content: readonly Inline[] }) {
  return content.map((each, place) => {
    if (each.kind === 'strong') return <b key={place}>{each.text}</b>;
    if (each.kind === 'code') return <kbd key={place}>{each.text}</kbd>;
    return each.text;
  });
}
