import { isLeft, map } from 'fp-ts/Either'
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
} from '../core/parse.ts'
import { boundsOf, type Scale, type Score, scales } from '../nps/score.ts'
import { type FeedbackChannel, feedbackChannels } from './channel.ts'

/** One piece of feedback from one person (一条反馈); what was not said leaves no key. */
export interface Feedback {
  readonly id: string
  readonly receivedAt: Instant
  readonly customerId?: string
  /** The scale the question was asked on; `0-10` unless declared. */
  readonly scale: Scale
  readonly score?: Score
  /** The customer's own words (原话), never edited. */
  readonly comment?: string
  readonly channel?: FeedbackChannel
  /** The outlet or unit it is about (门店). */
  readonly outlet?: string
  /** The part of the business it is about (业务环节). */
  readonly businessArea?: string
  /** Red-line categories (红线类别) somebody or something has already found in it. */
  readonly redFlags?: readonly string[]
}

const score = (scale: Scale): OptionalField<Score> => {
  const { from, to } = boundsOf(scale)
  return optional(wholeNumber(from, to) as Parser<Score>)
}

const declared = record<{ readonly scale?: Scale }>({ scale: optional(oneOfTexts(scales)) })

const onScale = (scale: Scale): Parser<Omit<Feedback, 'scale'>> =>
  record<Omit<Feedback, 'scale'>>({
    id: text,
    receivedAt: instantText,
    customerId: optional(text, isBlank),
    score: score(scale),
    comment: optional(text, isBlank),
    channel: optional(oneOfTexts(feedbackChannels)),
    outlet: optional(text, isBlank),
    businessArea: optional(text, isBlank),
    redFlags: optional(listOf(text)),
  })
const parsers = { '0-10': onScale('0-10'), '1-10': onScale('1-10') } as const

/**
 * Reads one piece of feedback: text with an offset for instants, whole numbers for scores; nothing is guessed.
 *
 * Fields that are absent, `null` or, for text other than ids, blank leave no key; fields of other names are left
 * aside. Every issue is reported at once, with its place. What it returns it also reads.
 *
 * @example
 * parseFeedback({ id: '881', score: 2, receivedAt: '2026-11-21T02:00:00Z' })
 * // => right({ id: '881', receivedAt: 1795226400000, scale: '0-10', score: 2 })
 * parseFeedback({ id: '882', score: 11, receivedAt: '2026-11-21T02:00:00Z' })
 * // => left([{ _tag: 'NotAWholeNumber', path: ['score'], received: '11', from: 0, to: 10 }])
 * @source A1.1, A1.5, A2.1
 * @law parseFeedback accepts exactly what its schema accepts
 * @law parsed feedback parses to itself, also after JSON
 */
export const parseFeedback = (received: unknown): ReturnType<Parser<Feedback>> => {
  const scale = declared(received, [])
  const named = isLeft(scale) ? '0-10' : (scale.right.scale ?? '0-10')
  const rest = parsers[named](received, [])
  if (isLeft(scale)) {
    const isRecord = scale.left.every(({ _tag }) => _tag !== 'NotARecord')
    return isLeft(rest) && isRecord ? { _tag: 'Left', left: [...scale.left, ...rest.left] } : scale
  }
  return map((feedback: Omit<Feedback, 'scale'>) => ({ ...feedback, scale: named }))(rest)
}
