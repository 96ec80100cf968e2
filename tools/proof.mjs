import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { bars } from './proof-bars.mjs'
import { proofPage } from './proof-page.mjs'

/**
 * Measures every bar, or those named: `npm run proof`, `npm run proof -- assess ledger`. What the benches print is kept with
 * its date in `bench/measured.json`, and `docs/proof.md` is written from it.
 */
const kept = 'bench/measured.json'
const measured = JSON.parse(readFileSync(kept, 'utf8'))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => name !== '--page' && bars.every(({ id }) => id !== name))
if (unknown.length > 0)
  throw new Error(`no bar is called ${unknown.join(', ')}; there are ${bars.map(({ id }) => id).join(', ')}`)

const versions = (folder) => {
  const path = `${folder}/package.json`
  if (!existsSync(path)) return {}
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, 'utf8'))
  return { ...dependencies, ...devDependencies }
}

/** What was measured stays, also where a later bench is stopped. */
const keep = () => {
  writeFileSync(kept, `${JSON.stringify(measured, null, 2)}\n`)
  writeFileSync('docs/proof.md', proofPage(bars, measured))
}

let failed = false
for (const { id, folder, script } of bars) {
  if (asked.includes('--page') || (asked.length > 0 && !asked.includes(id))) continue
  const [program, ...args] = script
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) {
    console.error(`${id}: ${stderr.trim().split('\n').slice(-3).join('\n')}`)
    failed = true
    continue
  }
  measured[id] = {
    on: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    peers: versions(folder),
    printed: stdout.trimEnd().split('\n'),
  }
  keep()
  console.log(`${id}: measured`)
}
keep()
process.exitCode = failed ? 1 : 0
