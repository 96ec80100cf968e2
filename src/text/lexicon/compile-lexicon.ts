import { type Either, map } from 'fp-ts/Either'
import type { Filled } from '../../core/filled.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { policyName } from '../../core/source-ref.ts'
import type { Automaton } from '../automaton/automaton.ts'
import { automatonOf } from '../automaton/automaton-of.ts'
import { type CompiledBorders, compiledBorders } from '../borders/across-words.ts'
import { compiledDenials, type Denials } from '../denial/compile-denial.ts'
import { type Unmask, unmasking } from '../masks/unmask.ts'
import { normalForm, normalize } from '../normalize.ts'
import type { CompiledPhrases } from '../phrases/compile-phrases.ts'
import { longestPhrase, type Vocabulary, vocabulary } from '../phrases/vocabulary.ts'
import { type Edges, edgesOf } from '../word-edges.ts'
import { type CheckedLexicons, checkLexicons } from './check-lexicons.ts'
import { sharedByContent } from './equal-lexicons.ts'
import type { CategoryRule, Lexicon, Near, Negators, Tier } from './lexicon.ts'
import type { LexiconIssue } from './lexicon-issue.ts'

/** A word with everything that decides whether it counts; words are numbers of the automaton. */
export interface Entry {
  readonly term: string
  readonly lexicon: string
  readonly category: string
  readonly tier: Tier
  readonly rule: CategoryRule
  readonly allow: ReadonlySet<number>
  /** The longest of its phrases, in units: they are looked for no further away; so with every `reach` below. */
  readonly allowReach: number
  readonly near?: {
    readonly name: string
    readonly words: ReadonlySet<number>
    readonly within: number
    readonly reach: number
    readonly givenIn: readonly string[]
  }
  readonly unless?: {
    readonly name: string
    readonly words: ReadonlySet<number>
    readonly within: number
    readonly reach: number
  }
  readonly negation?: Negating
  /** Of a strong word of two or three Han characters: it may stand across the border of words. */
  readonly borders?: CompiledBorders
}

/** The negation of one lexicon, for the categories that heed the same kinds. */
export interface Negating {
  readonly before: ReadonlyMap<number, number>
  readonly after: ReadonlyMap<number, number>
  readonly pseudo: ReadonlySet<number>
  readonly breaks: ReadonlySet<number>
  readonly questionEndings: ReadonlySet<number>
  readonly reach: number
  readonly denials: Denials
}

/** Lexicons made ready to read with (编译后的词库); a function of them only, not meant for JSON. */
export interface CompiledLexicon {
  /** The lexicons, as `id@version`. */
  readonly lexicons: readonly string[]
  readonly automaton: Automaton
  /** What may not touch each word of the automaton. */
  readonly edges: readonly Edges[]
  /** The number each word of the automaton is known by: words and phrases are numbered together. */
  readonly wordOf: readonly number[]
  /** Made when the first text with letters is read. */
  readonly phrases: readonly (() => CompiledPhrases)[]
  /** Each word and phrase as it was written. */
  readonly written: readonly string[]
  /** The entries each word stands for; none for words that are only context. */
  readonly entries: readonly (readonly Entry[])[]
  /** Present when a lexicon sees through masks; only the lexicons named do. */
  readonly unmask?: Unmask
  readonly unmasked: ReadonlySet<string>
}

/**
 * Makes lexicons ready to read with, several languages at once; a lexicon with a mistake is refused with all of
 * its mistakes.
 *
 * @law every issue of every lexicon is reported at once
 */
export const compileLexicon = (lexicons: NonEmpty<Lexicon>): Either<NonEmpty<LexiconIssue>, CompiledLexicon> =>
  map(compileChecked)(checkLexicons(lexicons))

/**
 * Makes lexicons without mistakes ready to read with, one list and all that equal it once, however many read with it; none
 * find nothing.
 */
export const compileChecked = (lexicons: CheckedLexicons): CompiledLexicon => shared(lexicons)

const compiled = (lexicons: CheckedLexicons): CompiledLexicon => {
  const words = vocabulary()
  const { written, forms, wordOf, phrases } = words
  const entries: Entry[][] = []
  for (const lexicon of lexicons)
    eachEntry(lexicon, words, (id, entry) => {
      const same = entries[id]
      if (same === undefined) entries[id] = [entry]
      else same.push(entry)
    })
  const masks = lexicons.flatMap((lexicon) => lexicon.masks ?? [])
  return {
    lexicons: lexicons.map(policyName),
    automaton: automatonOf(forms),
    edges: forms.map(edgesOf),
    wordOf,
    phrases: phrases(),
    written,
    entries: written.map((_, id) => entries[id] ?? noEntries),
    ...(masks.length === 0 ? {} : { unmask: unmasking(masks) }),
    unmasked: new Set(lexicons.filter((lexicon) => lexicon.masks !== undefined).map(policyName)),
  }
}

