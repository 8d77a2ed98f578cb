import { dirname, join } from 'node:path';
import { app, session } from 'electron';
import { createProgram } from './create-program.ts';
import { followBugs } from './errors/follow-bugs.ts';
import { answerFileCalls } from './files/file-calls.ts';
import { handOverFiles } from './files/hand-over.ts';
import { sweepTemporaries } from './files/sweep-temporaries.ts';
import { inTurn } from './in-turn.ts';
import { answerMenuCalls, startWithoutMenus } from './menu/native-menu.ts';
import { answerRegisterCalls } from './register/register-calls.ts';
import { closeSession } from './security/close-session.ts';
import { keepPagesToApp } from './security/keep-to-app.ts';
import { registerAppScheme, serveApp } from './security/serve-app.ts';
import { shutPagesIn } from './security/shut-pages-in.ts';
import { answerPaperCalls } from './paper/paper-calls.ts';
import { answerSettingsCalls } from './settings/settings-calls.ts';
import { tellOfReset } from './settings/tell-of-reset.ts';
import { followAppLifecycle } from './windows/app-lifecycle.ts';
import { followLaunches, isFirstLaunch } from './windows/first-launch.ts';
import { answerWindowCalls } from './windows/window-calls.ts';

app.setAppUserModelId('se.samkalkyl.desktop');
shutPagesIn();
registerAppScheme();

if (isFirstLaunch()) start();
else app.quit();

function start(): void {
  const { program, corruptSettings } = createProgram();
  followBugs(program);
  keepPagesToApp();
  followAppLifecycle(program);

  const setUp = app.whenReady().then(() => {
    closeSession(session.defaultSession);
    serveApp(join(program.folder, 'dist/renderer'));
    startWithoutMenus(program);
    answerSettingsCalls(program);
    answerFileCalls(program);
    answerPaperCalls(program);
    answerRegisterCalls(program);
    answerWindowCalls(program);
    answerMenuCalls(program);
  });

  const afterwards = inTurn(setUp, program.onBug);
  followLaunches((files) => afterwards(() => handOverFiles(files, program)));
  afterwards(() => tellOfReset(corruptSettings, program));
  afterwards(() => sweepTemporaries(program.recentFiles.paths().map(dirname), Date.now()));
}
