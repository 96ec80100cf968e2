import { readFileSync } from 'node:fs'
import { load } from '../load.mjs'

const { verify } = await load(new URL('./policies.ts', import.meta.url))
const tables = JSON.parse(readFileSync(new URL('corpus.json', import.meta.url), 'utf8'))

const verdictOf = (table) => {
  const verdict = verify(table)
  if (verdict._tag === 'Right') return 'verified'
  return verdict.left.some(({ _tag }) => _tag === 'Undecided') ? 'undecided' : 'refused'
}

const times = tables.map((table) => {
  const before = process.cpuUsage()
  const verdict = verdictOf(table)
  const { user, system } = process.cpuUsage(before)
  return { id: table.id, hit: table.hit, rows: table.rows.length, verdict, ms: (user + system) / 1000 }
})
const count = (verdict) => times.filter((one) => one.verdict === verdict).length
const total = times.reduce((sum, { ms }) => sum + ms, 0)
const slowest = times.reduce((a, b) => (a.ms > b.ms ? a : b))
console.log(
  `${tables.length} tables: ${count('verified')} verified, ${count('refused')} refused, ${count('undecided')} undecided`,
)
console.log(`${total.toFixed(0)} ms CPU (bar 2000) ${total < 2000 && count('undecided') === 0 ? 'met' : 'MISSED'}`)
console.log(`slowest: ${slowest.id}, ${slowest.rows} rows, ${slowest.hit}: ${slowest.ms.toFixed(0)} ms`)
