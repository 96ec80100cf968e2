import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundle, instrument, sources, testFiles } from './mutation/bundle.mjs'
import { dryRun } from './mutation/dry-run.mjs'
import { worker } from './mutation/pool.mjs'
import { print } from './mutation/print.mjs'
import { store } from './mutation/store.mjs'

/**
 * Mutation testing of folders or files of src: `npm run mutate -- src/nps src/ratings`. Takes Stryker's mutants and runs
 * against each the tests that reach it, fewest cases first, in a few processes. What was found is kept in .cache, so a
 * run that was stopped goes on where it was. `--shard 1/4` takes a part, `--seconds 5` bounds the tests a mutant.
 * Fails below 90 %.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shard: { type: 'string', default: '1/1' },
    seconds: { type: 'string', default: '5' },
    workers: { type: 'string', default: '2' },
  },
})
const areas = positionals.map((area) => area.replace(/\/$/, ''))
if (areas.length === 0 || areas.some((area) => !area.startsWith('src/') || !existsSync(area))) {
  console.error('Name folders or files of src, such as: npm run mutate -- src/nps')
  process.exit(2)
}
const [shard, shards] = values.shard.split('/').map(Number)

const files = sources(areas)
const { text, mutants: made } = await instrument(files)
const counts = new Map()
const mutants = made.map(({ id, fileName, mutatorName, replacement, location, status }) => {
  const index = counts.get(fileName) ?? 0
  counts.set(fileName, index + 1)
  return {
    id,
    file: fileName,
    index,
    mutatorName,
    replacement,
    line: location.start.line,
    location,
    ignored: status === 'Ignored',
  }
})
const every = await bundle(text, testFiles(areas.some((area) => area.startsWith('src/cli'))))
const tests = [...every.reach].filter(([, needed]) => needed.some((file) => files.includes(file))).map(([test]) => test)
mkdirSync('.cache/mutation', { recursive: true })
const script = `.cache/mutation/tests-${process.pid}.cjs`
writeFileSync(script, every.code)
const reach = new Map(tests.map((test) => [test, every.reach.get(test)]))

const plan = await dryRun({ script, tests, files, mutants, reach, workers: Number(values.workers) })
const limit = Number(values.seconds) * 1000
const kept = store(reach, limit)
const queue = mutants.filter(
  (mutant, at) => !mutant.ignored && at % shards === shard - 1 && kept.of(mutant) === undefined,
)
console.log(`${mutants.length} mutants, ${queue.length} to try, ${tests.length} test files`)

let tried = 0
const start = Date.now()
const judged = async (process_, mutant) => {
  const { steps, hits, reload, total, left } = plan(mutant, limit)
  if (steps.length === 0) return { status: left > 0 ? 'Survived' : 'NoCoverage', left, limit }
  const question = {
    ask: 'kill',
    id: mutant.id,
    limit: hits * 30 + 30_000,
    reload,
    tests: steps,
    milliseconds: 5000 + 20 * total,
  }
  const answer = await process_.ask(question, 3_600_000)
  if (answer === 'lost') return { status: 'Timeout', by: 'no answer', killer: steps[0].file }
  if (answer.by !== undefined) return { status: 'Killed', by: answer.by, killer: answer.file }
  return { status: 'Survived', left, limit }
}
const work = async () => {
  const one = worker(script)
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const begun = Date.now()
    kept.keep(mutant, { ...(await judged(one, mutant)), ms: Date.now() - begun })
    tried += 1
    if (tried % 100 === 0)
      console.log(`${tried} tried, ${queue.length} left, ${((Date.now() - start) / 1000).toFixed(0)} s`)
  }
  one.stop()
}
await Promise.all(Array.from({ length: Number(values.workers) }, work))
process.exitCode = print(areas, mutants, kept, files) ? 0 : 1
