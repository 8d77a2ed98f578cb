import { useLayoutEffect, useRef } from 'react';
import type { Municipality } from '../../core/index.ts';
import { useFormat, useText } from '../text/use-text.ts';

interface MunicipalityOptionProps {
  readonly id: string;
  readonly municipality: Municipality;
  readonly date: number;
  readonly isActive: boolean;
  readonly isTaken: boolean;
  readonly onChoose: () => void;
}

/** A municipality with its county and its inhabitants at the plan's date. */
export function MunicipalityOption({
  id,
  municipality,
  date,
  isActive,
  isTaken,
  onChoose,
}: MunicipalityOptionProps) {
  const text = useText();
  const format = useFormat();
  const line = useRef<HTMLLIElement>(null);
  const population = municipality.population[date];
  useLayoutEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isTaken || undefined}
      // Before the field loses the focus, and so without losing it.
      onPointerDown={(press) => {
        press.preventDefault();
        if (!isTaken) onChoose();
      }}
    >
      <span>{municipality.name}</span>
      <span className="combo-county">{municipality.county}</span>
      <span>
        {isTaken ? text.t('member.taken') : population !== undefined && format.decimal(String(population))}
      </span>
    </li>
  );
}
