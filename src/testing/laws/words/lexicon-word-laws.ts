import * as fc from 'fast-check'
import type { RedFlags } from '../../../text/finding/red-flags.ts'
import type { Lexicon, Negators } from '../../../text/lexicon/lexicon.ts'
import { normalForm } from '../../../text/normalize.ts'
import { writtenAs } from '../../../text/phrases/surfaces.ts'
import { type LexiconEntry, lexiconEntries } from '../../arbitraries/lexicon-entries.ts'
import { type Law, law } from '../law.ts'

/** What must hold of every single word of a lexicon: it counts, and its contexts excuse it. */
export const wordLaws = (lexicon: Lexicon, read: (text: string) => RedFlags): readonly Law[] => {
  const { categories, cues, negation, groups } = lexicon
  if (groups.every(({ terms }) => terms.length === 0)) return []
  const entries = lexiconEntries(lexicon)
  const texts = writtenAs(lexicon)
  /** A text beside each of the cues that a word may need, with a space where one fits. */
  const settings = (text: string, { near }: LexiconEntry): readonly string[] =>
    near === undefined
      ? [text]
      : (cues[near.cues]?.words ?? []).map((cue) => `${text}${near.within > 0 ? ' ' : ''}${cue}`)
  const counts = (text: string, { category, term }: LexiconEntry, until: number, from = 0): boolean =>
    read(text).hits.some(
      ({ span, ...hit }) => hit.category === category && hit.term === term && span.start >= from && span.end <= until,
    )
  const heeded = ({ category, negatable }: LexiconEntry): readonly Negators[] =>
    negatable === false
      ? []
      : negation.negators.filter(({ kind }) => categories[category]?.negatedBy.includes(kind) === true)
  /** A phrase that negates nothing, or a question: 是托吗. */
  const isNoNegation = (text: string): boolean =>
    negation.pseudo.some((phrase) => normalForm(text).includes(normalForm(phrase))) ||
    negation.questionEndings.some((ending) => normalForm(text).endsWith(normalForm(ending)))

  return [
    law('every word counts by itself, beside a cue where it needs one', entries, (entry) =>
      texts(entry.term).some((term) => settings(term, entry).some((text) => counts(text, entry, term.length))),
    ),
    law('no word counts in the phrases it is excused in', entries, (entry) =>
      entry.allow
        .flatMap(texts)
        .every((phrase) => settings(phrase, entry).every((text) => !counts(text, entry, phrase.length))),
    ),
    law('a negator takes back every word that heeds its kind', fc.tuple(entries, fc.nat()), ([entry, which]) => {
      const [term = entry.term] = texts(entry.term)
      const negated = heeded(entry).flatMap(({ side, within, words }) => {
        const space = within > 0 && !negation.clauseBreaks.includes(' ') ? ' ' : ''
        return words.map((word) => (side === 'before' ? `${word}${space}${term}` : `${term}${space}${word}`))
      })
      const text = negated[which % negated.length]
      return text === undefined || isNoNegation(text) || !counts(text, entry, text.length)
    }),
    law(
      'a denial right before a word that heeds its kind takes it back',
      fc.tuple(entries, fc.nat()),
      ([entry, which]) => {
        const { category, negatable } = entry
        const [term = entry.term] = texts(entry.term)
        const denials = (negation.denials ?? []).filter(
          ({ kind, side, then, notFirst, terms }) =>
            negatable !== false &&
            categories[category]?.negatedBy.includes(kind) === true &&
            [side, then, notFirst, terms].every((condition) => condition === undefined),
        )
        const openers = denials.flatMap(({ openers }) => openers)
        const opener = openers[which % openers.length]
        const text = `${opener}${isSpaced(opener) ? ' ' : ''}${term}`
        // a phrase that takes words of the denial in says something else: nobody signed for it
        return opener === undefined || isNoNegation(text) || !counts(text, entry, text.length, opener.length)
      },
    ),
  ]
}

/** Whether a word is of a script that puts spaces between words. */
const isSpaced = (word: string | undefined): boolean => /[a-z]$/iu.test(word ?? '')
