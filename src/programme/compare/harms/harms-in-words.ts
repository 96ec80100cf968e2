import type { Harm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { Lexicon } from '../../../text/lexicon/lexicon.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import { flagging, flagsAsMuch } from './flagging.ts'

/** How many words a harm names; the rest is counted. */
const named = 5

/** Lexicons that are gone, and words that no longer flag what they did. */
export const harmsInWords = (before: ProgrammePolicy<Words>, after: ProgrammePolicy<Words>): readonly Harm[] => {
  const kept = new Map(after.words.lexicons.map((lexicon) => [lexicon.id, lexicon as Lexicon]))
  return before.words.lexicons.flatMap((lexicon): readonly Harm[] => {
    const now = kept.get(lexicon.id)
    return now === undefined ? [{ _tag: 'LexiconGone', lexicon: lexicon.id }] : termsLess(lexicon, now)
  })
}

/** Words that are gone, and words that are there and count in fewer places than they did. */
const termsLess = (before: Lexicon, after: Lexicon): readonly Harm[] => {
  const now = flagging(after)
  const lost = { TermsGone: new Map<string, string[]>(), TermsFlagLess: new Map<string, string[]>() }
  for (const [category, terms] of flagging(before))
    for (const [term, was] of terms) {
      const is = now.get(category)?.get(term)
      if (is !== undefined && flagsAsMuch(was, is)) continue
      const list = lost[is === undefined ? 'TermsGone' : 'TermsFlagLess']
      list.set(category, [...(list.get(category) ?? []), term])
    }
  return (['TermsGone', 'TermsFlagLess'] as const).flatMap((_tag) =>
    [...lost[_tag]].map(([category, terms]) => ({
      _tag,
      lexicon: before.id,
      category,
      count: terms.length,
      first: terms.slice(0, named),
    })),
  )
}
