import { inputTitle, overridesOf, resetInput, type Override } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { edit, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { isMain } from './main-field.ts';
import { valueWords } from './value-words.ts';

/** At the foot of the panel: everything in which the scenario differs from the base, with the way back (S3). */
export function OverridesBlock() {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const overrides = overridesOf(plan, scenario);
  if (overrides.length === 0) return null;
  return (
    <section className="panel-overrides" aria-label={text.t('panel.overrides')}>
      <header>
        <span className="panel-count">{overrides.length}</span>
        <h3>{text.t('panel.overrides')}</h3>
        <button
          type="button"
          className="link-button link-button-override"
          onClick={() => void performAction('scenario.resetAll')}
        >
          {text.t('panel.resetAll')}
        </button>
      </header>
      <ul>
        {overrides.map((override) => (
          <OverrideLine
            key={`${override.input.id}@${override.year}`}
            override={override}
            scenario={scenario}
          />
        ))}
      </ul>
    </section>
  );
}

function OverrideLine({ override, scenario }: { readonly override: Override; readonly scenario: string }) {
  const { input, year, base, value } = override;
  const text = useText();
  const plan = usePlan();
  const title = text.text(inputTitle(input));
  const name = isMain(plan, input) ? input.rowName : title;
  return (
    <li>
      <p>
        <span className="panel-override-name">{year === null ? name : `${name} ${year}`}</span>
        <span className="panel-override-base">{valueWords(plan, input, base, text)}</span>
        <span aria-hidden="true">→</span>
        <b>{valueWords(plan, input, value, text)}</b>
      </p>
      <button
        type="button"
        className="link-button link-button-override"
        aria-label={text.t('panel.resetNamed', { title: year === null ? title : `${title} ${year}` })}
        onClick={() => void edit((current) => resetInput(current, { scenario, input: input.id, year }))}
      >
        <Icon name="reset" size={14} />
      </button>
    </li>
  );
}
