import { useStore } from 'zustand';
import { AboutDialog } from './about-dialog.tsx';
import { AddDecisionDialog } from './add-decision-dialog.tsx';
import { AddFundingDialog } from './add-funding-dialog.tsx';
import { AddLineDialog } from './add-line-dialog.tsx';
import { AddMemberDialog } from './add-member-dialog.tsx';
import { AddRegisterDialog } from './add-register-dialog.tsx';
import { ChangedOnDiskDialog } from './changed-on-disk-dialog.tsx';
import { CompareFileDialog } from './compare-file-dialog.tsx';
import { CopyScenarioDialog } from './copy-scenario-dialog.tsx';
import { dialogStore, type DialogRequest } from './dialog-store.ts';
import { EditDecisionDialog } from './edit-decision-dialog.tsx';
import { EditFundingDialog } from './edit-funding-dialog.tsx';
import { EditLineDialog } from './edit-line-dialog.tsx';
import { EditMemberDialog } from './edit-member-dialog.tsx';
import { KeyboardDialog } from './keyboard-dialog.tsx';
import { LeftBehindDialog } from './left-behind-dialog.tsx';
import { MemberYearsDialog } from './member-years-dialog.tsx';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import { PasteMembersDialog } from './paste-members-dialog.tsx';
import { PlanSettingsDialog } from './plan-settings-dialog.tsx';
import { RemoveDecisionDialog } from './remove-decision-dialog.tsx';
import { RollForwardDialog } from './roll-forward-dialog.tsx';
import { ScenarioNoteDialog } from './scenario-note-dialog.tsx';
import { KeyEditorDialog } from '../keys/key-editor-dialog.tsx';
import { Palette } from '../palette/palette.tsx';
import { LazyManual } from '../manual/lazy-manual.tsx';
import { Presentation } from '../present/presentation.tsx';
import { LazyDraftDialog } from '../paper/lazy-paper.tsx';
import { RemarkDialog } from '../remarks/remark-dialog.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';

/** The one dialog in sight. */
export function Dialogs() {
  const shown = useStore(dialogStore, (state) => state.shown);
  return shown && <Shown key={shown.number} request={shown.request} />;
}

function Shown({ request }: { readonly request: DialogRequest }) {
  switch (request.kind) {
    case 'newPlan':
      return <NewPlanDialog />;
    case 'planSettings':
      return <PlanSettingsDialog />;
    case 'addLine':
      return <AddLineDialog kind={request.lineKind} />;
    case 'editLine':
      return <EditLineDialog id={request.id} />;
    case 'addFunding':
      return <AddFundingDialog kind={request.fundingKind} />;
    case 'editFunding':
      return <EditFundingDialog id={request.id} />;
    case 'remark':
      return <RemarkDialog target={request.target} />;
    case 'keys':
      return <KeyEditorDialog />;
    case 'addMember':
      return <AddMemberDialog />;
    case 'editMember':
      return <EditMemberDialog id={request.id} />;
    case 'pasteMembers':
      return <PasteMembersDialog pasted={request.text} />;
    case 'memberYears':
      return <MemberYearsDialog id={request.id} column={request.column} />;
    case 'addDecision':
      return <AddDecisionDialog scenario={request.scenario} />;
    case 'editDecision':
      return <EditDecisionDialog id={request.id} />;
    case 'removeDecision':
      return <RemoveDecisionDialog id={request.id} />;
    case 'paperDraft':
      return <LazyDraftDialog paper={request.paper} section={request.section} />;
    case 'compareFile':
      return <CompareFileDialog name={request.name} plan={request.plan} />;
    case 'copyScenario':
      return <CopyScenarioDialog file={request.name} from={request.plan} />;
    case 'leftBehind':
      return <LeftBehindDialog name={request.name} left={request.left} />;
    case 'rollForward':
      return <RollForwardDialog />;
    case 'scenarioNote':
      return <ScenarioNoteDialog id={request.id} />;
    case 'addRegister':
      return <AddRegisterDialog name={request.name} register={request.register} />;
    case 'palette':
      return <Palette />;
    case 'present':
      return <Presentation />;
    case 'keyboard':
      return <KeyboardDialog />;
    case 'manual':
      return <LazyManual chapter={request.chapter} />;
    case 'about':
      return <AboutDialog />;
    case 'unsaved':
      return <UnsavedDialog />;
    case 'changedOnDisk':
      return <ChangedOnDiskDialog name={request.name} />;
  }
}
