import type { Phrasing } from './phrasing.ts'

/** One vowel between consonants, of which the last is doubled: rip, ripped. */
const doubling = /^[^aeiou]*[aeiou][^aeiouwxy]$/u
const hissing = /(?:[sxz]|ch|sh)$/u
const consonantY = /[^aeiou]y$/u

const withS = (word: string): string =>
  consonantY.test(word) ? `${word.slice(0, -1)}ies` : hissing.test(word) ? `${word}es` : `${word}s`

/**
 * Every form of an English verb (动词各形): as it is, with -s, -ing and its past forms.
 *
 * @example
 * verbForms({}, 'rip') // => ['rip', 'rips', 'ripping', 'ripped']
 * verbForms({ steal: ['stole', 'stolen'] }, 'steal') // => ['steal', 'steals', 'stealing', 'stole', 'stolen']
 */
export const verbForms = (irregular: Phrasing['irregular'], verb: string): readonly string[] => {
  const stem = doubling.test(verb) ? verb + verb.slice(-1) : /[^eo]e$/u.test(verb) ? verb.slice(0, -1) : verb
  const past = consonantY.test(verb) ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`
  return [
    ...new Set([
      verb,
      withS(verb),
      `${stem}ing`,
      ...(Object.hasOwn(irregular, verb) ? (irregular[verb] as readonly string[]) : [past]),
    ]),
  ]
}

/**
 * An English noun in both numbers (名词单复数).
 *
 * @example
 * nounForms({ knife: 'knives' }, 'knife') // => ['knife', 'knives']
 * nounForms({}, 'injury') // => ['injury', 'injuries']
 */
export const nounForms = (plurals: Phrasing['plurals'], noun: string): readonly string[] => [
  noun,
  Object.hasOwn(plurals, noun) ? (plurals[noun] as string) : withS(noun),
]
