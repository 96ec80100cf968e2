import { describe, expect, it } from 'vitest'
import { docstringsIn } from './support/docstrings.ts'
import { filesUnder, read } from './support/sources.ts'
import { allTitles, titlesIn } from './support/titles.ts'

const claimed = filesUnder('src', /\.ts$/).flatMap((path) =>
  docstringsIn(read(path)).flatMap(({ laws, line }) => laws.map((title) => ({ at: `${path}:${line}`, title }))),
)

describe('laws in docstrings', () => {
  it('are each stated by a test', () => {
    const titles = allTitles()
    expect(claimed.length).toBeGreaterThan(20)
    expect(claimed.filter(({ title }) => !titles.has(title))).toEqual([])
  })
})

describe('the reader of titles', () => {
  it('finds tests, tables of tests, laws and properties', () => {
    const source = `
      describe('no title', () => {
        it('an example', () => {})
        it.each([1, 2])('a table', () => {})
        prop([a, b])(
          'a property',
          () => true,
        )
        law<number>(x)('a law of users', () => true)
        law('a law', x, () => true)
      })`
    expect(titlesIn(source)).toEqual(['an example', 'a table', 'a property', 'a law of users', 'a law'])
  })

  it('does not take comments, other texts and other calls for titles', () => {
    expect(titlesIn("// it('in a comment', …)\nconst it2 = 'a text'\nsay('a sentence')")).toEqual([])
  })
})

describe('the reader of docstrings', () => {
  it('reads tags, also over two lines, and knows an address from a tag', () => {
    const source = `/**
 * Meaning, by a@b.
 *
 * @example
 * f(1) // => 2
 * @source A2.3, A4.7
 * @law a title that runs
 *   over two lines
 */`
    expect(docstringsIn(source)).toEqual([
      {
        line: 1,
        examples: ['f(1) // => 2'],
        laws: ['a title that runs over two lines'],
        sources: ['A2.3, A4.7'],
      },
    ])
  })
})
