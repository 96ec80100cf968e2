import { describe, expect, it } from 'vitest'
import { pageOf } from './support/markdown.ts'
import { filesUnder, read } from './support/sources.ts'

/** A block that begins with the path of an example is quoted from it. */
const quoted = /^(?:--|\/\/) (examples\/\S+)\n/
const trimmed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
const isIn = (source: string, block: string): boolean => trimmed(source).includes(trimmed(block).trim())

const quotes = filesUnder('docs', /\.md$/).flatMap((page) =>
  pageOf(read(page)).blocks.flatMap(({ code, line }) => {
    const [head, path] = quoted.exec(code) ?? []
    return head === undefined || path === undefined ? [] : [[`${page}:${line}`, path, code.slice(head.length)] as const]
  }),
)

describe('what pages quote from the examples', () => {
  it('is quoted in both languages', () => {
    expect(quotes.length).toBeGreaterThan(6)
  })
  it.each(quotes)('stands there, word for word: %s', (_at, path, block) => {
    expect(isIn(read(path), block)).toBe(true)
  })
  it('is found by its lines, whatever their indentation, and by nothing less', () => {
    expect(isIn('  a\n    b\nc', 'a\nb\n')).toBe(true)
    expect(isIn('  a\n    b\nc', 'a\nc')).toBe(false)
  })
})
