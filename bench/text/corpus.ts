import { enRedFlags } from '../../src/lexicons/en.ts'
import { zhRedFlags } from '../../src/lexicons/zh.ts'

/** A stream of numbers in [0, 1) that is the same on every run. */
export const draws = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const terms: readonly string[] = [zhRedFlags, enRedFlags].flatMap(({ groups }) =>
  groups.flatMap((group) => group.terms.map((term) => (typeof term === 'string' ? term : term.term))),
)
export const chineseTerms: readonly string[] = terms.filter((term) => /^\p{sc=Han}{2,}$/u.test(term))

/** Reviews of 10 to 90 characters: common characters by Zipf's law, punctuation, and a term in every fourth. */
export const reviewsOf = (count: number, seed: number): readonly string[] => {
  const draw = draws(seed)
  const characters = [...new Set(chineseTerms.join(''))]
  const common = (): string => characters[Math.floor(characters.length ** draw()) - 1] as string
  return Array.from({ length: count }, () => {
    const length = 10 + Math.floor(80 * draw())
    const parts = Array.from({ length }, () => (draw() < 0.1 ? '，' : common()))
    if (draw() < 0.25)
      parts[Math.floor(draw() * length)] = chineseTerms[Math.floor(draw() * chineseTerms.length)] as string
    return parts.join('')
  })
}

/** The first terms, filled up with words of common characters; `meeting` ones may stand in the text, others not. */
export const dictionary = (size: number, meeting: boolean): readonly string[] => {
  const draw = draws(7)
  const characters = [...new Set(chineseTerms.join(''))]
  const words = new Set(chineseTerms.slice(0, Math.min(size, 150)))
  while (words.size < size) {
    const length = 2 + Math.floor(4 * draw())
    const word = Array.from(
      { length },
      () => characters[Math.floor(characters.length ** draw()) - 1] as string,
    )
    words.add(word.join('') + (meeting ? '' : '\ue000'))
  }
  return [...words]
}
