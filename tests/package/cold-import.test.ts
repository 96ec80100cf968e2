import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from './support.ts'

/** The bar is 10 ms of CPU time; a little is left for a noisy machine. */
const [bar, margin] = [10, 2]

const once = (path: string): number =>
  Number(
    execFileSync(
      process.execPath,
      [resolve('tests/package/consumers/cold-import.mjs'), pathToFileURL(resolve(path)).href],
      {
        encoding: 'utf8',
      },
    ),
  )

/** The best of some fresh processes; no more are started than it takes to reach the bar. */
const best = (path: string): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 9 && least > bar; run += 1) least = Math.min(least, once(path))
  return least
}

describe('a first import, unbundled, in a fresh process', () => {
  it.each(rules)('%s takes no longer than the bar', (_entry, conditions) => {
    expect(best(conditions.import.default)).toBeLessThanOrEqual(bar + margin)
  })
  it('would be caught if it loaded a schema library', () => {
    expect(best('node_modules/zod/index.js')).toBeGreaterThan(bar + margin)
  })
})
