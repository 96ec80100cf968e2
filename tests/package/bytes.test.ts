import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { entries, rules } from './support.ts'

interface Ceiling {
  readonly ceiling: number
  readonly because: string
}
const ceilings = JSON.parse(readFileSync('tests/package/bytes.json', 'utf8')) as Readonly<Record<string, Ceiling>>

const tarball = 5_350_000

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    external: ['zod', 'fast-check'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
const whole = (path: string): Promise<string> => bundle(`export * from './${path}'`)
const forbidden =
  /\bzod\b|fast-check|Date\.now|Math\.random|new Date\(\)|new Date\b(?!\()|\bprocess\.|\brequire\(|node:/

describe('bytes of an entry, bundled, minified and compressed', () => {
  it('have a ceiling and a reason for every entry', () => {
    expect(Object.keys(ceilings).sort()).toEqual(entries.map(([entry]) => entry).sort())
    expect(Object.values(ceilings).filter(({ because }) => because === '')).toEqual([])
  })

  it.each(entries)('%s stays below its ceiling', async (entry, conditions) => {
    const bytes = gzipSync(await whole(conditions.import.default), { level: 9 }).length
    const ceiling = ceilings[entry]?.ceiling ?? 0
    expect(bytes, `${entry} has ${bytes} bytes`).toBeLessThanOrEqual(ceiling)
  })

  it.each([
    [4300, 'deciding by a table', "export { compile } from './dist/tables/index.js'"],
    [2500, 'a score', "export { netPromoterScore, parseNpsScore, tallyOf } from './dist/nps/index.js'"],
    [2000, 'a table of the policies', "export { safetyFirstTriage } from './dist/policies/index.js'"],
    [2500, 'a segment', "export { segmentOf } from './dist/index.js'"],
  ])('are at most %i for %s alone: what is not used is left out', async (ceiling, _what, contents) => {
    const bytes = gzipSync(await bundle(contents), { level: 9 }).length
    expect(bytes).toBeLessThanOrEqual(ceiling)
  })
})

describe('bytes of the package', () => {
  it('have a ceiling; whoever raises it says why in a record', () => {
    expect(statSync('.cache/pack/package.tgz').size).toBeLessThanOrEqual(tarball)
  })
})

describe('rule entries', () => {
  it.each(rules)('%s holds nothing that is impure or optional', async (_entry, conditions) => {
    expect(forbidden.exec(await whole(conditions.import.default))?.[0]).toBeUndefined()
  })

  it('would be caught', () => {
    const planted = [
      'from"zod"',
      'Date.now()',
      'Math.random()',
      'new Date()',
      'new Date;',
      'process.env',
      'from"node:fs"',
    ]
    expect(planted.filter((code) => !forbidden.test(code))).toEqual([])
    expect(forbidden.test('new Date(t).toISOString()')).toBe(false)
  })
})
