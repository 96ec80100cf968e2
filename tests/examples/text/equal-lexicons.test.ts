import { expect, it } from 'vitest'
import { standardWords } from '../../../src/policies/inner-loop/words.ts'
import { checkLexicons } from '../../../src/text/lexicon/check-lexicons.ts'
import { compileChecked, compileLexicon } from '../../../src/text/lexicon/compile-lexicon.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'

const copyOf = (change: (lexicons: Lexicon[]) => void = () => {}) => {
  const copy = JSON.parse(JSON.stringify(standardWords.lexicons)) as Lexicon[]
  change(copy)
  const checked = checkLexicons(copy)
  if (checked._tag === 'Left') throw new Error('lexicons are not sound')
  return checked.right
}

it('equal lexicons are made ready once, however often they are read from a file', () => {
  const made = compileChecked(copyOf())
  expect(compileChecked(copyOf())).toBe(made)
})
it('other words under the same name are made ready apart', () => {
  const made = compileChecked(copyOf())
  const other = compileChecked(
    copyOf((lexicons) => {
      const terms = lexicons[0]?.groups[0]?.terms as string[] | undefined
      terms?.push('这个词只有这里有')
    }),
  )
  expect(other).not.toBe(made)
  expect(other.written).toContain('这个词只有这里有')
})
it('very many and very long words do not make it throw', () => {
  const lexicon = (terms: readonly string[]): Lexicon => ({
    id: 'large',
    version: '1',
    source: 'own',
    categories: { legal: { decides: true, negatedBy: [] } },
    groups: [{ category: 'legal', tier: 'strong', terms }],
    cues: {},
    negation: { negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] },
  })
  expect(compileLexicon([lexicon(['词'.repeat(150_001)])])._tag).toBe('Right')
  expect(compileLexicon([lexicon(Array.from({ length: 150_000 }, (_, place) => `词${place}`))])._tag).toBe('Right')
})
