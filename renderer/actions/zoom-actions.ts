import { changeSettings } from '../store/settings-store.ts';
import { planAction, showsSheet, type Action } from './action.ts';
import { zoomStep, LARGEST, SMALLEST } from './zoom-step.ts';

/**
 * How large the sheet is drawn. In a browser Ctrl with + and − zooms the whole page, which is the user's own and is not
 * taken; there it is done by the menu, the palette and the status bar.
 */
export const ZOOM_ACTIONS: readonly Action[] = [
  planAction({
    id: 'view.zoomIn',
    label: 'action.zoomIn',
    also: 'palette.alsoZoom',
    shortcuts: [
      { key: '+', mod: true, host: 'desktop' },
      { key: '=', mod: true, host: 'desktop' },
    ],
    needs: 'palette.needsSheet',
    available: (state) => showsSheet(state) && state.settings.zoom < LARGEST,
    perform: ({ settings }) => changeSettings({ zoom: zoomStep(settings.zoom, 1) }),
  }),
  planAction({
    id: 'view.zoomOut',
    label: 'action.zoomOut',
    also: 'palette.alsoZoom',
    shortcuts: [{ key: '-', mod: true, host: 'desktop' }],
    needs: 'palette.needsSheet',
    available: (state) => showsSheet(state) && state.settings.zoom > SMALLEST,
    perform: ({ settings }) => changeSettings({ zoom: zoomStep(settings.zoom, -1) }),
  }),
  planAction({
    id: 'view.zoomReset',
    label: 'action.zoomReset',
    also: 'palette.alsoZoom',
    shortcuts: [{ key: '0', mod: true, host: 'desktop' }],
    needs: 'palette.needsSheet',
    available: (state) => showsSheet(state) && state.settings.zoom !== 100,
    perform: () => changeSettings({ zoom: 100 }),
  }),
];
