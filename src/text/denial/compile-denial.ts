import { once } from '../../core/once.ts'
import type { Negation } from '../lexicon/lexicon.ts'
import { normalForm, normalize } from '../normalize.ts'
import type { Denial } from './denial.ts'
import { type WordSet, wordSetOf } from './word-set.ts'

/** A {@link Denial} made ready to look for. */
export interface CompiledDenial {
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

/** The denials that a category heeds, made ready. */
export interface Denials {
  readonly some: readonly CompiledDenial[]
  readonly pseudo: WordSet
  readonly list: { readonly connectors: WordSet; readonly within: number } | undefined
  /** What each unit may be: {@link endsClause}, {@link endsOpener} of one before, {@link beginsOpener} of one after. */
  readonly kinds: Uint8Array
}

export const endsClause = 1
export const endsOpener = 2
export const beginsOpener = 4

/** Makes the denials of a language ready for categories that heed some of their kinds; what they share is made once. */
export const compiledDenials = ({
  denials = [],
  pseudo,
  list,
  clauseBreaks,
}: Pick<Negation, 'denials' | 'pseudo' | 'list' | 'clauseBreaks'>): ((heeded: readonly string[]) => Denials) => {
  const all = denials.map((denial) => ({ kind: denial.kind, compiled: once(() => compiledDenial(denial)) }))
  const negatesNothing = wordSetOf(denials.length === 0 ? [] : pseudo)
  const connected = list && { connectors: wordSetOf(list.connectors), within: list.within }
  return (heeded) => {
    const some = all.flatMap(({ kind, compiled }) => (heeded.includes(kind) ? [compiled()] : []))
    return { some, pseudo: negatesNothing, list: connected, kinds: kindsOf(some, clauseBreaks) }
  }
}

const kindsOf = (denials: readonly CompiledDenial[], clauseBreaks: string): Uint8Array => {
  const kinds = new Uint8Array(0x10000)
  const mark = (units: Iterable<number>, kind: number): void => {
    for (const unit of units) kinds[unit] = (kinds[unit] as number) | kind
  }
  mark(normalize(clauseBreaks).units, endsClause)
  for (const { openers, isAfter } of denials)
    mark(isAfter ? openers.firsts() : openers.lasts(), isAfter ? beginsOpener : endsOpener)
  return kinds
}

const nothing = wordSetOf([])

const compiledDenial = (denial: Denial): CompiledDenial => {
  const { openers, side, fillers, most, within, terms, notBehind, notFirst, unless, then, closes } = denial
  return {
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
