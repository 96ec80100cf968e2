import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Milliseconds of CPU time of a first import of each built entry, best of nine processes, beside zod: `node run.mjs`. */
const root = new URL('../../', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const program = fileURLToPath(new URL('first-import.mjs', import.meta.url))
const once = (url) => Number(execFileSync(process.execPath, [program, url], { encoding: 'utf8' }))
const best = (url) => Math.min(...Array.from({ length: 9 }, () => once(url)))

const zod = best(pathToFileURL(fileURLToPath(new URL('node_modules/zod/index.js', root))).href)
console.log(`${'zod'.padEnd(24)} ${zod.toFixed(1).padStart(6)} ms`)
for (const [entry, conditions] of Object.entries(exports)) {
  if (typeof conditions === 'string') continue
  const ours = best(new URL(conditions.import.default, root).href)
  console.log(`${entry.padEnd(24)} ${ours.toFixed(1).padStart(6)} ms  ${(ours / zod).toFixed(2)} of zod`)
}
