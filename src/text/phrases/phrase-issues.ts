import { policyName } from '../../core/source-ref.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { LexiconIssue } from '../lexicon/lexicon-issue.ts'
import { isPhrase } from './is-phrase.ts'
import { graphOf } from './phrase-graph.ts'

/** The phrases of a lexicon that cannot be read, its classes first. */
export const phraseIssues = (lexicon: Lexicon): readonly LexiconIssue[] => {
  const { phrasing, groups, cues, negation } = lexicon
  if (phrasing === undefined) return []
  const { add } = graphOf(phrasing)
  const places: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(phrasing.classes).map(([name, members]) => [`phrasing.classes.${name}`, members] as const),
    ...groups.map(
      ({ terms }, at) =>
        [
          `groups[${at}]`,
          terms.flatMap((written) =>
            typeof written === 'string' ? [written] : [written.term, ...(written.allow ?? [])],
          ),
        ] as const,
    ),
    ...Object.entries(cues).map(([name, { words }]) => [`cues.${name}`, words] as const),
    ...negation.negators.map(({ words }, at) => [`negation.negators[${at}]`, words] as const),
    ['negation.pseudo', negation.pseudo],
  ]
  return places.flatMap(([place, words]) =>
    words
      .filter((word) => isPhrase(word) && !add(word, 0))
      .map((word) => ({ _tag: 'PhraseUnreadable', lexicon: policyName(lexicon), place, word }) as const),
  )
}
