/** Numbers in [0, 1) that are the same on every run. */
const draws = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const chineseTerms = ({ groups }) =>
  groups
    .flatMap(({ terms }) => terms.map((term) => (typeof term === 'string' ? term : term.term)))
    .filter((term) => /^\p{sc=Han}{2,}$/u.test(term))

/** A character by Zipf's law. */
const common = (characters, draw) => characters[Math.floor(characters.length ** draw()) - 1]

/** Reviews of 10 to 90 characters, punctuation in between, and a term in every fourth. */
export const reviewsOf = (terms, count) => {
  const draw = draws(20261121)
  const characters = [...new Set(terms.join(''))]
  return Array.from({ length: count }, () => {
    const length = 10 + Math.floor(80 * draw())
    const parts = Array.from({ length }, () => (draw() < 0.1 ? '，' : common(characters, draw)))
    if (draw() < 0.25) parts[Math.floor(draw() * length)] = terms[Math.floor(draw() * terms.length)]
    return parts.join('')
  })
}

/** 150 terms and as many more words of common characters, which stand in the text only when they are `met`. */
export const dictionary = (terms, size, met) => {
  const draw = draws(7)
  const characters = [...new Set(terms.join(''))]
  const words = new Set(terms.slice(0, Math.min(size, 150)))
  while (words.size < size) {
    const length = 2 + Math.floor(4 * draw())
    const word = Array.from({ length }, () => common(characters, draw)).join('')
    words.add(met ? word : `${word}\ue000`)
  }
  return [...words]
}
