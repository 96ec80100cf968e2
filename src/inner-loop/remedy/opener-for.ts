import { charactersOf } from '../../core/text/characters.ts'
import type { Opener, OpenerFacts, OpenerPolicy, QuotedSpan } from './opener.ts'
import { type PlainWords, plainOf } from './plain-words.ts'
import { quotedIn } from './quoted-in.ts'

const sentenceEnd = /[。！？!?；;\n\r]|\.(?=\s|$)/u

/**
 * What the first sentence to a customer should take up (共情开场白): the first of the spans that is long enough to be
 * a quote, else how the comment begins, cut between words, else the score. The quote is the customer's own, letter for
 * letter; the sentence around it, which calls the customer by name where one is given, is worded by a catalogue in
 * `locales/`.
 *
 * @example
 * openerFor(standardOpener)({ comment: '等了三天。充电时冒烟了', spans: [{ start: 5, end: 11 }], scale: '0-10' })
 * // => { _tag: 'QuotesWords', quote: '充电时冒烟了', span: { start: 5, end: 11 } }
 * openerFor(standardOpener)({ comment: '闪退太多了', scale: '0-10', customerName: '王总' })
 * // => { _tag: 'QuotesWords', quote: '闪退太多了', span: { start: 0, end: 5 }, customerName: '王总' }
 * openerFor(standardOpener)({ score: 2, scale: '0-10' }) // => { _tag: 'QuotesScore', score: 2, scale: '0-10' }
 * @source A2.10
 * @law an opener quotes the customer letter for letter
 * @law what openerFor takes up passes checkOpener, in either language
 */
export const openerFor =
  (policy: OpenerPolicy) =>
  ({ comment = '', spans = [], score, scale, customerName }: OpenerFacts): Opener => {
    const to = customerName === undefined || customerName.trim() === '' ? {} : { customerName: customerName.trim() }
    const words = plainOf(comment)
    const needed = Math.min(policy.leastLetters, words.letters)
    const plain = ({ start, end }: QuotedSpan): PlainWords => plainOf(comment.slice(start, end))
    const quoted =
      needed === 0
        ? undefined
        : (spans.filter(isIn(comment)).find((span) => quotedIn(policy, plain(span), words).span !== undefined) ??
          beginnings(policy, comment).find((span) => plain(span).letters >= needed))
    if (quoted !== undefined) {
      const { start, end } = quoted
      return { _tag: 'QuotesWords', quote: comment.slice(start, end), span: { start, end }, ...to }
    }
    return score === undefined ? { _tag: 'NothingToQuote', ...to } : { _tag: 'QuotesScore', score, scale, ...to }
  }

const isIn =
  (comment: string) =>
  ({ start, end }: QuotedSpan): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= comment.length

/** Ways the comment begins, the shortest first: its first sentence, as much as may be quoted, all of it. */
const beginnings = ({ longest }: OpenerPolicy, comment: string): readonly QuotedSpan[] => {
  const start = comment.length - comment.trimStart().length
  const end = comment.trimEnd().length
  if (end <= start) return []
  const most = start + wholeWords(comment.slice(start, end), lengthOf(comment.slice(start, end), longest))
  const stop = comment.slice(start, most).search(sentenceEnd)
  return [...(stop > 0 ? [{ start, end: start + stop }] : []), { start, end: most }, { start, end }]
}

const letter = /[\p{L}\p{N}'’]/u
const han = /\p{Script=Han}/u
const isLetter = (one: string): boolean => letter.test(one) && !han.test(one)

/** Where to cut so that no word of letters is cut in two; where it is, if the first word alone is longer. */
const wholeWords = (text: string, length: number): number => {
  let at = length
  while (at > 0 && at < text.length && isLetter(text.charAt(at)) && isLetter(text.charAt(at - 1))) at--
  const cut = text.slice(0, at).trimEnd().length
  return cut === 0 ? length : cut
}

/** The length in units of so many characters as people see them. */
const lengthOf = (text: string, characters: number): number => {
  if (text.length <= characters) return text.length
  let count = 0
  for (const start of charactersOf(text).starts()) if (count++ === characters) return start
  return text.length
}
