import { describe, expect, it } from 'vitest'
import { docstringsIn } from './support/docstrings.ts'
import { entries, namesFor } from './support/names.ts'
import { outcomesOf } from './support/run.ts'
import { filesUnder, read } from './support/sources.ts'

const exampled = filesUnder('src', /\.ts$/)
  .map((path) => ({ path, examples: docstringsIn(read(path)).flatMap(({ examples }) => examples) }))
  .filter(({ examples }) => examples.length > 0)

describe('examples in docstrings', () => {
  it('are there', () => {
    expect(exampled.length).toBeGreaterThan(10)
  })

  it.each(exampled)('hold in $path', async ({ path, examples }) => {
    const names = await namesFor(path, await entries())
    for (const example of examples) {
      const outcomes = outcomesOf(example, names)
      expect(outcomes.length, `an example without a claim:\n${example}`).toBeGreaterThan(0)
      for (const { actual, expected } of outcomes) expect(actual, example).toStrictEqual(expected)
    }
  })
})

describe('the runner of examples', () => {
  it('sees that an expression gives something else', () => {
    expect(outcomesOf('1 + 1 // => 3', {})).toEqual([{ actual: 2, expected: 3 }])
  })

  it('reads the expected value from the next line and over several lines', () => {
    const source = "f({\n  a: 1,\n}).b\n// => { c: 'x',\n//      d: [1] }\nf({ a: 2 }).b.d\n// => [2]"
    const f = ({ a }: { readonly a: number }): object => ({ b: { c: 'x', d: [a] } })
    expect(outcomesOf(source, { f })).toEqual([
      { actual: { c: 'x', d: [1] }, expected: { c: 'x', d: [1] } },
      { actual: [2], expected: [2] },
    ])
  })

  it('refuses a claim that nothing stands before', () => {
    expect(() => outcomesOf('const a = 1 // => 1', {})).toThrow('nothing to compare')
  })

  it('refuses a claim that is never reached', () => {
    expect(() => outcomesOf('if (false) {\n  1 // => 1\n}', {})).toThrow('0 of 1 claims')
  })

  it('does not know names that are not exported', () => {
    expect(() => outcomesOf('hidden(1) // => 1', {})).toThrow('hidden')
  })
})
