import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Every entry that needs nothing, as one script for engines that take a single file: it leaves `vocRules`, with what the root
 * exports and the other entries by name. `node tools/script.mjs` writes `dist/voc-rules.script.js`.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const rooms = {
  nps: 'nps/index',
  ratings: 'ratings/index',
  silentMajority: 'silent-majority/index',
  tables: 'tables/index',
  calendar: 'calendar/index',
  innerLoop: 'inner-loop/index',
  outerLoop: 'outer-loop/index',
  programme: 'programme/index',
  stats: 'stats/index',
  text: 'text/index',
  policies: 'policies/index',
  ingest: 'ingest/index',
  pages: 'pages/index',
  zhCN: 'locales/zh-CN',
  en: 'locales/en',
  zhLexicons: 'lexicons/zh',
  enLexicons: 'lexicons/en',
}

await build({
  stdin: {
    contents: [
      "export * from './src/index.ts'",
      ...Object.entries(rooms).map(([name, file]) => `export * as ${name} from './src/${file}.ts'`),
    ].join('\n'),
    resolveDir: '.',
  },
  outfile: 'dist/voc-rules.script.js',
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'vocRules',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/* voc-rules ${version}, MIT; what it brings: THIRD-PARTY-NOTICES.txt */` },
  logLevel: 'error',
})
