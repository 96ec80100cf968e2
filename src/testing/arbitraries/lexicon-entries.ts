import * as fc from 'fast-check'
import type { Lexicon, TermGroup } from '../../text/lexicon/lexicon.ts'
import { writtenAs } from '../../text/phrases/surfaces.ts'

/** One word of a lexicon with everything its group says of it (词条). */
export interface LexiconEntry extends Omit<TermGroup, 'terms'> {
  readonly term: string
  readonly allow: readonly string[]
}

/** Every word of a lexicon, in its order. */
export const entriesIn = ({ groups }: Lexicon): readonly LexiconEntry[] =>
  groups.flatMap(({ terms, ...group }) =>
    terms.map((written) =>
      typeof written === 'string' ? { ...group, term: written, allow: [] } : { ...group, allow: [], ...written },
    ),
  )

/**
 * Any of the words of a lexicon, which has one.
 *
 * @example
 * const compiled = compileChecked(standardWords.lexicons)
 * law('every word is seen', lexiconEntries(zhRedFlags), ({ term }) => countWords(compiled)(term) > 0).check({ numRuns: 20 })
 * // => undefined
 */
export const lexiconEntries = (lexicon: Lexicon): fc.Arbitrary<LexiconEntry> => fc.constantFrom(...entriesIn(lexicon))

/**
 * Comments made of a lexicon's own words, phrases, cues, negators and ends of clauses, with other words between.
 *
 * @example
 * const flagsIn = redFlagsIn(compileChecked(standardWords.lexicons))
 * law('a hit lies in the comment', commentsOf(zhRedFlags), (text) =>
 *   flagsIn(text).hits.every(({ span }) => span.start < span.end && span.end <= text.length)).check({ numRuns: 20 })
 * // => undefined
 */
export const commentsOf = (lexicon: Lexicon): fc.Arbitrary<string> => {
  const { cues, negation } = lexicon
  const entries = entriesIn(lexicon)
  const texts = writtenAs(lexicon)
  const some = (word: string): readonly string[] => texts(word).slice(0, mostWays)
  const lists = [
    entries.flatMap(({ term }) => some(term)),
    entries.flatMap(({ allow }) => allow.flatMap(some)),
    Object.values(cues).flatMap(({ words }) => words.flatMap(some)),
    negation.negators.flatMap(({ words }) => words),
    [...negation.pseudo],
    ...(negation.denials ?? []).flatMap(({ openers, fillers = [], then }) => [
      openers,
      fillers,
      then?.turns ?? [],
      then?.outcomes ?? [],
    ]),
    negation.list?.connectors ?? [],
    [...negation.clauseBreaks, ...negation.questionEndings],
    [' ', ' ', '很', 'very', '７', '😀', '\u200d'],
  ]
  const piece = fc.oneof(...lists.filter((list) => list.length > 0).map((list) => fc.constantFrom(...list)))
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(lexicon.phrasing === undefined ? '' : ' '))
}

/** Of the ways to write a phrase down no more are tried. */
const mostWays = 12
