import type { DragEventHandler, MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { ScenarioHead } from '../../core/index.ts';
import { breaksCeiling } from '../files/describe-plan.ts';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { showContextMenu } from '../menus/context-menu.tsx';
import { scenarioEntries } from '../menus/menus.ts';
import { useOutcome } from '../store/derived.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { renameStore, startRenaming } from './rename-store.ts';
import { SHEET_PANEL, tabId } from './tab-id.ts';

export interface TabDragProps {
  readonly draggable: boolean;
  readonly dropSide: 'before' | 'after' | null;
  readonly onDragStart: DragEventHandler;
  readonly onDragOver: DragEventHandler;
  readonly onDragEnd: DragEventHandler;
  readonly onDrop: DragEventHandler;
}

interface ScenarioTabProps extends TabDragProps {
  readonly head: ScenarioHead;
  readonly isActive: boolean;
  readonly onShow: (id: string) => void;
}

/** Letter, name, and the triangle where some ceiling is broken. Double click names it, a right click says what more can be done. */
export function ScenarioTab({ head, isActive, onShow, dropSide, ...drag }: ScenarioTabProps) {
  const text = useText();
  const plan = usePlan();
  const outcome = useOutcome(head.id);
  const isNamed = useStore(renameStore, (state) => state.scenario === head.id);
  const onContextMenu = (click: MouseEvent) => {
    click.preventDefault();
    showContextMenu({ x: click.clientX, y: click.clientY }, scenarioEntries(head.id));
  };
  return (
    <button
      type="button"
      role="tab"
      className="tab"
      id={tabId(head.id)}
      aria-selected={isActive}
      aria-controls={isActive ? SHEET_PANEL : undefined}
      tabIndex={isActive ? 0 : -1}
      data-drop={dropSide}
      data-named={isNamed || undefined}
      onClick={() => onShow(head.id)}
      onDoubleClick={() => startRenaming(head.id)}
      onContextMenu={onContextMenu}
      {...drag}
    >
      {/* The spaces part the words for a screen reader. */}
      <ScenarioBadge plan={plan} scenario={head.id} /> <span className="tab-name">{head.name}</span>{' '}
      {head.note !== '' && (
        <>
          <Icon name="note" size={12} className="tab-note" />
          <span className="visually-hidden">{text.t('tabs.hasNote')}</span>{' '}
        </>
      )}
      {breaksCeiling(outcome) && <OverMark size={11} className="tab-over" label={text.t('tabs.over')} />}
    </button>
  );
}
