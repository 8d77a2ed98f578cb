import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The renderer: one set of static files for both hosts (desktop and browser edition). */
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
});
