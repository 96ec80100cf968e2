import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

type Find = (value: unknown) => readonly {
  readonly path: string
  readonly table: { readonly rows: readonly { readonly id: string }[] }
}[]
type Unproved = (policies: unknown, verify: unknown) => readonly string[]

const load = async <A>(path: string): Promise<A> =>
  (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as A
const { tablesIn, unprovedIn, uncheckedIn } = await load<{
  readonly tablesIn: Find
  readonly unprovedIn: Unproved
  readonly uncheckedIn: Unproved
}>('tools/tables-in.mjs')
const { verify } = await load<{ readonly verify: unknown }>('dist/tables/index.js')
const { checkLexicons } = await load<{ readonly checkLexicons: unknown }>('dist/text/index.js')
const policies = await load<Readonly<Record<string, unknown>>>('dist/policies/index.js')
const found = tablesIn(policies)

describe('the proof of policies', () => {
  it('finds the tables, also those inside of a programme', () => {
    expect(found.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['safetyFirstTriage', 'standardProgramme.triage', 'standardRouting']),
    )
    expect(unprovedIn(policies, verify)).toEqual([])
  })

  it('fails for a table that says nothing about those who are no detractors', () => {
    const { table } = found.find(({ path }) => path === 'safetyFirstTriage') ?? { table: { rows: [] } }
    const gappy = { ...table, rows: table.rows.filter(({ id }) => id !== 'no-detractor') }
    expect(unprovedIn({ nested: { gappy } }, verify).join()).toMatch(/^nested\.gappy: .*"Gap"/)
  })

  it('fails where there is nothing to prove', () => {
    expect(unprovedIn({ a: 1 }, verify)).toEqual(['no table found'])
  })
})

describe('the check of lexicons', () => {
  const { standardWords } = policies as { readonly standardWords: { readonly lexicons: readonly object[] } }

  it('finds the lists inside of a programme, and no mistake in them', () => {
    expect(uncheckedIn(policies, checkLexicons)).toEqual([])
  })

  it('fails for a lexicon that names a category it does not describe', () => {
    const lexicons = standardWords.lexicons.map((lexicon) => ({ ...lexicon, categories: {} }))
    expect(uncheckedIn({ nested: { lexicons } }, checkLexicons).join()).toMatch(
      /^nested\.lexicons: .*"CategoryUnknown"/,
    )
  })

  it('fails where there is nothing to check', () => {
    expect(uncheckedIn({ a: 1 }, checkLexicons)).toEqual(['no lexicon found'])
  })
})
