import { once } from '../../core/once.ts'
import { compiledDenials, type Denials } from '../denial/compile-denial.ts'
import { normalize } from '../normalize.ts'
import type { Lexicon, Negators } from './lexicon.ts'

/** The negation of one lexicon, for the categories that heed the same kinds (类别的否定). */
export interface Negating {
  readonly before: ReadonlyMap<number, number>
  readonly after: ReadonlyMap<number, number>
  readonly pseudo: ReadonlySet<number>
  readonly breaks: ReadonlySet<number>
  readonly questionEndings: ReadonlySet<number>
  readonly reach: number
  readonly denials: Denials
}

/** The words that negate something in a lexicon, in the order in which they are numbered. */
export const negatorsIn = ({ categories, negation: { negators, pseudo } }: Lexicon): readonly string[] => {
  const heeded = (side: Negators['side'], kinds: readonly string[]): readonly string[] =>
    negators.filter((one) => one.side === side && kinds.includes(one.kind)).flatMap(({ words }) => words)
  const lists = new Map(Object.values(categories).map(({ negatedBy }) => [keyOf(negatedBy), negatedBy]))
  return [...lists.values()].flatMap((kinds) => {
    const words = [...heeded('before', kinds), ...heeded('after', kinds)]
    return negators.some(({ kind }) => kinds.includes(kind)) ? [...words, ...pseudo] : words
  })
}

/** The same for the same kinds in any order. */
const keyOf = (kinds: readonly string[]): string => JSON.stringify([...kinds].sort())

/** The negation of each category, made when a word of it is judged; categories that heed the same kinds share it. */
export const negatingOf = (
  { negation, categories }: Lexicon,
  idOf: (word: string) => number,
  longestOf: (ids: Iterable<number>) => number,
): ((category: string) => Negating) => {
  const unitsOf = (text: string): ReadonlySet<number> => new Set(normalize(text).units)
  const shared = once(() => ({
    breaks: unitsOf(negation.clauseBreaks),
    questionEndings: unitsOf(negation.questionEndings.join('')),
    denialsFor: compiledDenials(negation),
  }))
  const known = new Map<string, Negating>()
  const heeding = (kinds: readonly string[]): Negating => {
    const { breaks, questionEndings, denialsFor } = shared()
    const heeded = negation.negators.filter(({ kind }) => kinds.includes(kind))
    const within = (side: Negators['side']): ReadonlyMap<number, number> =>
      new Map(
        heeded
          .filter((negators) => negators.side === side)
          .flatMap(({ words, within }) => words.map((word) => [idOf(word), within] as const)),
      )
    const [before, after] = [within('before'), within('after')]
    const pseudo = new Set(heeded.length === 0 ? [] : negation.pseudo.map(idOf))
    return {
      before,
      after,
      pseudo,
      breaks,
      questionEndings,
      reach: heeded.reduce(
        (reach, { words, within }) => Math.max(reach, within + longestOf(words.map(idOf))),
        heeded.length === 0 ? 0 : longestOf(pseudo),
      ),
      denials: denialsFor(kinds),
    }
  }
  return (category) => {
    const kinds = categories[category]?.negatedBy ?? []
    const key = keyOf(kinds)
    const negating = known.get(key) ?? heeding(kinds)
    known.set(key, negating)
    return negating
  }
}
