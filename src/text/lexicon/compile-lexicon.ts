import { type Either, map } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { policyName } from '../../core/source-ref.ts'
import { type Finder, finderOf } from '../automaton/finder.ts'
import { type Unmask, unmasking } from '../masks/unmask.ts'
import type { CompiledPhrases } from '../phrases/compile-phrases.ts'
import { type Vocabulary, vocabulary } from '../phrases/vocabulary.ts'
import { type Edges, edgesOf } from '../word-edges.ts'
import { type CheckedLexicons, checkLexicons } from './check-lexicons.ts'
import { type Entry, type EntryOf, entriesOf } from './entry.ts'
import { sharedByContent } from './equal-lexicons.ts'
import type { Lexicon, Term, TermGroup } from './lexicon.ts'
import type { LexiconIssue } from './lexicon-issue.ts'
import { negatorsIn } from './negating.ts'

/** Lexicons made ready to read with (编译后的词库); a function of them only, not meant for JSON. */
export interface CompiledLexicon {
  /** The lexicons, as `id@version`. */
  readonly lexicons: readonly string[]
  readonly finder: Finder
  /** The words of the finder in their normal form. */
  readonly forms: readonly string[]
  /** What may not touch a word of the finder. */
  readonly edgesOf: (number: number) => Edges
  /** The number each word of the finder is known by: words and phrases are numbered together. */
  readonly wordOf: readonly number[]
  /** Made when the first text with letters is read. */
  readonly phrases: readonly (() => CompiledPhrases)[]
  /** Each word and phrase as it was written. */
  readonly written: readonly string[]
  /** The entries a word stands for; none for words that are only context. */
  readonly entriesOf: (word: number) => readonly Entry[]
  /** Present when a lexicon sees through masks; only the lexicons named do. */
  readonly unmask?: Unmask
  readonly unmasked: ReadonlySet<string>
}

/**
 * Makes lexicons ready to read with, several languages at once; a lexicon with a mistake is refused with all of
 * its mistakes.
 *
 * @example
 * const house = compileLexicon([zhRedFlags, enRedFlags])
 * house._tag === 'Right' && redFlagsIn(house.right)('起火了, I will sue you').categories // => ['legal', 'safety']
 * compileLexicon([zhRedFlags, zhRedFlags])._tag // => 'Left'
 * @law every issue of every lexicon is reported at once
 */
export const compileLexicon = (lexicons: NonEmpty<Lexicon>): Either<NonEmpty<LexiconIssue>, CompiledLexicon> =>
  map(compileChecked)(checkLexicons(lexicons))

/**
 * Makes lexicons without mistakes ready to read with, one list and all that equal it once, however many read with it; none
 * find nothing.
 *
 * @example
 * redFlagsIn(compileChecked(standardWords.lexicons))('我要起诉你们').hits.map(({ category }) => category)
 * // => ['legal']
 * redFlagsIn(compileChecked([]))('我要起诉你们').hits // => []
 */
export const compileChecked = (lexicons: CheckedLexicons): CompiledLexicon => shared(lexicons)

const compiled = (lexicons: CheckedLexicons): CompiledLexicon => {
  const words = vocabulary()
  const { written, forms, wordOf, phrases } = words
  const terms: Written[][] = []
  for (const lexicon of lexicons)
    eachTerm(lexicon, words, (id, term) => {
      const same = terms[id]
      if (same === undefined) terms[id] = [term]
      else same.push(term)
    })
  const made: (readonly Entry[])[] = []
  const edges: Edges[] = []
  const masks = lexicons.flatMap((lexicon) => lexicon.masks ?? [])
  return {
    lexicons: lexicons.map(policyName),
    finder: finderOf(forms),
    forms,
    edgesOf: (number) => {
      edges[number] ??= edgesOf(forms[number] as string)
      return edges[number]
    },
    wordOf,
    phrases: phrases(),
    written,
    entriesOf: (id) => {
      made[id] ??= terms[id]?.map(({ entryOf, group, term }) => entryOf(group, term)) ?? noEntries
      return made[id]
    },
    ...(masks.length === 0 ? {} : { unmask: unmasking(masks) }),
    unmasked: new Set(lexicons.filter((lexicon) => lexicon.masks !== undefined).map(policyName)),
  }
}

const shared = sharedByContent(compiled)
const noEntries: readonly Entry[] = []

/** A term where it stands in its lexicon; most never turn up in a text, and their entries are never made. */
interface Written {
  readonly entryOf: EntryOf
  readonly group: TermGroup
  readonly term: string | Term
}

/** Takes every term of a lexicon; whatever stands in the lexicon is numbered on the way. */
const eachTerm = (lexicon: Lexicon, words: Vocabulary, take: (id: number, term: Written) => void): void => {
  const idOf = words.idOf(lexicon)
  const entryOf = entriesOf(lexicon, words)
  for (const cue of Object.values(lexicon.cues)) cue.words.forEach(idOf)
  negatorsIn(lexicon).forEach(idOf)
  for (const group of lexicon.groups)
    for (const term of group.terms) {
      if (typeof term !== 'string') term.allow?.forEach(idOf)
      take(idOf(typeof term === 'string' ? term : term.term), { entryOf, group, term })
    }
}
