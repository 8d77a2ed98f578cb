import './no-eval.ts';

// A module of its own, so that nothing that makes a schema has been evaluated before the line above.
const { startWindow } = await import('./start-window.tsx');
await startWindow();
