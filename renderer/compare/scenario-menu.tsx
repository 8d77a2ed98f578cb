import type { ReactNode } from 'react';
import type { ScenarioHead } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { ChoiceMenu } from '../menus/choice-menu.tsx';
import { usePlan } from '../store/document-store.ts';

export interface ScenarioMenuProps {
  /** The button's name: "Jämför med", "Mot". */
  readonly label: string;
  readonly scenarios: readonly ScenarioHead[];
  readonly chosen: readonly string[];
  /** Whether one is chosen, or any number; any number leaves the menu open. */
  readonly many: boolean;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}

/** A button that shows which scenarios are chosen, with a menu of them under it. */
export function ScenarioMenu({ label, scenarios, chosen, many, onChoose, children }: ScenarioMenuProps) {
  const plan = usePlan();
  const items = scenarios.map(({ id, name }) => ({
    id,
    checked: chosen.includes(id),
    words: (
      <>
        <ScenarioBadge plan={plan} scenario={id} />
        <span className="menu-item-label">{name}</span>
      </>
    ),
  }));
  return (
    <ChoiceMenu {...{ label, items, many, onChoose }} className="button button-outline compare-choice">
      {children}
      <Icon name="chevron" size={14} />
    </ChoiceMenu>
  );
}
