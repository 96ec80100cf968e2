import type { Filled } from '../../core/filled.ts'
import { once } from '../../core/once.ts'
import { policyName } from '../../core/source-ref.ts'
import { type CompiledBorders, compiledBorders } from '../borders/across-words.ts'
import { normalForm } from '../normalize.ts'
import { longestPhrase, type Vocabulary } from '../phrases/vocabulary.ts'
import type { CategoryRule, Lexicon, Near, Term, TermGroup, Tier } from './lexicon.ts'
import { type Negating, negatingOf } from './negating.ts'

/** A word with everything that decides whether it counts (词条); words are numbers of the vocabulary. */
export interface Entry {
  readonly term: string
  readonly lexicon: string
  readonly category: string
  readonly tier: Tier
  readonly rule: CategoryRule
  readonly allow: ReadonlySet<number>
  /** The longest of its phrases, in units: they are looked for no further away; so with every `reach` below. */
  readonly allowReach: number
  readonly near?: Nearby & { readonly givenIn: readonly string[] }
  readonly unless?: Nearby
  readonly negation?: Negating
  /** Of a strong word of two or three Han characters: it may stand across the border of words. */
  readonly borders?: CompiledBorders
}

interface Nearby {
  readonly name: string
  readonly words: ReadonlySet<number>
  readonly within: number
  readonly reach: number
}

/** Makes the entry of a term of a group. */
export type EntryOf = (group: TermGroup, written: string | Term) => Entry

/** What the entries of a lexicon share is made with the first that needs it; all its words are numbered before. */
export const entriesOf = (lexicon: Lexicon, words: Vocabulary): EntryOf => {
  const idOf = words.idOf(lexicon)
  const idsOf = (some: readonly string[]): ReadonlySet<number> => new Set(some.map(idOf))
  const longestOf = (ids: Iterable<number>): number => longestIn(ids, words, lexicon)
  const negating = negatingOf(lexicon, idOf, longestOf)
  const borders = once(() => bordersOf(lexicon))
  const name = policyName(lexicon)
  const cues = new Map<string, { readonly words: ReadonlySet<number>; readonly longest: number }>()
  const cueOf = (cue: string): { readonly words: ReadonlySet<number>; readonly longest: number } => {
    const before = cues.get(cue)
    if (before !== undefined) return before
    const ids = idsOf(lexicon.cues[cue]?.words ?? [])
    const made = { words: ids, longest: longestOf(ids) }
    cues.set(cue, made)
    return made
  }
  const nearby = ({ cues: cue, within }: Near): Nearby => {
    const { words: ids, longest } = cueOf(cue)
    return { name: cue, words: ids, within, reach: within + longest }
  }
  return ({ category, tier, negatable, near, unless }, written) => {
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
    if (near !== undefined) entry.near = { ...nearby(near), givenIn: lexicon.cues[near.cues]?.givenIn ?? [] }
    if (unless !== undefined) entry.unless = nearby(unless)
    if (negatable !== false) entry.negation = negating(category)
    const judging = tier === 'strong' && lexicon.borders !== undefined ? borders() : undefined
    if (judging?.judges(normalForm(term))) entry.borders = judging
    return entry
  }
}

const none: ReadonlySet<number> = new Set()

/** The borders of a lexicon's strong words; a word that holds one that needs no cue alarms by itself. */
const bordersOf = ({ borders, groups }: Lexicon): CompiledBorders | undefined =>
  borders &&
  compiledBorders(
    borders,
    once(
      () =>
        new Set(
          groups
            .filter(({ tier, near }) => tier === 'strong' && near === undefined)
            .flatMap(({ terms }) => terms.map((term) => normalForm(typeof term === 'string' ? term : term.term))),
        ),
    ),
  )

/** The longest of some words, in units of the normal form; of phrases in notation as far as anybody writes them. */
const longestIn = (ids: Iterable<number>, { lengthOf }: Vocabulary, { phrasing }: Lexicon): number => {
  let longest = phrasing === undefined ? 0 : longestPhrase
  for (const id of ids) longest = Math.max(longest, lengthOf(id))
  return longest
}
