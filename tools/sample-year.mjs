import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Writes `samples/year`: one company's year, the same bytes on every machine (a test compares them). */
const outfile = join(await mkdtemp(join(tmpdir(), 'sample-')), 'year.mjs')
await build({
  entryPoints: [resolve('tests/support/sample-year.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
})
const { feedbackCsv, purchasesCsv, projectsNdjson, casesNdjson } = await import(pathToFileURL(outfile).href)
const files = {
  'feedback.csv': feedbackCsv,
  'purchases.csv': purchasesCsv,
  'projects.ndjson': projectsNdjson,
  'cases.ndjson': casesNdjson,
}
mkdirSync('samples/year', { recursive: true })
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join('samples/year', name), text)
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`)
}
