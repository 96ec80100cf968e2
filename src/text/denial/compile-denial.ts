import { normalForm } from '../normalize.ts'
import type { Denial } from './denial.ts'
import { type WordSet, wordSetOf } from './word-set.ts'

/** A {@link Denial} made ready to look for. */
export interface CompiledDenial {
  readonly kind: string
  readonly openers: WordSet
  readonly isAfter: boolean
  readonly fillers: WordSet
  readonly most: number
  readonly within: number
  readonly terms: ReadonlySet<string> | undefined
  readonly notBehind: WordSet
  readonly notFirst: boolean
  readonly unless: { readonly words: WordSet; readonly within: number } | undefined
  readonly then:
    | { readonly turns: WordSet | undefined; readonly outcomes: WordSet; readonly within: number }
    | undefined
  readonly closes: boolean
}

const nothing = wordSetOf([])

export const compiledDenial = (denial: Denial): CompiledDenial => {
  const { kind, openers, side, fillers, most, within, terms, notBehind, notFirst, unless, then, closes } = denial
  return {
    kind,
    openers: wordSetOf(openers),
    isAfter: side === 'after',
    fillers: fillers === undefined ? nothing : wordSetOf(fillers),
    most: most ?? 0,
    within: within ?? 0,
    terms: terms && new Set(terms.map(normalForm)),
    notBehind: notBehind === undefined ? nothing : wordSetOf(notBehind),
    notFirst: notFirst === true,
    unless: unless && { words: wordSetOf(unless.words), within: unless.within },
    then: then && {
      turns: then.turns && wordSetOf(then.turns),
      outcomes: wordSetOf(then.outcomes),
      within: then.within,
    },
    closes: closes === true,
  }
}
