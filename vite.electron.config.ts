import { defineConfig } from 'vite';

/** The main process and the terminal: ES modules with every dependency inlined, so the packaged app needs no node_modules. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: {
      input: { main: 'electron/main.ts', cli: 'electron/cli.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
