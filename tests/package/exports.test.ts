import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entries } from './support.ts'

const require = createRequire(import.meta.url)
const load = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>

describe('the built entries', () => {
  it.each(entries)('%s has the same names in ESM and CommonJS, and types for both', async (_entry, conditions) => {
    const esm = await load(conditions.import.default)
    const cjs = require(resolve(conditions.require.default)) as object
    expect(
      Object.keys(esm)
        .filter((name) => name !== 'default' && name !== 'module.exports')
        .sort(),
    ).toEqual(Object.keys(cjs).sort())
    expect(Object.keys(cjs)).not.toContain('default')
    expect([conditions.import.types, conditions.require.types].filter((path) => !existsSync(path))).toEqual([])
  })

  it.each(['import', 'require'] as const)('read the values of one another by %s', async (way) => {
    const at = (entry: string): string => entries.find(([name]) => name === entry)?.[1][way].default ?? ''
    type Assess = (policy: unknown) => (facts: object) => { readonly priority: string }
    const read = async (entry: string): Promise<Readonly<Record<string, unknown>>> =>
      way === 'import' ? load(at(entry)) : (require(resolve(at(entry))) as Record<string, unknown>)
    const [root, programme, policies] = [await read('.'), await read('./programme'), await read('./policies')]
    const facts = { feedback: { id: '1', scale: '0-10', score: 2, comment: '充电时冒烟', receivedAt: 0 } }
    const assessed = [root, programme].map((entry) => (entry['assess'] as Assess)(policies['standardProgramme'])(facts))
    expect(assessed[0]).toEqual(assessed[1])
    expect(assessed[0]?.priority).toBe('P0')
  })
})
