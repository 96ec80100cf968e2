import type { Phrasing } from './phrasing.ts'

const zeta = /(?<=\w\w\w)iz(?=e[drs]?$|ers$|ing|ation)/u

/** One word in one spelling: -ise for -ize. */
const spelt = (word: string): string => (word.includes('iz') ? word.replace(zeta, 'is') : word)

/**
 * One written word as the words it is read as (一词的读法): contractions opened, spelling made one, a possessive left out.
 * The word is in normal form.
 *
 * @example
 * wordsOf({ classes: {}, irregular: {}, plurals: {}, spellings: { "won't": 'will not' }, endings: { "'ll": 'will', "n't": 'not' } })("won't")
 * // => ['will', 'not']
 */
export const wordsOf = ({ spellings, endings }: Phrasing): ((written: string) => readonly string[]) => {
  const split = (text: string): readonly string[] => text.split(' ').filter((one) => one !== '')
  const whole = (word: string): readonly string[] =>
    Object.hasOwn(spellings, word) ? split(spellings[word] as string).map(spelt) : [spelt(word)]
  return (written) => {
    const apostrophe = written.indexOf("'")
    if (apostrophe < 0 || Object.hasOwn(spellings, written)) return whole(written)
    for (const from of [apostrophe - 1, apostrophe]) {
      const ending = written.slice(Math.max(0, from))
      if (Object.hasOwn(endings, ending) && from > 0)
        return [...whole(written.slice(0, from)), ...split(endings[ending] as string)]
    }
    return whole(written.replaceAll("'", ''))
  }
}
