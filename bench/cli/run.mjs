/**
 * `voc-rules triage` over a million rows of NDJSON: seconds and megabytes, beside a program that only reads and parses
 * the same file. One row in five is a case, all of which are written as NDJSON; some 25 characters of Chinese or English, read with both lexicons.
 *
 *   npm install && npm run build && cd bench/cli && npm run bench [rows]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeFeedback } from './feedback.mjs'

const rows = Number(process.argv[2] ?? 1_000_000)
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const main = process.env.VOC_RULES ?? here('../../dist/cli/main.js')
const home = mkdtempSync(join(tmpdir(), 'bench-cli-'))
const [file, usage] = [join(home, 'feedback.ndjson'), join(home, 'usage.json')]

const measured = (name, ...argv) => {
  const start = performance.now()
  const preload = pathToFileURL(here('usage.mjs')).href
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, USAGE_FILE: usage, LANG: 'en', NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(stderr)
  const { cpuSeconds, peakMegabytes } = JSON.parse(readFileSync(usage, 'utf8'))
  const figures = [`${seconds.toFixed(1)} s`, `${cpuSeconds.toFixed(1)} s of CPU`, `${peakMegabytes.toFixed(0)} MB`]
  console.log(`${name}: ${figures.join(', ')}`)
  return { seconds, cpuSeconds, said: stdout.split('\n')[0] }
}

try {
  writeFeedback(file, rows)
  console.log(`${rows} rows, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`)
  const plain = measured('reading and parsing alone', here('plain.mjs'), file)
  const at = ['--as-of', '2026-11-21T00:00:00Z']
  const table = measured('triage, a table of 20', main, 'triage', file, ...at)
  console.log(table.said)
  const every = measured(
    'triage, NDJSON of every case',
    main,
    'triage',
    file,
    ...at,
    '--format',
    'ndjson',
    '--output',
    join(home, 'q'),
  )
  for (const [name, { seconds, cpuSeconds }] of Object.entries({ 'a table': table, 'every case': every }))
    console.log(
      `${name} takes ${(cpuSeconds / plain.cpuSeconds).toFixed(1)} times the CPU of reading and parsing alone, in ${(seconds / cpuSeconds).toFixed(2)} of it by the clock`,
    )
} finally {
  rmSync(home, { recursive: true, force: true })
}
