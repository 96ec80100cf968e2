import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { docstringsIn } from './support/docstrings.ts'
import { filesUnder, read } from './support/sources.ts'
import { allTitles } from './support/titles.ts'
import { faultsOf, idsIn, type Trace, tracesIn } from './support/traces.ts'

const traces = tracesIn(read('docs/sources.md'))
const ids = traces.map(({ id }) => id)
const cited = filesUnder('src', /\.ts$/).flatMap((path) => {
  const source = read(path)
  const tags = docstringsIn(source).flatMap(({ sources }) => sources)
  const fields = /^src\/(policies|lexicons)\//.test(path)
    ? [...source.matchAll(/\bsource: '([^']*)'/g)].map(([, reference = '']) => reference)
    : []
  return [...tags, ...fields].map((reference) => ({ path, reference }))
})

describe('docs/sources.md', () => {
  it('names modules and tests that exist for every row that is done, or in part', () => {
    expect(traces.length).toBeGreaterThan(60)
    expect(faultsOf(traces, existsSync, allTitles())).toEqual([])
  })

  it('has every row the sources cite, and they cite rows or dated papers', () => {
    expect(cited.length).toBeGreaterThan(30)
    expect(
      cited.filter(({ reference }) => idsIn(reference).length === 0 && !/\b(19|20)\d\d\b/.test(reference)),
    ).toEqual([])
    expect(cited.filter(({ reference }) => idsIn(reference).some((id) => !ids.includes(id)))).toEqual([])
  })

  it('traces each row to a module that cites it', () => {
    const cites = (path: string, id: string): boolean =>
      cited.some((one) => one.path === path && idsIn(one.reference).includes(id))
    const silent = traces
      .filter(({ state }) => state !== 'open')
      .filter(({ id, modules }) => !modules.some((path) => cites(path, id)))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('the check of the table', () => {
  const row: Trace = { id: 'A2.3', fact: 'f', state: 'done', modules: ['src/a.ts'], tests: ['t'] }
  const faults = (...rows: readonly Trace[]): readonly string[] =>
    faultsOf(rows, (path) => path === 'src/a.ts', new Set(['t']))

  it('reads rows and accepts a true one', () => {
    expect(tracesIn('| id | fact |\n|---|---|\n| A2.3 | f | done | `src/a.ts` | t |\n| A2.4 | g | open | | |')).toEqual(
      [row, { id: 'A2.4', fact: 'g', state: 'open', modules: [], tests: [] }],
    )
    expect(faults(row)).toEqual([])
  })

  it.each([
    ['given twice', row],
    ['no fact', { ...row, id: 'A2.4', fact: '' }],
    ['not done, part or open', { ...row, id: 'A2.4', state: 'nearly' }],
    ['done without a trace', { ...row, id: 'A2.4', tests: [] }],
    ['no module src/b.ts', { ...row, id: 'A2.4', modules: ['src/b.ts'] }],
    ['no test “u”', { ...row, id: 'A2.4', tests: ['u'] }],
  ])('refuses: %s', (fault, planted) => {
    expect(faults(row, planted)).toEqual([`${planted.id}: ${fault}`])
  })

  it('writes ranges out', () => {
    expect(idsIn('A2.1–A2.3, A4.7')).toEqual(['A2.1', 'A2.2', 'A2.3', 'A4.7'])
    expect(idsIn('Wilson 1927')).toEqual([])
  })
})
