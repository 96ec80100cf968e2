import type { Harm } from '../../explain/programme/harm.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'

/** How many words a harm names; the rest is counted. */
const named = 5

/** Lexicons that are gone, and words that no longer flag what they did. */
export const harmsInWords = (before: ProgrammePolicy<Words>, after: ProgrammePolicy<Words>): readonly Harm[] => {
  const kept = new Map(after.words.lexicons.map((lexicon) => [lexicon.id, lexicon as Lexicon]))
  return before.words.lexicons.flatMap((lexicon): readonly Harm[] => {
    const now = kept.get(lexicon.id)
    return now === undefined ? [{ _tag: 'LexiconGone', lexicon: lexicon.id }] : termsGone(lexicon, now)
  })
}

const termsGone = (before: Lexicon, after: Lexicon): readonly Harm[] => {
  const now = flagging(after)
  const gone = new Map<string, string[]>()
  for (const [category, terms] of flagging(before))
    for (const term of terms)
      if (now.get(category)?.has(term) !== true) gone.set(category, [...(gone.get(category) ?? []), term])
  return [...gone].map(([category, terms]) => ({
    _tag: 'TermsGone',
    lexicon: before.id,
    category,
    count: terms.length,
    first: terms.slice(0, named),
  }))
}

/** The words by category and strength: a strong word that turned weak is gone from the strong ones. */
const flagging = ({ groups, categories }: Lexicon): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { category, tier, terms } of groups) {
    const key = categories[category]?.decides === true && tier === 'strong' ? category : `${category} (weak)`
    const set = found.get(key) ?? new Set<string>()
    for (const term of terms) set.add(typeof term === 'string' ? term : term.term)
    found.set(key, set)
  }
  return found
}
