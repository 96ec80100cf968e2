import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/** zod brings its messages in fifty languages; the command speaks two. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /locales\/index\.js$/ }, ({ importer, resolveDir }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path: resolveDir, namespace: 'two-languages' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'two-languages' }, ({ path }) => ({
      contents: `export { default as en } from '../locales/en.js'\nexport { default as zhCN } from '../locales/zh-CN.js'`,
      resolveDir: path,
    }))
  },
}

/** The command: everything it needs is bundled into one file. */
export default defineConfig({
  entry: { 'cli/main': 'src/cli/main.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: false,
  treeshake: true,
  metafile: true,
  sourcemap: false,
  clean: false,
  noExternal: [/.*/],
  esbuildPlugins: [twoLanguages],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
  },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
