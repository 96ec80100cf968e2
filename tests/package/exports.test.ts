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

  it.each(['import', 'require'] as const)('share one copy of each function by %s', async (way) => {
    const at = (entry: string): string => entries.find(([name]) => name === entry)?.[1][way].default ?? ''
    const read = async (entry: string): Promise<Readonly<Record<string, unknown>>> =>
      way === 'import' ? load(at(entry)) : (require(resolve(at(entry))) as Record<string, unknown>)
    const [root, programme, nps] = [await read('.'), await read('./programme'), await read('./nps')]
    expect(root['assess']).toBe(programme['assess'])
    expect(root['segmentOf']).toBe(nps['segmentOf'])
  })
})
