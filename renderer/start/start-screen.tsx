import type { ReactNode } from 'react';
import { TEMPLATES, type TemplateId } from '../../core/index.ts';
import { useActionState } from '../actions/action-state.ts';
import { performAction } from '../actions/perform-action.ts';
import { shortcutText } from '../actions/shortcut.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { StatusBar } from '../frame/status-bar.tsx';
import { Icon } from '../icons/icon.tsx';
import { MenuButton } from '../menus/menu-button.tsx';
import { LANGUAGE_ENTRIES } from '../menus/menus.ts';
import { useText } from '../text/use-text.ts';
import {
  CoordinatorPicture,
  ExamplePicture,
  GrantPicture,
  PreprojectPicture,
  ProgrammePicture,
  SheetPicture,
} from './card-pictures.tsx';
import { RecentFiles } from './recent-files.tsx';
import { RecoveredWork } from './recovered-work.tsx';
import { StartCard } from './start-card.tsx';
import './start.css';

const PICTURES: Readonly<Record<TemplateId, ReactNode>> = {
  coordinator: <CoordinatorPicture />,
  grant: <GrantPicture />,
  preproject: <PreprojectPicture />,
  programme: <ProgrammePicture />,
  empty: <SheetPicture />,
};

/** No plan is open: begin with one, or open one. */
export function StartScreen() {
  const text = useText();
  const { host } = useActionState();
  return (
    <>
      <main className="start" data-part="start">
        <div className="start-column">
          <RecoveredWork />
          <p className="start-lead">{text.t('start.lead')}</p>
          <header className="start-head">
            <div>
              <h1>{text.t('start.title')}</h1>
              <p>
                {text.t('start.subtitle')}{' '}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => showDialog({ kind: 'manual', chapter: 'start' })}
                >
                  {text.t('start.guide')}
                </button>
              </p>
            </div>
            <button
              type="button"
              className="button button-outline button-large"
              aria-keyshortcuts={host.isMac ? 'Meta+O' : 'Control+O'}
              onClick={() => void performAction('file.open')}
            >
              <Icon name="folder" />
              {text.t('start.open')}
              <kbd aria-hidden="true">{shortcutText({ key: 'o', mod: true }, host.isMac)}</kbd>
            </button>
          </header>
          <div className="start-cards">
            {TEMPLATES.map((id) => (
              <StartCard
                key={id}
                title={text.t(`template.${id}.title`)}
                words={text.t(`template.${id}.about`)}
                picture={PICTURES[id]}
                onChoose={() => void performAction(id === 'empty' ? 'file.new' : `file.template.${id}`)}
              />
            ))}
            <StartCard
              title={text.t('start.example')}
              words={text.t('start.exampleWords')}
              picture={<ExamplePicture />}
              onChoose={() => void performAction('file.example')}
            />
          </div>
          <RecentFiles />
          <p className="start-drop">
            <Icon name="file" />
            {text.t('start.drop')}
          </p>
        </div>
      </main>
      <StatusBar left={<span>{text.t('start.local')}</span>} right={<LanguageButton />} />
    </>
  );
}

function LanguageButton() {
  const text = useText();
  return (
    <MenuButton className="status-button" label={text.t('start.language')} entries={LANGUAGE_ENTRIES}>
      {text.t(text.language === 'sv' ? 'action.languageSv' : 'action.languageEn')}
    </MenuButton>
  );
}
