import { policyName } from '../../core/source-ref.ts'
import type { Lexicon } from '../lexicon.ts'
import type { LexiconIssue } from '../lexicon-issue.ts'
import { normalize } from '../normalize.ts'
import { compilePhrases } from './compile-phrases.ts'
import { isPhrase, phraseLines } from './phrase-lines.ts'
import { phrasesIn } from './phrases-in.ts'
import type { Phrasing } from './phrasing.ts'
import { surfacesOf } from './surfaces.ts'

/** The phrases of a lexicon that cannot be read, its classes first. */
export const phraseIssues = (lexicon: Lexicon): readonly LexiconIssue[] => {
  const { phrasing, groups, cues, negation } = lexicon
  if (phrasing === undefined) return []
  const read = phraseLines(phrasing)
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
      .filter((word) => isPhrase(word) && read(word) === undefined)
      .map((word) => ({ _tag: 'PhraseUnreadable', lexicon: policyName(lexicon), place, word }) as const),
  )
}

/** Whether a phrase can be written so that a term stands in it. */
export const phraseHolds = (phrasing: Phrasing): ((phrase: string, term: string) => boolean) => {
  const read = phraseLines(phrasing)
  return (phrase, term) => {
    const [lines, inside] = [read(phrase), read(term)]
    if (lines === undefined || inside === undefined) return true
    const found = compilePhrases(phrasing, [{ id: 0, lines: inside }])
    return surfacesOf(lines).some((surface) => phrasesIn(found, normalize(surface).units, 1).length > 0)
  }
}
