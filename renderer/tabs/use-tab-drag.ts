import { useState, type DragEvent } from 'react';
import { moveScenario, type Plan } from '../../core/index.ts';
import { edit } from '../store/document-store.ts';
import type { TabDragProps } from './scenario-tab.tsx';

interface Drag {
  readonly from: number;
  readonly over: number | null;
}

/** Scenarios are put in another order by dragging their tabs; positions count from 0 after the base, which stays first. */
export function useTabDrag(plan: Plan): (position: number) => TabDragProps {
  const [drag, setDrag] = useState<Drag | null>(null);
  const end = () => setDrag(null);
  const drop = (event: DragEvent) => {
    const moving = drag && drag.over !== null ? plan.scenarios[drag.from] : undefined;
    const to = drag?.over ?? 0;
    end();
    if (!moving) return;
    event.preventDefault();
    edit((current) => moveScenario(current, { id: moving.id, to }));
  };
  return (position) => ({
    draggable: position >= 0,
    dropSide: dropSide(drag, position),
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', plan.scenarios[position]?.name ?? '');
      setDrag({ from: position, over: null });
    },
    onDragOver: (event) => {
      if (!drag) return;
      event.preventDefault();
      const over = Math.max(position, 0);
      if (drag.over !== over) setDrag({ ...drag, over });
    },
    onDragEnd: end,
    onDrop: drop,
  });
}

function dropSide(drag: Drag | null, position: number): TabDragProps['dropSide'] {
  if (!drag || drag.over !== position || drag.from === position) return null;
  return drag.from < position ? 'after' : 'before';
}
