import { ownOf } from '../../../core/parse/own.ts'
import type { Lexicon, Near, Term, TermGroup } from '../../../text/lexicon/lexicon.ts'

/** In what context a word flags (标记条件). */
type Context = Pick<TermGroup, 'near' | 'unless' | 'negatable'> & Pick<Term, 'allow'>

/** The words of a lexicon, by category and strength: a strong word that turned weak is gone from the strong ones. */
type Flagging = ReadonlyMap<string, ReadonlyMap<string, readonly Context[]>>

export const flagging = ({ groups, categories }: Lexicon): Flagging => {
  const found = new Map<string, Map<string, Context[]>>()
  for (const { category, tier, terms, ...context } of groups) {
    const key = ownOf(categories, category)?.decides === true && tier === 'strong' ? category : `${category} (weak)`
    const words = found.get(key) ?? new Map<string, Context[]>()
    for (const one of terms) {
      const { term, ...own } = typeof one === 'string' ? { term: one } : one
      words.set(term, [...(words.get(term) ?? []), { ...context, ...own }])
    }
    found.set(key, words)
  }
  return found
}

/** Whether a word flags wherever it did, by the same of its contexts or another. */
export const flagsAsMuch = (before: readonly Context[], after: readonly Context[]): boolean =>
  before.every((was) => after.some((is) => isWider(is, was)))

const isWider = (is: Context, was: Context): boolean =>
  (is.allow ?? []).every((phrase) => was.allow?.includes(phrase) === true) &&
  (is.near === undefined || reaches(was.near, is.near)) &&
  (is.unless === undefined || reaches(is.unless, was.unless)) &&
  (was.negatable !== false || is.negatable === false)

/** Whether the second is met wherever the first is: by the same cues, as far away or further. */
const reaches = (one: Near | undefined, other: Near | undefined): boolean =>
  one !== undefined && other !== undefined && one.cues === other.cues && one.within <= other.within