const shared = sharedByContent(compiled)

/** Takes every entry of a lexicon; whatever stands in the lexicon is numbered on the way. */
const eachEntry = (lexicon: Lexicon, words: Vocabulary, take: (id: number, entry: Entry) => void): void => {
  const idOf = words.idOf(lexicon)
  const idsOf = (some: readonly string[]): ReadonlySet<number> => new Set(some.map(idOf))
  const longestOf = (ids: Iterable<number>): number => longestIn(ids, words, lexicon)
  const cues = new Map(Object.entries(lexicon.cues).map(([name, cue]) => [name, idsOf(cue.words)]))
  const negating = negatingOf(lexicon, idOf, longestOf)
  const contextOf = ({
    cues: name,
    within,
  }: Near): { name: string; words: ReadonlySet<number>; within: number; reach: number } => {
    const ids = cues.get(name) as ReadonlySet<number>
    return { name, words: ids, within, reach: within + longestOf(ids) }
  }
  const borders = bordersOf(lexicon)
  const name = policyName(lexicon)
  for (const { category, tier, negatable, near, unless, terms } of lexicon.groups) {
    const negation = negatable === false ? undefined : negating.get(category)
    const nearby = near && { ...contextOf(near), givenIn: lexicon.cues[near.cues]?.givenIn ?? [] }
    const nowhere = unless && contextOf(unless)
    const isJudged = borders !== undefined && tier === 'strong'
    for (const written of terms) {
      const { term, allow = [] } = typeof written === 'string' ? { term: written } : written
      const allowed = allow.length === 0 ? none : idsOf(allow)
      const entry: Filled<Entry> = {
        term,
        lexicon: name,
        category,
        tier,
        rule: lexicon.categories[category] as CategoryRule,
        allow: allowed,
        allowReach: allow.length === 0 ? 0 : longestOf(allowed),
      }
      if (nearby !== undefined) entry.near = nearby
      if (nowhere !== undefined) entry.unless = nowhere
      if (negation !== undefined) entry.negation = negation
      if (isJudged && borders.judges(normalForm(term))) entry.borders = borders
      take(idOf(term), entry)
    }
  }
}

const none: ReadonlySet<number> = new Set()
const noEntries: readonly Entry[] = []

/** The borders of a lexicon's strong words; a word that holds one that needs no cue alarms by itself. */
const bordersOf = ({ borders, groups }: Lexicon): CompiledBorders | undefined =>
  borders &&
  compiledBorders(
    borders,
    new Set(
      groups
        .filter(({ tier, near }) => tier === 'strong' && near === undefined)
        .flatMap(({ terms }) => terms.map((term) => normalForm(typeof term === 'string' ? term : term.term))),
    ),
  )

/** The negation of each category; categories that heed the same kinds share it. */
const negatingOf = (
  lexicon: Lexicon,
  idOf: (word: string) => number,
  longestOf: (ids: Iterable<number>) => number,
): ReadonlyMap<string, Negating> => {
  const { negation } = lexicon
  const unitsOf = (text: string): ReadonlySet<number> => new Set(normalize(text).units)
  const [breaks, questionEndings] = [unitsOf(negation.clauseBreaks), unitsOf(negation.questionEndings.join(''))]
  const denialsFor = compiledDenials(negation)
  const known = new Map<string, Negating>()
  const heeding = (kinds: readonly string[]): Negating => {
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
  return new Map(
    Object.entries(lexicon.categories).map(([name, { negatedBy }]) => {
      const key = JSON.stringify([...negatedBy].sort())
      const negating = known.get(key) ?? heeding(negatedBy)
      known.set(key, negating)
      return [name, negating]
    }),
  )
}

/** The longest of some words, in units of the normal form; of phrases in notation as far as anybody writes them. */
const longestIn = (ids: Iterable<number>, { lengths }: Vocabulary, { phrasing }: Lexicon): number => {
  let longest = phrasing === undefined ? 0 : longestPhrase
  for (const id of ids) longest = Math.max(longest, lengths[id] as number)
  return longest
}
