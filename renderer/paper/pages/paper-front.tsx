import { textIn } from '../../text/use-text.ts';
import type { PaperDocument } from '../paper-document.ts';
import { paperWords } from '../paper-words.ts';
import { MarkedText } from './marked-text.tsx';

/** What a paper begins with: what it is, the facts that it is filed by, and its title. */
export function PaperFront({ paper }: { readonly paper: PaperDocument }) {
  const { kind } = paperWords(paper, textIn(paper.language));
  return (
    <header className="paper-front" data-piece="front">
      <p className="paper-kind">{kind}</p>
      <dl>
        {paper.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <MarkedText text={value} marks={paper.placeholders} />
            </dd>
          </div>
        ))}
      </dl>
      <h1>{paper.title}</h1>
    </header>
  );
}
