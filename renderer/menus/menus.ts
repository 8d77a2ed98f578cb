import type { TextKey } from '../../resources/text/text-key.ts';
import { FILLED_TEMPLATES } from '../files/templates.ts';
import type { HostKind } from '../host/host.ts';
import { STATUS_ACTIONS } from '../members/member-action-ids.ts';
import { actionEntries, SEPARATOR, type MenuEntry } from './menu-entry.ts';

export interface Menu {
  readonly id: string;
  readonly label: TextKey;
  readonly entries: readonly MenuEntry[];
}

export const LINE_ENTRIES = actionEntries([
  'line.add.pay',
  'line.add.percentage',
  'line.add.quantity',
  'line.add.amount',
]);

export const FUNDING_ENTRIES = actionEntries(['funding.add.own', 'funding.add.grant']);

export const ADD_ENTRIES: readonly MenuEntry[] = [
  ...LINE_ENTRIES,
  SEPARATOR,
  ...FUNDING_ENTRIES,
  SEPARATOR,
  ...actionEntries(['member.add', 'members.paste']),
];

/** What is done with the selected cells, in the menu bar and over them. */
export const CELLS_ENTRIES: readonly MenuEntry[] = [
  ...actionEntries(['edit.cut', 'edit.copy', 'edit.paste', 'cell.clear']),
  SEPARATOR,
  ...actionEntries(['cell.fillDown', 'cell.fillRight']),
];

/** Plans to begin with: the templates, and the example as it was published. */
export const TEMPLATE_ENTRIES = actionEntries([
  ...FILLED_TEMPLATES.map((id) => `file.template.${id}`),
  'file.example',
]);

export const DENSITY_ENTRIES = actionEntries([
  'view.density.kompakt',
  'view.density.normal',
  'view.density.luftig',
]);
export const DISPLAY_ENTRIES = actionEntries(['view.display.kr', 'view.display.tkr']);
export const ZOOM_ENTRIES = actionEntries(['view.zoomIn', 'view.zoomOut', 'view.zoomReset']);
export const COLUMN_ENTRIES: readonly MenuEntry[] = [
  ...actionEntries(['column.wider', 'column.narrower', 'column.fit']),
  SEPARATOR,
  ...actionEntries(['column.forget']),
];
export const LANGUAGE_ENTRIES = actionEntries(['view.language.sv', 'view.language.en']);

/** Papers for the board: a new one, and what is done with the one in sight. */
export const PAPER_ENTRIES: readonly MenuEntry[] = [
  ...actionEntries(['paper.addForAgreement', 'paper.addForMember']),
  SEPARATOR,
  ...actionEntries(['paper.print', 'paper.pdf', 'paper.word', 'paper.copy']),
  SEPARATOR,
  ...actionEntries(['paper.remove']),
];

/** What can be done with a line or a member: for the sheet's context menu. */
export function rowEntries(row: string): readonly MenuEntry[] {
  // A member's own stand in its row.
  const ofRow = row.startsWith('member:') ? ['row.edit'] : ['row.edit', 'row.assumption'];
  return [
    ...actionEntries([...ofRow, 'row.moveUp', 'row.moveDown'], { row }),
    SEPARATOR,
    ...actionEntries(['row.remove'], { row }),
  ];
}

/** What can be done with a member and its selected cell: for the member list's context menu. */
export function memberEntries(row: string, ofCell: readonly string[]): readonly MenuEntry[] {
  return [
    ...actionEntries(ofCell, { row }),
    { kind: 'submenu', label: 'menu.status', entries: actionEntries(STATUS_ACTIONS, { row }) },
    SEPARATOR,
    ...rowEntries(row),
  ];
}

/** What can be done with a scenario: for its tab. */
export function scenarioEntries(scenario: string): readonly MenuEntry[] {
  return scenarioMenu({ scenario });
}

function scenarioMenu(target?: { readonly scenario: string }): readonly MenuEntry[] {
  return [
    ...actionEntries(['scenario.copy', 'scenario.rename', 'scenario.note'], target),
    SEPARATOR,
    ...actionEntries(['scenario.moveLeft', 'scenario.moveRight'], target),
    SEPARATOR,
    ...actionEntries(['scenario.makeBase', 'scenario.resetAll', 'decision.add'], target),
    SEPARATOR,
    ...actionEntries(['scenario.remove'], target),
  ];
}

