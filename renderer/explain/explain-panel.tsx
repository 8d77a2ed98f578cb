import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';
import { useText } from '../text/use-text.ts';
import './explain.css';
import { ExplainHead } from './explain-head.tsx';
import { ExplainMissing } from './explain-missing.tsx';
import { ExplainSentence } from './explain-sentence.tsx';
import { ExplainTree } from './explain-tree.tsx';
import { useExplanation, useFrames, type Explained } from './use-explanation.ts';

/** Why the selected figure is what it is: a sentence, the steps down to the inputs, and what it means against a ceiling (X1). */
export function ExplainPanel() {
  const text = useText();
  const explained = useExplanation();
  useFrames(explained);
  return (
    <aside className="explain" data-part="explain" aria-label={text.t('explainPanel.title')}>
      <header className="explain-bar">
        <Icon name="explain" />
        <h2>{text.t('explainPanel.title')}</h2>
        <button
          type="button"
          className="button button-icon"
          aria-label={text.t('explainPanel.close')}
          onClick={() => performAction('view.explain')}
        >
          <Icon name="close" />
        </button>
      </header>
      {explained && <Content explained={explained} />}
    </aside>
  );
}

function Content({ explained }: { readonly explained: Explained }) {
  const { explanation, address, cell } = explained;
  return (
    <>
      <ExplainHead explained={explained} />
      <div className="explain-scroll">
        {explanation ? (
          <>
            <ExplainSentence explanation={explanation} />
            <ExplainTree root={explanation} />
          </>
        ) : (
          <ExplainMissing address={address} cell={cell} />
        )}
      </div>
      {explanation?.remark && <CeilingRemark remark={explanation.remark} />}
    </>
  );
}

type Remark = NonNullable<NonNullable<Explained['explanation']>['remark']>;

/** What the figure means against a ceiling. */
function CeilingRemark({ remark: { mark, message } }: { readonly remark: Remark }) {
  const said = useText().text(message);
  const [, first = said, more = ''] = /^(.+?\.)( .+)$/.exec(said) ?? [];
  return (
    <p className="explain-remark" data-mark={mark}>
      {mark === 'over' ? <OverMark size={14} /> : <Icon name="check" size={14} />}
      <span>
        <b>{first}</b>
        {more}
      </span>
    </p>
  );
}
