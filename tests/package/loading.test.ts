import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from './support.ts'

/** An entry that holds data makes it as it loads, as the programme does the shapes of its files; the others only name their functions. */
const ceilings: Readonly<Record<string, number>> = {
  './policies': 15_000,
  './inner-loop': 1_200,
  './programme': 1_000,
  './lexicons/zh': 17_000,
  './lexicons/en': 10_000,
}
const most = 500

const load = (path: string): { readonly files: number; readonly calls: number } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [resolve('tests/package/consumers/loading.mjs'), pathToFileURL(resolve(path)).href],
      { encoding: 'utf8' },
    ),
  )

describe('a first import, in a fresh process', () => {
  it.each(rules)('%s reads one file and calls little', (entry, conditions) => {
    const { files, calls } = load(conditions.import.default)
    expect(files).toBe(1)
    expect(calls).toBeGreaterThan(0)
    expect(calls).toBeLessThanOrEqual(ceilings[entry] ?? most)
  })
  it('counts the same each time', () => {
    expect(load('dist/index.js')).toEqual(load('dist/index.js'))
  })
  it('would be caught if it loaded a schema library', () => {
    expect(load('node_modules/zod/index.js').files).toBeGreaterThan(50)
  })
})
