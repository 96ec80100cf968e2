import { normalize } from '../normalize.ts'
import { compilePhrases } from './compile-phrases.ts'
import { phrasesIn } from './phrases-in.ts'
import type { Phrasing } from './phrasing.ts'
import { surfacesOf } from './surfaces.ts'

/** Whether a phrase can be written so that a term stands in it. */
export const phraseHolds = (phrasing: Phrasing): ((phrase: string, term: string) => boolean) => {
  const waysOf = surfacesOf(phrasing)
  return (phrase, term) => {
    const found = compilePhrases(phrasing, [{ id: 0, phrase: term }])
    return waysOf(phrase).some((surface) => phrasesIn(found, normalize(surface).units, 1).length > 0)
  }
}
