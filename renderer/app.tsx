import { useEffect } from 'react';
import { useActionKeys } from './actions/use-action-keys.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Notices } from './dialogs/notices.tsx';
import { startKeepingDrafts } from './drafts/window-drafts.ts';
import { ErrorBoundary } from './errors/error-boundary.tsx';
import { DropTarget } from './files/drop-target.tsx';
import { useHandedOverFiles } from './files/use-handed-over-files.ts';
import { useDocumentState } from './files/use-document-state.ts';
import { AppBar } from './frame/app-bar.tsx';
import { CompareFrame } from './frame/compare-frame.tsx';
import { DecisionsFrame } from './frame/decisions-frame.tsx';
import { MembersFrame } from './frame/members-frame.tsx';
import { PaperFrame } from './frame/paper-frame.tsx';
import { SheetFrame } from './frame/sheet-frame.tsx';
import { useAppearance } from './frame/use-appearance.ts';
import { ContextMenu } from './menus/context-menu.tsx';
import { useNativeMenu } from './menus/native-menu.ts';
import { fetchSheetWhenIdle } from './sheet/lazy-sheet.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { useDocument } from './store/document-store.ts';
import './frame/frame.css';

const FRAMES = {
  start: StartScreen,
  sheet: SheetFrame,
  members: MembersFrame,
  compare: CompareFrame,
  decisions: DecisionsFrame,
  paper: PaperFrame,
} as const;

/** The window: one frame, whatever it shows. */
export function App() {
  useAppearance();
  return (
    <ErrorBoundary>
      <Window />
    </ErrorBoundary>
  );
}

function Window() {
  const view = useDocument((state) => state.view);
  const Frame = FRAMES[view];
  useActionKeys();
  useNativeMenu();
  useHandedOverFiles();
  useDocumentState();
  useEffect(startKeepingDrafts, []);
  useEffect(fetchSheetWhenIdle, []);
  return (
    <DropTarget>
      <AppBar />
      <Frame />
      <Dialogs />
      <Notices />
      <ContextMenu />
    </DropTarget>
  );
}
