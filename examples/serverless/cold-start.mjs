import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import './bundle.mjs'

/**
 * What a cold start costs beside an empty function, import and first decision, in CPU time: best of so many new processes,
 * one after another in turn. `npm run cold-start [-- RUNS]`.
 */
const runs = Number(process.argv[2] ?? 15)
const at = '2026-11-21T02:00:00Z'
const feedback = (comment) => JSON.stringify({ feedback: { id: '1', score: 2, comment, receivedAt: at } })
const functions = [
  ['empty', 'empty.mjs', '{}', 'none'],
  ['triage, no words', 'triage.mjs', JSON.stringify({ score: 2, redFlags: ['legal'], receivedAt: at }), 'P0'],
  ['both lexicons, Chinese', 'lambda-api.mjs', feedback('充电时冒烟，我要起诉你们'), 'P0'],
  ['both lexicons, English', 'lambda-api.mjs', feedback('I will sue you, it caught fire'), 'P0'],
]
const once = ([, file, body]) =>
  JSON.parse(
    execFileSync(process.execPath, ['cold/once.mjs', pathToFileURL(`.cache/${file}`).href, body], { encoding: 'utf8' }),
  )

const best = functions.map(() => ({ imported: Number.POSITIVE_INFINITY, answered: Number.POSITIVE_INFINITY }))
for (let run = 0; run < runs; run++)
  functions.forEach((one, place) => {
    const { imported, answered, statusCode, answer } = once(one)
    if (statusCode !== 200 || answer.priority !== one[3]) throw new Error(`${one[0]}: ${statusCode} ${answer.priority}`)
    const known = best[place]
    known.imported = Math.min(known.imported, imported)
    known.answered = Math.min(known.answered, answered)
  })

const [empty] = best
console.log(
  `${process.version}, best of ${runs}, milliseconds of CPU beyond an empty function (${empty.answered.toFixed(1)})`,
)
functions.slice(1).forEach(([name, file], place) => {
  const { imported, answered } = best[place + 1]
  const kilobytes = (statSync(`.cache/${file}`).size / 1000).toFixed(0)
  const beyond = (milliseconds, least) => Math.max(0, milliseconds - least).toFixed(1)
  console.log(
    `${name.padEnd(24)} import ${beyond(imported, empty.imported).padStart(6)}  with the first decision ${beyond(answered, empty.answered).padStart(6)}  ${kilobytes} kB`,
  )
})
