import { useRef, useState } from 'react';
import {
  copyScenario,
  message,
  scenarioHeadOf,
  scenariosOf,
  type Message,
  type Plan,
} from '../../core/index.ts';
import { unusedName } from '../actions/unused-name.ts';
import { showScenario, usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { showDialog } from './dialog-store.ts';
import { EditDialog } from './edit-dialog.tsx';
import { notify } from './notify.ts';
import { ScenarioSelect } from './scenario-select.tsx';
import { TextField } from './text-field.tsx';

interface CopyScenarioDialogProps {
  /** The other file's name. */
  readonly file: string;
  readonly from: Plan;
}

/** A scenario of another plan file comes into the open plan; what has no place in it is said afterwards. */
export function CopyScenarioDialog({ file, from }: CopyScenarioDialogProps) {
  const text = useText();
  const plan = usePlan();
  const used = scenariosOf(plan).map(({ name }) => name);
  const nameOf = (id: string) => unusedName(scenarioHeadOf(from, id)?.name ?? '', used);
  const [id] = useState(newId);
  const [scenario, setScenario] = useState(from.scenarios[0]?.id ?? from.base.id);
  const [name, setName] = useState(() => nameOf(scenario));
  const left = useRef<readonly Message[]>([]);
  return (
    <EditDialog
      title={text.t('copyScenario.title', { name: file })}
      submit={text.t('copyScenario.submit')}
      command={() => (current) => {
        const answer = copyScenario(current, { id, name, from, scenario });
        left.current = answer.ok ? answer.value.left : [];
        return answer;
      }}
      onDone={() => {
        showScenario(id);
        if (left.current.length > 0) showDialog({ kind: 'leftBehind', name, left: left.current });
        else notify({ kind: 'ok', message: message('notice.scenarioAdded', { name }) });
      }}
    >
      <ScenarioSelect
        label={text.t('copyScenario.scenario')}
        plan={from}
        value={scenario}
        onChange={(chosen) => {
          setScenario(chosen);
          setName(nameOf(chosen));
        }}
      />
      <TextField label={text.t('copyScenario.name')} value={name} onChange={setName} maxLength={200} />
    </EditDialog>
  );
}