/** The menu bar, the same in both hosts; what a host does not have is left out. */
export function menusFor(host: HostKind, holdsPlan: boolean): readonly Menu[] {
  const file: readonly MenuEntry[] = [
    ...actionEntries(['file.new']),
    { kind: 'submenu', label: 'menu.template', entries: TEMPLATE_ENTRIES },
    ...actionEntries(['file.open']),
    ...(holdsPlan
      ? [
          SEPARATOR,
          ...actionEntries(['file.save', 'file.saveAs']),
          SEPARATOR,
          ...actionEntries(['file.export']),
          { kind: 'submenu', label: 'menu.paper', entries: PAPER_ENTRIES } as const,
          SEPARATOR,
          ...actionEntries(['file.compareWith', 'scenario.fromFile', 'file.rollForward']),
        ]
      : []),
    SEPARATOR,
    { kind: 'submenu', label: 'menu.register', entries: actionEntries(['register.add', 'register.forget']) },
    SEPARATOR,
    ...actionEntries([
      'file.newWindow',
      ...(holdsPlan ? ['file.close'] : []),
      ...(host === 'desktop' ? ['window.close'] : []),
    ]),
  ];
  const edit: readonly MenuEntry[] = [
    ...actionEntries(['edit.undo', 'edit.redo']),
    SEPARATOR,
    ...CELLS_ENTRIES,
    SEPARATOR,
    ...actionEntries(['find.open']),
    SEPARATOR,
    { kind: 'submenu', label: 'menu.add', entries: ADD_ENTRIES },
    ...actionEntries([
      'row.edit',
      'row.assumption',
      'cell.remark',
      'row.moveUp',
      'row.moveDown',
      'row.remove',
    ]),
    { kind: 'submenu', label: 'menu.status', entries: actionEntries(STATUS_ACTIONS) },
    SEPARATOR,
    {
      kind: 'submenu',
      label: 'menu.scenario',
      entries: [
        ...actionEntries(['scenario.add', 'scenario.addDecided']),
        ...scenarioMenu(),
        SEPARATOR,
        ...actionEntries(['scenario.previous', 'scenario.next']),
      ],
    },
    SEPARATOR,
    ...actionEntries(['plan.keys', 'plan.settings']),
  ];
  const view: readonly MenuEntry[] = [
    ...actionEntries(['view.palette']),
    SEPARATOR,
    ...(holdsPlan
      ? [
          ...actionEntries(['view.sheet', 'view.members', 'view.compare', 'view.decisions', 'view.paper']),
          SEPARATOR,
          ...actionEntries(['view.panel', 'view.explain']),
          SEPARATOR,
          ...actionEntries(['view.present']),
          SEPARATOR,
        ]
      : []),
    {
      kind: 'submenu',
      label: 'menu.theme',
      entries: actionEntries(['view.theme.system', 'view.theme.light', 'view.theme.dark']),
    },
    ...(holdsPlan
      ? [
          { kind: 'submenu', label: 'menu.density', entries: DENSITY_ENTRIES } as const,
          { kind: 'submenu', label: 'menu.display', entries: DISPLAY_ENTRIES } as const,
          { kind: 'submenu', label: 'menu.zoom', entries: ZOOM_ENTRIES } as const,
          { kind: 'submenu', label: 'menu.columns', entries: COLUMN_ENTRIES } as const,
        ]
      : []),
    { kind: 'submenu', label: 'menu.language', entries: LANGUAGE_ENTRIES },
  ];
  return [
    { id: 'file', label: 'menu.file', entries: file },
    ...(holdsPlan ? [{ id: 'edit', label: 'menu.edit', entries: edit } as const] : []),
    { id: 'view', label: 'menu.view', entries: view },
    {
      id: 'help',
      label: 'menu.help',
      entries: actionEntries(['help.manual', 'help.keyboard', 'help.hints', 'help.about']),
    },
  ];
}
