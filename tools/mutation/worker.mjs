import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import vm from 'node:vm'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { collect, run, vitest } from './vitest.mjs'

/** A process that runs tests with one mutant switched on at a time, as its parent asks. */
process.env.FC_SEED = '20261121'
fc.configureGlobal({ endOnFailure: true, seed: 20261121 })
globalThis.__vitest = vitest
const ns = {}
globalThis.__stryker__ = ns

const require = createRequire(resolve('package.json'))
let script
const fresh = () => {
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, require)
  return module.exports
}
const held = new Map()
let instance
/** The tests of a file with nothing switched on; loaded once. */
const testsOf = (file) => {
  instance ??= fresh()
  if (!held.has(file)) held.set(file, collect(instance[file]))
  return held.get(file)
}
const wrapped = (path, counted) => {
  const text = readFileSync(path, 'utf8')
  const code = counted ? text : text.replace(/stryCov_9fa48\d*\((?:"\d+",?\s*)+\)/g, '0')
  return new vm.Script(`(function (module, exports, require) {${code}\n})`, { filename: path })
}

/** A thread beside the tests ends the process once it has used what it was given: a loop without an end never answers. */
const given = new BigInt64Array(new SharedArrayBuffer(8))
new Worker(new URL('watch.mjs', import.meta.url), { workerData: given }).unref()
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const give = (milliseconds) => Atomics.store(given, 0, BigInt(Math.ceil(spent() + milliseconds)))

const dry = async ({ files, all }) => {
  const faults = []
  const seen = {}
  for (const file of all) testsOf(file)
  const loaded = Object.keys(ns.mutantCoverage?.static ?? {})
  for (const file of files) {
    const tests = []
    for (const [at, test] of testsOf(file).entries()) {
      ns.currentTestId = `${file}#${at}`
      const start = spent()
      let ok = true
      try {
        await run(test)
      } catch (error) {
        ok = false
        faults.push(`${file}: ${test.title}: ${String(error?.message ?? error).slice(0, 300)}`)
      }
      const ms = spent() - start
      const hits = ns.mutantCoverage?.perTest[ns.currentTestId] ?? {}
      tests.push({ ok, ms, hits })
      if (ns.mutantCoverage)
        ns.mutantCoverage.perTest = Object.assign(ns.mutantCoverage.perTest, { [ns.currentTestId]: undefined })
    }
    ns.currentTestId = undefined
    seen[file] = tests
    process.send({ progress: file })
  }
  return { seen, loaded, faults }
}

/** Whether a test fails with the mutant on, and which. */
const killedBy = async ({ id, limit, reload, tests, milliseconds }) => {
  for (const { file } of reload ? [] : tests) testsOf(file)
  give(milliseconds)
  ns.activeMutant = id
  ns.hitLimit = limit
  ns.hitCount = 0
  try {
    const instance = reload ? fresh() : undefined
    for (const { file, at } of tests) {
      let some
      try {
        some = reload ? collect(instance[file]) : testsOf(file)
      } catch {
        return { by: `${file} as it loads`, file }
      }
      for (const index of at) {
        if (some[index] === undefined) return { by: `${file}: other tests`, file }
        try {
          await run(some[index])
        } catch {
          return { by: `${file}: ${some[index].title}`, file }
        }
        if (ns.hitCount > limit) return { by: `${file}: ${some[index].title} (endless)`, file }
      }
    }
    return {}
  } finally {
    ns.activeMutant = undefined
    Atomics.store(given, 0, 0n)
  }
}

process.on('disconnect', () => process.exit())
process.on('message', async ({ start, counted, ask, ...asked }) => {
  if (start !== undefined) {
    script = wrapped(start, counted)
    return
  }
  process.send({ answer: ask === 'dry' ? await dry(asked) : await killedBy(asked) })
})
