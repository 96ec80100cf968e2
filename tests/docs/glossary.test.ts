import { describe, expect, it } from 'vitest'
import { exportsIn } from './support/exports.ts'
import { filesUnder, read } from './support/sources.ts'
import { idsIn, tracesIn } from './support/traces.ts'

interface Term {
  readonly en: string
  readonly 'zh-CN': string
  readonly identifier: string
  readonly definition: { readonly en: string; readonly 'zh-CN': string }
  readonly source: string
}

const terms = JSON.parse(read('docs/glossary.json')) as readonly Term[]
const entries = filesUnder('src', /^src\/([\w-]+\/)?index\.ts$|^src\/locales\/[\w-]+\.ts$/)
const exported = new Set(entries.flatMap((path) => exportsIn(read(path))))
const sources = filesUnder('src', /\.ts$/).map(read).join('\n')

describe('docs/glossary.json', () => {
  it('names identifiers the package exports', () => {
    expect(terms.filter(({ identifier }) => !exported.has(identifier))).toEqual([])
  })

  it('uses the Chinese words the sources use', () => {
    expect(terms.filter((term) => !sources.includes(term['zh-CN']))).toEqual([])
  })

  it('says each term once, in both languages, with a row of the sources', () => {
    const ids = tracesIn(read('docs/sources.md')).map(({ id }) => id)
    expect(new Set(terms.map(({ identifier }) => identifier)).size).toBe(terms.length)
    for (const { en, definition, source } of terms) {
      expect([en, definition.en, definition['zh-CN']].every((text) => /\S/.test(text))).toBe(true)
      expect(/\p{Script=Han}/u.test(definition['zh-CN'])).toBe(true)
      expect(idsIn(source).filter((id) => !ids.includes(id))).toEqual([])
      expect(idsIn(source).length).toBeGreaterThan(0)
    }
  })
})

describe('the reader of exports', () => {
  it('finds values, types and other names, and nothing that is only mentioned', () => {
    const source =
      "// export { no } from 'a'\nexport { a, type B, c as d } from 'a'\nexport type { E } from 'b'\nexport const f = 1\nconst g = 2"
    expect(exportsIn(source)).toEqual(['a', 'B', 'd', 'E', 'f'])
  })
})
