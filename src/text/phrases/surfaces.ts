import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPhrase } from './is-phrase.ts'
import { type Phrase, type PhrasePart, phraseOf } from './notation.ts'
import type { Phrasing } from './phrasing.ts'
import { slotWords } from './slot-words.ts'

/**
 * Ways to write a phrase down (句型示例): first with its first choices and nothing that may be left out, then each other
 * choice in turn. None where its notation cannot be read.
 *
 * @example
 * surfacesOf({ classes: {}, irregular: {}, plurals: {}, spellings: {}, endings: {} })('sue~ [the] (firm|shop)')
 * // => ['sue firm', 'sues firm', 'suing firm', 'sued firm', 'sue the firm', 'sue shop']
 */
export const surfacesOf = (phrasing: Phrasing): ((phrase: string) => readonly string[]) => {
  const readAs = slotWords(phrasing)
  const waysOf = (part: PhrasePart): readonly string[] => {
    if (part.kind === 'choice') return part.ways.flatMap(textsOf)
    if (part.kind === 'optional') return ['', ...part.ways.flatMap(textsOf)]
    if (part.kind !== 'class') return (readAs(part) ?? []).map((words) => words.join(' '))
    const members = Object.hasOwn(phrasing.classes, part.text) ? (phrasing.classes[part.text] ?? []) : []
    return members.flatMap((member) => textsOf(phraseOf(member) ?? []))
  }
  const textsOf = (phrase: Phrase): readonly string[] => {
    const parts = phrase.map(waysOf)
    const first = parts.map(([way = '']) => way)
    const written = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ')
    return [
      written(first),
      ...parts.flatMap((ways, at) =>
        ways.slice(1).map((way) => written(first.map((one, place) => (place === at ? way : one)))),
      ),
    ]
  }
  return (phrase) => textsOf(phraseOf(phrase) ?? [])
}

/** Ways to write a word of a lexicon down: itself, or where it is a phrase those of {@link surfacesOf}. */
export const writtenAs = ({ phrasing }: Pick<Lexicon, 'phrasing'>): ((word: string) => readonly string[]) => {
  const surfaces = phrasing && surfacesOf(phrasing)
  return (word) => (surfaces !== undefined && isPhrase(word) ? surfaces(word) : [word])
}
