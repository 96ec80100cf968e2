import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Instant } from '../core/instant.ts'
import {
  instantText,
  isBlank,
  listOf,
  type OptionalField,
  oneOfTexts,
  optional,
  type Parser,
  record,
  text,
  wholeNumber,
} from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'
import { boundsOf, type Scale, type Score, scales } from '../nps/score.ts'
import type { Noted } from './about.ts'
import { isWord, withNoted } from './noted.ts'

/** One piece of feedback from one person (一条反馈); what was not said leaves no key. */
export interface Feedback extends Noted {
  readonly id: string
  readonly receivedAt: Instant
  readonly customerId?: string
  /** The scale the question was asked on; `0-10` unless declared. */
  readonly scale: Scale
  readonly score?: Score
  /** The customer's own words (原话), never edited. */
  readonly comment?: string
  /** The outlet or unit it is about (门店). */
  readonly outlet?: string
  /** The part of the business it is about (业务环节). */
  readonly businessArea?: string
  /** Red-line categories (红线类别) somebody or something has already found in it, in either language. */
  readonly redFlags?: readonly string[]
}

type Strict = Omit<Feedback, keyof Noted>

const score = (scale: Scale): OptionalField<Score> => {
  const { from, to } = boundsOf(scale)
  return optional(wholeNumber(from, to) as Parser<Score>)
}

const declared = record<{ readonly scale?: Scale }>({ scale: optional(oneOfTexts(scales)) })

/** The words of a list; its odd members are left aside one by one, and stand in `unread`. */
const wordsIn: Parser<readonly string[]> = (received, path) => {
  const all = listOf<unknown>(right)(received, path)
  return isLeft(all) ? all : right(all.right.filter(isWord))
}

const content = (score: OptionalField<Score>) => ({
  receivedAt: instantText,
  customerId: optional(text, isBlank),
  score,
  comment: optional(text, isBlank),
  outlet: optional(text, isBlank),
  businessArea: optional(text, isBlank),
  redFlags: optional(wordsIn),
})
const onScales = <A extends object>(
  of: (score: OptionalField<Score>) => Parser<A>,
): { readonly [S in Scale]: Parser<A> } => ({
  '0-10': of(score('0-10')),
  '1-10': of(score('1-10')),
})
const whole = onScales((score) => record<Omit<Strict, 'scale'>>({ id: text, ...content(score) }))
const part = onScales((score) => record<Omit<Strict, 'scale' | 'id'>>(content(score)))

/**
 * Reads one piece of feedback: text with an offset for instants, whole numbers for scores; nothing is guessed.
 *
 * Fields that are absent, `null` or, for text other than ids, blank leave no key. What only says more of it, such as a
 * channel, is read in either language as far as it is understood; what is not, an odd member of a list, and fields of
 * other names, stand in `unread` and cost nothing. Issues are reported at once, with their places. What it returns it also reads.
 *
 * @example
 * parseFeedback({ id: '881', score: 2, receivedAt: '2026-11-21T02:00:00Z' })
 * // => right({ id: '881', receivedAt: 1795226400000, scale: '0-10', score: 2 })
 * parseFeedback({ id: '882', score: 11, receivedAt: '2026-11-21T02:00:00Z' })
 * // => left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '11', from: 0, to: 10 }])
 * parseFeedback({ id: '883', channel: '飞鸽', receivedAt: 0 })
 * // => right({ id: '883', receivedAt: 0, scale: '0-10', unread: { fields: [{ name: 'channel', received: '"飞鸽"' }] } })
 * @source A1.1, A1.5, A2.1, A3.3
 * @law parseFeedback accepts exactly what its schema accepts
 * @law parsed feedback parses to itself, also after JSON
 * @law nothing of feedback is dropped in silence
 */
export const parseFeedback = (received: unknown): Either<NonEmpty<ParseIssue>, Feedback> =>
  reading(whole)(received, []) as Either<NonEmpty<ParseIssue>, Feedback>

/** The same of what a source says of feedback, its id apart. */
export const feedbackContent: Parser<Omit<Feedback, 'id'>> = (received, path) => reading(part)(received, path)

const reading =
  <A extends object>(parsers: { readonly [S in Scale]: Parser<A> }): Parser<A & Omit<Feedback, 'id' | keyof A>> =>
  (received, path) => {
    const scale = declared(received, path)
    const named = isLeft(scale) ? '0-10' : (scale.right.scale ?? '0-10')
    const rest = parsers[named](received, path)
    if (isLeft(scale)) {
      const isRecord = scale.left.every(({ _tag }) => _tag !== 'NotARecord')
      return isLeft(rest) && isRecord ? left([...scale.left, ...rest.left]) : scale
    }
    return isLeft(rest)
      ? rest
      : right(withNoted({ ...rest.right, scale: named }, received as object) as A & Omit<Feedback, 'id' | keyof A>)
  }
