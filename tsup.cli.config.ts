import { defineConfig } from 'tsup'

/** The command: everything it needs is bundled into one file. */
export default defineConfig({
  entry: { 'cli/main': 'src/cli/main.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: false,
  treeshake: true,
  sourcemap: false,
  clean: false,
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
  },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
