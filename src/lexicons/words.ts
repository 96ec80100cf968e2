import type { Term } from '../text/lexicon/lexicon.ts'

/** Words set down one after another, with spaces and line breaks between them. */
export const words = (text: string): readonly string[] =>
  text
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '')

/** Phrases set down one after another, with bars between them. */
export const phrases = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')

/** A word, and the phrases, without white space, in which it means something else. */
export const except = (term: string, allowed: string): Term => ({ term, allow: words(allowed) })

/** Phrases set down one a line; bars inside them are choices. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Every beginning with every end: 房间小, 房间太小, 床小, 床太小. */
export const crossed = (beginnings: string, ends: string): readonly string[] =>
  words(beginnings).flatMap((beginning) => words(ends).map((end) => `${beginning}${end}`))
