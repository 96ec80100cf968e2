import * as fc from 'fast-check'
import { isLeft } from 'fp-ts/Either'
import { compileLexicon } from '../text/compile-lexicon.ts'
import { findTerms } from '../text/find-terms.ts'
import type { Hit } from '../text/hit.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { normalForm } from '../text/normalize.ts'
import { redFlagsIn } from '../text/red-flags.ts'
import { wordsAt } from '../text/span.ts'
import { type Law, law } from './law.ts'
import { commentsOf, entriesIn } from './lexicon-entries.ts'
import { wordLaws } from './lexicon-word-laws.ts'

/**
 * What a lexicon should keep to, so that no word of it is written in vain: its words count, its phrases and negators
 * take them back, nothing it names is left unused. One that does not compile breaks the only law it then has.
 *
 * @example
 * lexiconLaws(enRedFlags).map(({ title }) => title)[1] // => 'no word counts in the phrases it is excused in'
 * @source A2.4
 */
export const lexiconLaws = (lexicon: Lexicon): readonly Law[] => {
  const compiled = compileLexicon([lexicon])
  if (isLeft(compiled)) return [law('a lexicon is without mistakes', fc.constantFrom(...compiled.left), () => false)]
  const read = redFlagsIn(compiled.right)
  const find = findTerms(compiled.right)
  const comments = commentsOf(lexicon)
  const clauseEnd = [...lexicon.negation.clauseBreaks].find((one) => normalForm(one) !== '?')
  return [
    ...wordLaws(lexicon, read),
    ...useLaws(lexicon),
    law('the words at a hit, normalised, are the term normalised', comments, (comment) =>
      find(comment).every(({ term, span }) => normalForm(wordsAt(span, comment)) === normalForm(term)),
    ),
    law('hits and suppressed hits together are every occurrence of every term', comments, (comment) => {
      const { hits, suppressed } = read(comment)
      const all = [...hits, ...suppressed.map(({ because: _, ...hit }) => hit)]
      return all.length === find(comment).length && toldOf(all).every((hit) => toldOf(find(comment)).includes(hit))
    }),
    ...(clauseEnd === undefined
      ? []
      : [
          law('another clause takes no hit back', fc.tuple(comments, comments), ([said, more]) => {
            const together = toldOf(read(said + clauseEnd + more).hits)
            return toldOf(read(said + clauseEnd).hits).every((hit) => together.includes(hit))
          }),
        ]),
  ]
}

const toldOf = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => JSON.stringify(hit))

/** Whatever a lexicon names is used by it: a slip in a name leaves words without their context. */
const useLaws = (lexicon: Lexicon): readonly Law[] => {
  const { categories, cues, negation } = lexicon
  const entries = entriesIn(lexicon)
  const used = new Set([
    ...entries.flatMap(({ category, near }) => [`category ${category}`, `cues ${near?.cues}`]),
    ...Object.values(categories).flatMap(({ negatedBy }) => negatedBy.map((kind) => `negators ${kind}`)),
  ])
  const named = [
    ...Object.keys(categories).map((name) => `category ${name}`),
    ...Object.keys(cues).map((name) => `cues ${name}`),
    ...negation.negators.map(({ kind }) => `negators ${kind}`),
  ]
  const unused = named.filter((name) => !used.has(name))
  return [
    law('every category, list of cues and kind of negator is used', fc.constant(unused), ({ length }) => length === 0),
  ]
}
