import { describe, expect, it } from 'vitest'
import { reportOf } from '../../tools/api-report.mjs'
import { type PublicName, publicNames } from '../../tools/public-api.mjs'
import { read } from './support/sources.ts'

const all = publicNames()
const own = all.filter(({ at }) => at.startsWith('src/'))
const called = ({ entry, name }: PublicName): string => `${entry} ${name}`
/** Catalogues of two languages have the same names on purpose: an import chooses the language. */
const isCatalogue = ({ entry }: PublicName): boolean => entry.startsWith('./locales/')

const clashesIn = (names: readonly PublicName[]): readonly string[] => {
  const places = new Map<string, Set<string>>()
  for (const one of names)
    places.set(one.name, (places.get(one.name) ?? new Set()).add(isCatalogue(one) ? 'catalogue' : one.at))
  return [...places].flatMap(([name, at]) => (at.size > 1 ? [`${name}: ${[...at].join(', ')}`] : []))
}

describe('public names', () => {
  it('are many, values and types', () => {
    expect(all.filter(({ isType }) => isType).length).toBeGreaterThan(500)
    expect(all.filter(({ isType }) => !isType).length).toBeGreaterThan(500)
  })

  it('all say what they mean', () => {
    expect(own.filter(({ meaning }) => !/\p{L}{2}/u.test(meaning)).map(called)).toEqual([])
  })

  it('mean one thing each, whatever the entry', () => {
    expect(clashesIn(all)).toEqual([])
    const planted: PublicName = { ...(all[0] as PublicName), entry: './planted', at: 'src/planted.ts:1' }
    expect(clashesIn([...all, planted])).toHaveLength(1)
  })

  it('that are values show an example', () => {
    expect(own.filter(({ isType, examples }) => !isType && examples === 0).map(called)).toEqual([])
  })

  it('stand in docs/api.md as they are: npm run api writes it', () => {
    expect(read('docs/api.md') === reportOf(all)).toBe(true)
  })
})
