import { normalForm } from '../../text/normalize.ts'
import type { Meaning, Satisfaction, ThumbPolicy } from './micro-feedback.ts'
import { endOfWord, isEdgeAt, pastMarks } from './reply-text.ts'

/** An answer that stands in a reply at `[from, to)`. */
export interface AnswerFound {
  readonly kind: 'number' | 'word'
  readonly meaning: Meaning
  readonly to: number
}

/** The words of a policy in the spelling of replies. */
export interface ThumbWords {
  readonly numbers: readonly (readonly [Satisfaction, readonly string[]])[]
  readonly words: readonly (readonly [Meaning, readonly string[]])[]
  readonly lead: readonly string[]
  readonly negators: readonly string[]
  readonly degrees: readonly string[]
  readonly trailing: readonly string[]
  readonly units: readonly string[]
  readonly tone: readonly (readonly [Satisfaction, readonly string[]])[]
}

export const thumbWords = (policy: ThumbPolicy): ThumbWords => {
  const plain = (words: readonly string[]): readonly string[] =>
    words.map((word) => normalForm(word).trim()).filter((word) => word !== '')
  const both = <M extends Meaning>(
    lists: { readonly [K in M]?: readonly string[] },
  ): readonly (readonly [M, readonly string[]])[] =>
    Object.entries<readonly string[] | undefined>(lists).map(([meaning, words]) => [meaning as M, plain(words ?? [])])
  return {
    numbers: both(policy.numbers),
    words: both<Meaning>(policy.words),
    lead: plain(policy.lead),
    negators: plain(policy.negators),
    degrees: plain(policy.degrees),
    trailing: plain(policy.trailing),
    units: plain(policy.units),
    tone: both(policy.tone),
  }
}

/** The answers that stand exactly here: several where the policy gives one spelling several meanings. */
export const answersAt = (words: ThumbWords, text: string, from: number): readonly AnswerFound[] => {
  const numbers = words.numbers.flatMap(([meaning, spelt]) => {
    const to = endOfWord(spelt, text, from)
    return to < 0 || !isAnswerNumber(words, text, from, to) ? [] : [{ kind: 'number', meaning, to } as const]
  })
  return numbers.length > 0 ? numbers : wordsAt(words, text, from)
}

const signs = /[-+.\d\u2044]/u
const han = /[\u4e00-\u9fff]/u
const hanNumber = /[一二三壹贰叁]/u

/** A number is an answer where nothing makes it a quantity: not 1.0, 12, 2 小时, 一般. */
const isAnswerNumber = ({ units }: ThumbWords, text: string, from: number, to: number): boolean => {
  if (from > 0 && signs.test(text.charAt(from - 1))) return false
  const next = text.charAt(to)
  if (next === '\u2044' || (next === '.' && /\d/u.test(text.charAt(to + 1)))) return false
  if (hanNumber.test(text.charAt(from)) && han.test(next)) return false
  let at = to
  while (text.charAt(at) === ' ') at++
  return endOfWord(units, text, at) < 0
}

/** So many words of degree before a word of satisfaction. */
const mostDegrees = 6

/** Words of satisfaction with what stands before them: 很满意, 一点都不满意, not at all satisfied. */
const wordsAt = (words: ThumbWords, text: string, from: number): readonly AnswerFound[] => {
  let at = from
  let negated = 0
  for (let step = 0; step <= mostDegrees; step++) {
    const found = words.words.flatMap(([meaning, spelt]) => {
      const to = endOfWord(spelt, text, at)
      return to < 0 ? [] : [{ meaning, to }]
    })
    const longest = found.reduce((end, { to }) => Math.max(end, to), -1)
    const negator = endOfWord(words.negators, text, at)
    const degree = endOfWord(words.degrees, text, at)
    const on = Math.max(negator, degree)
    if (longest > 0 && longest >= on)
      return found
        .filter(({ to }) => to === longest)
        .flatMap(({ meaning, to }): readonly AnswerFound[] => {
          const turned = negated === 0 ? meaning : negated === 1 && meaning === 'satisfied' ? 'dissatisfied' : undefined
          return turned === undefined ? [] : [{ kind: 'word', meaning: turned, to }]
        })
    if (on < 0) return []
    if (negator >= degree) negated += 1
    at = on
    while (text.charAt(at) === ' ') at++
  }
  return []
}

/** The place after words that mean nothing, and the marks around them. */
export const pastWords = (words: readonly string[], text: string, from: number): number => {
  let at = pastMarks(text, from)
  for (;;) {
    const to = endOfWord(words, text, at)
    if (to < 0) return at
    at = pastMarks(text, to)
  }
}

/** What the words of a comment praise and blame; a negator right before turns praise around. */
export const tonesIn = (words: ThumbWords, text: string, from: number): ReadonlySet<Satisfaction> => {
  const tones = new Set<Satisfaction>()
  for (const [meaning, spelt] of words.tone)
    for (const word of spelt)
      for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isEdgeAt(text, at) || !isEdgeAt(text, at + word.length)) continue
        const before = text.slice(Math.max(from, at - 6), at).trimEnd()
        const negated = words.negators.some((one) => before.endsWith(one))
        if (!negated) tones.add(meaning)
        else if (meaning === 'satisfied') tones.add('dissatisfied')
      }
  return tones
}
