import { useMemo } from 'react';
import { scenarioHeadOf, type Paper, type Plan } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { showPaper, usePlan } from '../store/document-store.ts';
import { useText, type Translator } from '../text/use-text.ts';
import { NewPaper } from './new-paper.tsx';
import { documentOf, staleCount } from './shown-paper.ts';

/** The plan's papers, with what each still waits for. */
export function PaperList({ shown }: { readonly shown: Paper }) {
  const text = useText();
  const plan = usePlan();
  return (
    <section>
      <h2 className="overline">{text.t('papers.list')}</h2>
      <nav className="paper-list" aria-label={text.t('papers.list')}>
        <ul>
          {plan.papers.map((paper) => (
            <li key={paper.id}>
              <ListedPaper paper={paper} isShown={paper === shown} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="paper-more">
        <NewPaper />
      </div>
    </section>
  );
}

function ListedPaper({ paper, isShown }: { readonly paper: Paper; readonly isShown: boolean }) {
  const text = useText();
  const plan = usePlan();
  const { subject, stale, placeholders } = useMemo(() => {
    const document = documentOf(plan, paper);
    return {
      subject: document.subject,
      stale: staleCount(document),
      placeholders: document.placeholders.length,
    };
  }, [plan, paper]);
  return (
    <button type="button" aria-current={isShown ? 'true' : undefined} onClick={() => showPaper(paper.id)}>
      <b>{subject}</b>
      <span>{scenarioText(plan, paper, text)}</span>
      {stale > 0 && (
        <span className="paper-list-stale">
          <Icon name="octagon" size={12} />
          {text.t('papers.stale', { count: stale })}
        </span>
      )}
      {placeholders > 0 && <span>{text.t('papers.placeholders', { count: placeholders })}</span>}
    </button>
  );
}

function scenarioText(plan: Plan, paper: Paper, text: Translator): string {
  const { letter, name } = scenarioHeadOf(plan, paper.scenario) ?? plan.base;
  return text.t('scenario.lettered', { letter, name });
}
