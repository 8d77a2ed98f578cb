import type { Explanation } from '../../core/index.ts';
import type { Language } from '../../resources/text/write-value.ts';
import { copyText } from '../difference/copy-text.ts';
import { Icon } from '../icons/icon.tsx';
import { EXPLANATION_COPIED } from '../sheet/formula/copy-explanation.tsx';
import { textIn, useText } from '../text/use-text.ts';
import { copiedSentences, copiedTree } from './copied-text.ts';
import { explainStore, useExplain } from './explain-store.ts';
import { treeRows } from './tree-rows.ts';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** The figure in words that stand alone, in either language, to be copied; and its steps as they are unfolded. */
export function ExplainSentence({ explanation }: { readonly explanation: Explanation }) {
  const text = useText();
  const language = useCopyLanguage();
  const copied = textIn(language);
  const copyTree = () => {
    const { unfolding } = explainStore.getState();
    void copyText(copiedTree(treeRows(explanation, unfolding), copied), EXPLANATION_COPIED);
  };
  return (
    <section className="explain-sentence" aria-label={text.t('explainPanel.inWords')}>
      <p lang={language}>{copied.text(explanation.sentence)}</p>
      <div className="explain-copy">
        <button
          type="button"
          className="button button-primary"
          onClick={() => void copyText(copiedSentences(explanation, copied), EXPLANATION_COPIED)}
        >
          <Icon name="copy" size={14} />
          {text.t('explainPanel.copyText')}
        </button>
        <button type="button" className="button button-outline" onClick={copyTree}>
          {text.t('explainPanel.copyTree')}
        </button>
        <LanguageChoice chosen={language} />
      </div>
    </section>
  );
}

function useCopyLanguage(): Language {
  const { language } = useText();
  return useExplain((state) => state.language) ?? language;
}

function LanguageChoice({ chosen }: { readonly chosen: Language }) {
  const text = useText();
  return (
    <div className="segments segments-small" role="group" aria-label={text.t('explainPanel.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === chosen}
          aria-label={text.t(language === 'sv' ? 'explainPanel.swedish' : 'explainPanel.english')}
          onClick={() => explainStore.setState({ language })}
        >
          {language === 'sv' ? 'Sv' : 'En'}
        </button>
      ))}
    </div>
  );
}
