import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'
import { pureRules } from './tools/pure.mjs'

/** fp-ts calls functions as it loads without saying that they are pure; unsaid, they stay in every entry. */
const pureFpTs: Plugin = {
  name: 'pure-fp-ts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /fp-ts[\\/]es6[\\/]\w+\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^(export var \w+ = )(\w+\()(\w+, )?(\w+\()?/gm,
        (_all, start: string, call: string, first = '', inner = '') =>
          `${start}/*#__PURE__*/ ${call}${first}${inner === '' ? '' : `/*#__PURE__*/ ${inner}`}`,
      ),
    }))
  },
}

/** One whole file per public entry; fp-ts is inlined because plain Node cannot resolve its subpaths, d3 so that pages need nothing. */
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/{nps,ratings,silent-majority,tables,calendar,inner-loop,outer-loop,programme,stats,text,policies,pages,schemas,ingest,testing}/index.ts',
    'src/locales/{en,zh-CN}.ts',
    'src/lexicons/{en,zh}.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  treeshake: true,
  metafile: true,
  sourcemap: false,
  clean: ['!cli/**'],
  external: ['zod', 'fast-check'],
  noExternal: [/^fp-ts/, /^(d3-|internmap)/],
  esbuildPlugins: [pureFpTs, pureRules],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
})
