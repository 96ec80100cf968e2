import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { shaOf, shaOfAll } from './bundle.mjs'

const folder = '.cache/mutation'
mkdirSync(folder, { recursive: true })
const results = `${folder}/results.jsonl`

/** What is known of mutants from earlier runs: a killed one while its file and the test that killed it stand as they
 * did, a survivor while nothing that its tests need has changed. */
export const store = (reach, limit) => {
  const known = new Map(
    existsSync(results)
      ? readFileSync(results, 'utf8')
          .split('\n')
          .filter((line) => line.endsWith('}'))
          .map((line) => JSON.parse(line))
          .map((result) => [result.key, result])
      : [],
  )
  const about = (file) => [...reach].filter(([, files]) => files.includes(file)).map(([test]) => test)
  const worlds = new Map()
  const worldOf = (file) => {
    if (!worlds.has(file))
      worlds.set(file, shaOfAll([...new Set(about(file).flatMap((test) => reach.get(test)))].sort()))
    return worlds.get(file)
  }
  const keyOf = ({ file, index }) => `${file} ${shaOf(file)} ${index}`
  return {
    of: (mutant) => {
      const result = known.get(keyOf(mutant))
      if (result?.killer !== undefined)
        return reach.has(result.killer) && shaOf(result.killer) === result.at ? result : undefined
      const enough = result?.left === undefined || result.left === 0 || result.limit >= limit
      return enough && result?.at === worldOf(mutant.file) ? result : undefined
    },
    keep: (mutant, { status, by, killer, left, limit: tried, ms }) => {
      const at = killer === undefined ? worldOf(mutant.file) : shaOf(killer)
      const result = { key: keyOf(mutant), status, by, killer, left, limit: tried, ms, at }
      known.set(result.key, result)
      appendFileSync(results, `${JSON.stringify(result)}\n`)
    },
  }
}

const coverage = `${folder}/coverage`
mkdirSync(coverage, { recursive: true })
const coveragePath = (test, mutated, reach) => {
  const needed = reach.get(test)
  return `${coverage}/${shaOfAll(needed)}-${shaOfAll(mutated.filter((file) => needed.includes(file)))}.json`
}

/** What a test file covers of the mutated files, as it was counted when all it needs was as it is now. */
export const covered = (test, mutated, reach) => {
  const path = coveragePath(test, mutated, reach)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
export const keepCovered = (test, mutated, reach, tests) =>
  writeFileSync(coveragePath(test, mutated, reach), JSON.stringify(tests))
