import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src/text/finding/count-words.ts'
import { findTerms } from '../../../src/text/finding/find-terms.ts'
import type { Hit } from '../../../src/text/finding/hit.ts'
import { leftmostLongest } from '../../../src/text/finding/leftmost-longest.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { normalForm } from '../../../src/text/normalize.ts'
import { simplifiedPairs } from '../../../src/text/simplified-pairs.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { compiledOf, lexicons, oddText } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'

const text = oddText(16)
const inTextOrder = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => JSON.stringify(hit)).sort()

describe('red flags', () => {
  prop([lexicons, text])('the words at a hit, normalised, are the term normalised', (lexicon, comment) => {
    const { hits, suppressed } = redFlagsIn(compiledOf(lexicon))(comment)
    for (const { term, span } of [...hits, ...suppressed])
      expect(normalForm(wordsAt(span, comment))).toBe(normalForm(term))
  })

  prop([lexicons, text])('hits and suppressed hits together are every occurrence of every term', (lexicon, comment) => {
    const compiled = compiledOf(lexicon)
    const { hits, suppressed } = redFlagsIn(compiled)(comment)
    const plainHits = suppressed.map(({ because: _, ...hit }) => hit)
    expect(inTextOrder([...hits, ...plainHits])).toEqual(inTextOrder(findTerms(compiled)(comment)))
  })

  prop([lexicons, text, oddText(2), oddText(2), fc.nat()])(
    'one more allow phrase adds no hit',
    (lexicon, comment, before, after, which) => {
      const more = {
        ...lexicon,
        groups: lexicon.groups.map((group) => ({
          ...group,
          terms: group.terms.map((written, at) => {
            const { term, allow = [] } = typeof written === 'string' ? { term: written } : written
            return at === which % group.terms.length ? { term, allow: [...allow, before + term + after] } : written
          }),
        })),
      }
      const all = new Set(redFlagsIn(compiledOf(lexicon))(comment).hits.map((hit) => JSON.stringify(hit)))
      for (const hit of redFlagsIn(compiledOf(more))(comment).hits) expect(all).toContain(JSON.stringify(hit))
    },
  )

  prop([lexicons, text, text])('what is said on another line takes no hit back', (lexicon, comment, more) => {
    const { negation } = lexicon
    const lines = { ...lexicon, negation: { ...negation, clauseBreaks: `${negation.clauseBreaks}\n` } }
    const read = redFlagsIn(compiledOf(lines))
    const all = inTextOrder(read(`${comment}\n${more}`).hits)
    for (const hit of inTextOrder(read(comment).hits)) expect(all).toContain(hit)
  })

  prop([lexicons, text])('the count is never below the number of terms found', (lexicon, comment) => {
    const compiled = compiledOf(lexicon)
    const places = new Set(findTerms(compiled)(comment).map(({ span, term }) => `${span.start} ${normalForm(term)}`))
    expect(countWords(compiled)(comment)).toBeGreaterThanOrEqual(places.size)
  })

  prop([lexicons, text])('red flags survive JSON unchanged', (lexicon, comment) => {
    const found = redFlagsIn(compiledOf(lexicon))(comment)
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
  })

  prop([lexicons, text])('categories are those of the hits', (lexicon, comment) => {
    const { categories, graver, hits } = redFlagsIn(compiledOf(lexicon))(comment)
    const decides = ({ category, tier }: Hit): boolean =>
      tier === 'strong' && lexicon.categories[category]?.decides === true
    const of = (some: readonly Hit[]): readonly string[] => [...new Set(some.map(({ category }) => category))].sort()
    expect(categories).toEqual(of(hits.filter(decides)))
    expect(graver).toEqual(of(hits.filter((hit) => !decides(hit))))
  })

  prop([lexicons, text])(
    'highlighted words do not overlap, and every other word overlaps one of them',
    (lexicon, comment) => {
      const all = findTerms(compiledOf(lexicon))(comment)
      const shown = leftmostLongest(all)
      shown.forEach(({ span }, at) => {
        expect(span.start).toBeGreaterThanOrEqual(shown[at - 1]?.span.end ?? 0)
      })
      for (const { span } of all) {
        const first = shown.find((one) => one.span.end > span.start)
        expect(first !== undefined && first.span.start < span.end).toBe(true)
        expect(first !== undefined && first.span.start <= span.start).toBe(true)
        if (first?.span.start === span.start) expect(first.span.end).toBeGreaterThanOrEqual(span.end)
      }
    },
  )
})

describe('highlighting', () => {
  const at = (start: number, end: number) => ({ span: { start, end } })
  it('the first, and of those the longest', () => {
    expect(leftmostLongest([at(2, 4), at(0, 2), at(0, 3), at(3, 5), at(3, 4)])).toEqual([at(0, 3), at(3, 5)])
    expect(leftmostLongest([])).toEqual([])
  })
})

/** Traditional characters by the Simplified one they are read as. */
const traditional = new Map<string, string[]>()
const characters = [...simplifiedPairs]
for (let at = 0; at < characters.length; at += 2) {
  const [from, to] = [characters[at] as string, characters[at + 1] as string]
  traditional.set(to, [...(traditional.get(to) ?? []), from])
}

describe('Traditional Chinese', () => {
  it('no character is read as one that is itself read as another', () => {
    const froms = new Set(characters.filter((_, at) => at % 2 === 0))
    expect(characters.filter((character, at) => at % 2 === 1 && froms.has(character))).toEqual([])
    expect(froms.size).toBe(characters.length / 2)
  })

  const simplified = fc.array(fc.constantFrom(...'诉讼骗发霉变质过敏伤害漏电着火不没吗，'), { maxLength: 12 })
  prop([simplified, fc.infiniteStream(fc.nat(5))])(
    'Traditional and Simplified text raise the same flags',
    (letters, draws) => {
      const compiled = compiledOf({
        id: 'chinese',
        version: '1',
        source: 'test',
        categories: { any: { decides: true, negatedBy: ['existence'] } },
        groups: [
          {
            category: 'any',
            tier: 'strong',
            terms: ['诉讼', '骗', '发霉', '变质', '过敏', '伤害', '漏电', '着火', '发'],
          },
        ],
        cues: {},
        negation: {
          negators: [{ kind: 'existence', side: 'before', within: 1, words: ['没', '不'] }],
          pseudo: [],
          clauseBreaks: '，',
          questionEndings: ['吗'],
        },
      })
      const written = letters.map((letter) => {
        const choices = [letter, ...(traditional.get(letter) ?? [])].filter((choice) => choice.length === letter.length)
        return choices[(draws.next().value as number) % choices.length] as string
      })
      const read = redFlagsIn(compiled)
      expect(read(written.join(''))).toEqual(read(letters.join('')))
    },
  )
})
