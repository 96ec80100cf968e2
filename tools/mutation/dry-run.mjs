import { worker } from './pool.mjs'
import { covered, keepCovered } from './store.mjs'

/** Runs every test once with nothing switched on: what each covers, how often, for how long. */
export const dryRun = async ({ script, tests, files, mutants, reach, workers }) => {
  const placeOf = new Map(mutants.map(({ id, file, index }) => [id, { file, index }]))
  const idOf = new Map(mutants.map(({ id, file, index }) => [`${file}#${index}`, id]))
  const seen = new Map()
  const wanted = []
  for (const test of tests) {
    const kept = covered(test, files, reach)
    if (kept === undefined) wanted.push(test)
    else
      seen.set(
        test,
        kept.map(({ ok, ms, hits }) => ({
          ok,
          ms,
          hits: new Map(hits.map(([file, index, count]) => [idOf.get(`${file}#${index}`), count])),
        })),
      )
  }
  const parts = Array.from({ length: wanted.length > 20 ? workers : 1 }, (_, part) =>
    wanted.filter((_, at) => at % workers === part || wanted.length <= 20),
  )
  const answers = await Promise.all(
    parts.map(async (some) => {
      const one = worker(script, true)
      let done = 0
      const progress = (file) => {
        done += 1
        if (process.env.VERBOSE) console.log(`${new Date().toISOString()} ${file}`)
        if (done % 25 === 0) console.log(`${done} of ${some.length} test files run with nothing switched on`)
      }
      const answer = await one.ask({ ask: 'dry', files: some, all: tests }, 3_600_000, progress)
      one.stop()
      return answer
    }),
  )
  const loaded = new Set()
  for (const answer of answers) {
    if (answer === 'lost') throw new Error('the tests did not end')
    for (const id of answer.loaded) loaded.add(id)
    for (const fault of answer.faults) console.log(`left out, fails with nothing switched on: ${fault}`)
    for (const [test, ran] of Object.entries(answer.seen)) {
      seen.set(
        test,
        ran.map(({ ok, ms, hits }) => ({ ok, ms, hits: new Map(Object.entries(hits)) })),
      )
      keepCovered(
        test,
        files,
        reach,
        ran.map(({ ok, ms, hits }) => ({
          ok,
          ms,
          hits: Object.entries(hits).map(([id, count]) => [placeOf.get(id).file, placeOf.get(id).index, count]),
        })),
      )
    }
  }
  return planner(seen, loaded, reach)
}

/** Which tests to run against a mutant, the nearest and quickest first; a mutant met as modules load needs them loaded anew. */
const planner = (seen, loaded, reach) => (mutant, limit) => {
  const area = mutant.file.split('/')[1]
  const reload = loaded.has(mutant.id)
  const chosen = []
  let hits = 0
  for (const [file, tests] of seen) {
    if (!reach.get(file).includes(mutant.file)) continue
    const near = file.includes(`/${area}`) ? 1 : 10
    for (const [at, test] of tests.entries()) {
      const count = test.hits.get(mutant.id) ?? 0
      if (!test.ok || (count === 0 && !reload)) continue
      hits += count
      chosen.push({ file, at, ms: test.ms, weight: (test.ms + (reload ? 20 : 0.5)) * near * (count === 0 ? 20 : 1) })
    }
  }
  chosen.sort((a, b) => a.weight - b.weight)
  const steps = new Map()
  let total = 0
  let left = 0
  for (const { file, at, ms } of chosen) {
    if (total > 0 ? total + ms > limit : ms > 10 * limit) {
      left += 1
      continue
    }
    total += ms
    steps.set(file, [...(steps.get(file) ?? []), at])
  }
  return { steps: [...steps].map(([file, at]) => ({ file, at })), hits, reload, total, left }
}
