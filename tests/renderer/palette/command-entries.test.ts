import { describe, expect, test, vi } from 'vitest';
import { createTranslator } from '../../../resources/text/translator.ts';
import type { ActionState } from '../../../renderer/actions/action.ts';
import { DEFAULT_SETTINGS } from '../../../renderer/host/default-settings.ts';
import { commandEntries } from '../../../renderer/palette/command-entries.ts';
import { documentStore, openDocument } from '../../../renderer/store/document-store.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import { NO_DOCUMENT } from '../../../renderer/store/document-state.ts';
import { examplePlan } from '../example-plan.ts';
import { fakeHost } from '../fake-host.ts';

// Whether the assumptions are open also depends on how wide the window is.
vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });

const sv = createTranslator('sv');
const en = createTranslator('en');

function stateOf(document = documentStore.getState(), row: string | null = null): ActionState {
  return { document, settings: DEFAULT_SETTINGS, host: fakeHost(), row, scenario: document.scenario };
}

function entries(state: ActionState) {
  return new Map(commandEntries(state, sv, en).map((entry) => [entry.id, entry]));
}

describe('the commands of the palette', () => {
  test('say where they stand in the menus, what their key is, and have no dots', () => {
    const all = entries(stateOf(NO_DOCUMENT));
    expect(all.get('view.theme.dark')?.detail).toBe('Visa › Tema');
    expect(all.get('file.open')).toMatchObject({ label: 'Öppna', detail: 'Arkiv', reason: null });
    expect(all.get('file.open')?.shortcut?.key).toBe('o');
    expect(all.get('file.open')?.words).toContain('open');
    expect(all.get('view.zoomIn')?.words).toContain('zooma');
    expect(all.get('view.zoomIn')?.words).toContain('enlarge');
  });

  test('what needs a plan says so in a window without one, and never the palette itself', () => {
    const all = entries(stateOf(NO_DOCUMENT));
    expect(all.get('file.save')?.reason).toBe('Öppna eller skapa en plan först');
    expect(all.has('view.palette')).toBe(false);
    // In no menu of a browser tab, and nothing that it can do.
    expect(all.has('window.close')).toBe(false);
  });

  test('what a plan lacks for a command is said of the command', () => {
    provideHost(fakeHost());
    const plan = examplePlan();
    openDocument(plan, null);
    const all = entries(stateOf());
    expect(all.get('edit.undo')?.reason).toBe('Det finns inget att ångra');
    expect(all.get('row.edit')?.reason).toBe('Välj en rad först');
    expect(all.get('scenario.makeBase')?.reason).toBe('Gäller inte basen');
    const row = `line:${plan.lines[0]?.id ?? ''}`;
    const onFirstLine = entries(stateOf(documentStore.getState(), row));
    expect(onFirstLine.get('row.edit')?.reason).toBeNull();
    expect(onFirstLine.get('row.moveUp')?.reason).toBe('Ingen vald rad kan flyttas ditåt');
  });
});
