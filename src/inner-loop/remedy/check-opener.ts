import { type Either, left, right } from 'fp-ts/Either'
import { pattern } from '../../core/parse/pattern.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Opener, OpenerFacts, OpenerPolicy, QuotedSpan } from './opener.ts'
import { plainOf } from './plain-words.ts'
import { quotedIn } from './quoted-in.ts'
import { type RefusedWords, refusedIn } from './refused-words.ts'

/** What an opener lacks (开场白缺失). */
export type OpenerIssue =
  /** The customer wrote something, and none of it is in the opener. */
  | { readonly _tag: 'WordsNotQuoted'; readonly leastLetters: number }
  /** There are no words, and the score is not named. */
  | { readonly _tag: 'ScoreNotNamed'; readonly score: number }
  /** There are no words, and the customer is not asked why. */
  | { readonly _tag: 'WhyNotAsked' }
  | RefusedWords

/**
 * Checks that the first sentence to a customer takes up what they said (开场白检查): a stretch of their own words, or these
 * words in their order with short gaps, or, where there are none, the score and the question why. It must not cite a rule
 * or blame the customer, unless it quotes them. Whether the sentence is well put is for people to judge.
 *
 * Width, case, white space and punctuation do not count, in the opener or in the comment. A comment shorter than the
 * least quote must be quoted whole; one of nothing but marks and emoji holds no words. A number is the score only
 * beside a cue of the policy: "2 分" is, "2 分钟" is not.
 *
 * @example
 * checkOpener(standardOpener)('您说“充电时冒烟”，我们非常抱歉。', { comment: '充电时，冒烟了！', scale: '0-10' })
 * // => right({ _tag: 'QuotesWords', quote: '充电时，冒烟', span: { start: 0, end: 6 } })
 * checkOpener(standardOpener)('您提到XX功能闪退，我非常理解您的沮丧。', { comment: '你们APP的XX功能老是闪退，我都崩溃了', scale: '0-10' })
 * // => right({ _tag: 'QuotesWords', quote: 'XX功能老是闪退', span: { start: 6, end: 14 } })
 * checkOpener(standardOpener)('您说XX功能闪退，我很抱歉，但这是规定。', { comment: 'XX功能闪退', scale: '0-10' })
 * // => left([{ _tag: 'RuleCited', words: '是规定' }])
 * checkOpener(standardOpener)('非常抱歉给您带来不便。', { comment: '充电时冒烟了', scale: '0-10' })
 * // => left([{ _tag: 'WordsNotQuoted', leastLetters: 12 }])
 * checkOpener(standardOpener)('您打了 2 分，我们很抱歉。', { score: 2, scale: '0-10' })
 * // => left([{ _tag: 'WhyNotAsked' }])
 * @source A2.10
 * @law what openerFor takes up passes checkOpener, in either language
 * @law an opener passes exactly when it shares a stretch long enough with the comment
 * @law words in order pass with gaps that are short enough, and only then
 * @law width, case, white space and punctuation change no verdict
 */
export const checkOpener =
  (policy: OpenerPolicy) =>
  (opener: string, { comment = '', score, scale }: OpenerFacts): Either<NonEmpty<OpenerIssue>, Opener> => {
    const plain = plainOf(opener)
    const { needed, span, said: taken } = quotedIn(policy, plain, plainOf(comment))
    const [refused, ...others] = refusedIn(policy, opener, plain, taken)
    if (needed > 0) {
      const lacking = span === undefined ? [{ _tag: 'WordsNotQuoted', leastLetters: needed } as const] : []
      const [first, ...rest]: readonly OpenerIssue[] = [
        ...lacking,
        ...(refused === undefined ? [] : [refused, ...others]),
      ]
      if (first !== undefined) return left([first, ...rest])
      const { start, end } = span as QuotedSpan
      return right({ _tag: 'QuotesWords', quote: comment.slice(start, end), span: { start, end } })
    }
    const said = opener.normalize('NFKC').toLowerCase()
    const [first, ...rest]: readonly OpenerIssue[] = [
      ...(score === undefined || namesScore(policy, said, score) ? [] : [{ _tag: 'ScoreNotNamed', score } as const]),
      ...(score === undefined || policy.why.some((word) => said.includes(word))
        ? []
        : [{ _tag: 'WhyNotAsked' } as const]),
      ...(refused === undefined ? [] : [refused, ...others]),
    ]
    if (first !== undefined) return left([first, ...rest])
    return right(score === undefined ? { _tag: 'NothingToQuote' } : { _tag: 'QuotesScore', score, scale })
  }

const trailing = pattern('[\\p{P}\\s]+$', 'u')
const digits = /\d+(?:[.,]\d+)*/gu

const namesScore = ({ scoreCues }: OpenerPolicy, said: string, score: number): boolean =>
  [...said.matchAll(digits)].some(({ 0: number, index }) => {
    const before = said.slice(0, index).replace(trailing(), '')
    const after = said.slice(index + number.length).trimStart()
    return (
      number === String(score) &&
      !scoreCues.notAfter.some((cue) => after.startsWith(cue)) &&
      (scoreCues.after.some((cue) => after.startsWith(cue)) || scoreCues.before.some((cue) => before.endsWith(cue)))
    )
  })
