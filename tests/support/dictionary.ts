import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Lexicon, TermGroup } from '../../src/text/lexicon/lexicon.ts'
import { normalForm } from '../../src/text/normalize.ts'

/** The words of the dictionary that the borders are derived from, in their normal form, and how often they were counted. */
export const dictionary = (): readonly (readonly [string, number])[] =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([word = '', count]) => {
      if (word === '' || word.length > 6 || count === undefined) return []
      const normal = normalForm(word)
      return normal.length === word.length ? [[normal, Number(count)] as const] : []
    })

/** The strong words of a lexicon, in their normal form. */
export const strongTermsOf = (
  { groups }: Lexicon,
  isWanted: (group: TermGroup) => boolean = () => true,
): readonly string[] =>
  groups
    .filter((group) => group.tier === 'strong' && isWanted(group))
    .flatMap(({ terms }) => terms.map((term) => normalForm(typeof term === 'string' ? term : term.term)))

/** A small generator of whole numbers below a bound (LCG): the same joins on every machine. */
export const drawing = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
