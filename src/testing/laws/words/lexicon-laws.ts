import * as fc from 'fast-check'
import { isLeft } from 'fp-ts/Either'
import { findTerms } from '../../../text/finding/find-terms.ts'
import type { Hit } from '../../../text/finding/hit.ts'
import { redFlagsIn } from '../../../text/finding/red-flags.ts'
import { compileLexicon } from '../../../text/lexicon/compile-lexicon.ts'
import type { Lexicon } from '../../../text/lexicon/lexicon.ts'
import { normalForm } from '../../../text/normalize.ts'
import { isPhrase } from '../../../text/phrases/is-phrase.ts'
import { wordsAt } from '../../../text/span.ts'
import { commentsOf, entriesIn } from '../../arbitraries/lexicon-entries.ts'
import { type Law, law } from '../law.ts'
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
  const clauses = compileLexicon([withinClauses(lexicon)])
  const readClauses = isLeft(clauses) ? read : redFlagsIn(clauses.right)
  const comments = commentsOf(lexicon)
  const isWritten = (term: string): boolean => lexicon.phrasing !== undefined && isPhrase(term)
  const clauseEnd = clauseEndOf(lexicon)
  return [
    ...wordLaws(lexicon, read),
    ...useLaws(lexicon),
    law('the words at a hit, normalised, are the term normalised', comments, (comment) =>
      find(comment).every(({ term, span }) => {
        const words = wordsAt(span, comment)
        return isWritten(term) ? find(words).some(isAll(term, words)) : normalForm(words) === normalForm(term)
      }),
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
            const together = toldOf(readClauses(said + clauseEnd + more).hits)
            return toldOf(readClauses(said + clauseEnd).hits).every((hit) => together.includes(hit))
          }),
        ]),
  ]
}

/** A lexicon without what looks beyond the clause on purpose: scenery around a word, a worry that comes out well. */
const withinClauses = (lexicon: Lexicon): Lexicon => {
  const { categories, groups, negation } = lexicon
  const denials = (negation.denials ?? []).filter(({ then }) => then === undefined)
  const kinds = new Set([...negation.negators, ...denials].map(({ kind }) => kind))
  return {
    ...lexicon,
    categories: Object.fromEntries(
      Object.entries(categories).map(([name, rule]) => [
        name,
        { ...rule, negatedBy: rule.negatedBy.filter((kind) => kinds.has(kind)) },
      ]),
    ),
    groups: groups.map(({ unless: _, ...group }) => group),
    negation: { ...negation, denials },
  }
}

/** Whether a hit is the whole of a text: a phrase is known again from its own words. */
const isAll =
  (term: string, text: string) =>
  (hit: Hit): boolean =>
    hit.term === term && hit.span.start === 0 && hit.span.end === text.length

/** What parts clauses; a worry that is resolved later on reaches over all but the end of a line. */
const clauseEndOf = ({ negation: { clauseBreaks, denials = [] } }: Lexicon): string | undefined =>
  [...clauseBreaks].find((one) =>
    denials.some(({ then }) => then !== undefined) ? one === '\n' : normalForm(one) !== '?',
  )

const toldOf = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => JSON.stringify(hit))

/** Whatever a lexicon names is used by it: a slip in a name leaves words without their context. */
const useLaws = (lexicon: Lexicon): readonly Law[] => {
  const { categories, cues, negation } = lexicon
  const entries = entriesIn(lexicon)
  const used = new Set([
    ...entries.flatMap(({ category, near, unless }) => [
      `category ${category}`,
      `cues ${near?.cues}`,
      `cues ${unless?.cues}`,
    ]),
    ...Object.values(categories).flatMap(({ negatedBy }) => negatedBy.map((kind) => `negators ${kind}`)),
  ])
  const named = [
    ...Object.keys(categories).map((name) => `category ${name}`),
    ...Object.keys(cues).map((name) => `cues ${name}`),
    ...[...negation.negators, ...(negation.denials ?? [])].map(({ kind }) => `negators ${kind}`),
  ]
  const unused = named.filter((name) => !used.has(name))
  return [
    law('every category, list of cues and kind of negator is used', fc.constant(unused), ({ length }) => length === 0),
  ]
}
