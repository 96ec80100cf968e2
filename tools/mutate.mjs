import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Mutation testing of one folder: `npm run mutate -- src/nps`. Fails below the score in stryker.config.json. */
const [folder = '', ...options] = process.argv.slice(2)
const area = folder.replace(/\/$/, '')
if (!area.startsWith('src/') || !existsSync(area)) {
  console.error('Name a folder or a file of src, such as: npm run mutate -- src/nps')
  process.exit(2)
}
const mutate = area.endsWith('.ts') ? area : `${area}/**/*.ts,!${area}/**/index.ts`
const report = `reports/mutation-${area.replaceAll('/', '-')}.json`
const { status } = spawnSync(
  resolve('node_modules/.bin/stryker'),
  ['run', '--mutate', mutate, '--incrementalFile', report, ...options],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exit(status ?? 1)
