import type { Rating, RatingScale } from '../ratings/rating.ts'
import type { FeedbackChannel } from './channel.ts'
import type { Satisfaction } from './micro/micro-feedback.ts'
import { named } from './named.ts'

/**
 * Who speaks (发声者): 客户, 员工, 机器人. Only a customer's feedback is a customer's case.
 *
 * @example
 * speakers // => ['customer', 'employee', 'robot']
 * employeeVoice(1)([{ speaker: speakers[1], person: 'e1', barrier: 'process' }]).barriers.process
 * // => { _tag: 'Counted', people: 1, pieces: 1 }
 */
export const speakers = ['customer', 'employee', 'robot'] as const
/** Who speaks in feedback (发言者). */
export type Speaker = (typeof speakers)[number]

/**
 * A feeling somebody handed in (情感倾向): 负面, 中性, 正面. The library finds none of its own.
 *
 * @example
 * sentiments // => ['negative', 'neutral', 'positive']
 * standardComplaints.sentiments // => ['negative']
 */
export const sentiments = ['negative', 'neutral', 'positive'] as const
/** A feeling that was handed in with the feedback (情感). */
export type Sentiment = (typeof sentiments)[number]

/** How many are reached or concerned (影响范围); what is not known leaves no key. */
export interface ReachFacts {
  /** Whether the public reads along, where the channel alone does not say so. */
  readonly public?: boolean
  /** Who follows the author (粉丝数). */
  readonly followers?: number
  /** How often it was seen (浏览量). */
  readonly views?: number
  /** How many customers have the same trouble (受影响客户数). */
  readonly affected?: number
}

/** A screenshot, a recording, a page: by the reference the caller stored it under (证据). */
export interface FeedbackEvidence {
  readonly kind: string
  readonly ref: string
}

/** What came and was not understood (未识别内容): each by its name and as short text, so that nothing is dropped in silence. */
export interface Unread {
  readonly fields: readonly { readonly name: string; readonly received: string }[]
  /** So many more than are listed. */
  readonly more?: number
}

/** An answer to a satisfaction or effort question (评分): it stands beside the feedback and is never a score. */
export interface RatingGiven {
  readonly scale: RatingScale
  readonly value: Rating
}

/** What is read as far as it is understood: what is not stands in `unread`, and never costs the feedback. */
export interface Noted {
  readonly channel?: FeedbackChannel
  /** Who speaks; a customer where it is not said, but for the channel `employee`. */
  readonly speaker?: Speaker
  /** How the customer is called (称呼): 王总. */
  readonly customerName?: string
  /** A feeling somebody handed in (情感倾向). */
  readonly sentiment?: Sentiment
  /** What a thumb or a face said (满意度). */
  readonly satisfaction?: Satisfaction
  readonly rating?: RatingGiven
  /** Who reads along and how many are concerned (影响范围). */
  readonly reach?: ReachFacts
  /** The region it comes from (地区). */
  readonly region?: string
  readonly product?: string
  /** The lot of the product (批次). */
  readonly lot?: string
  /** The page or article it is about (所指页面或文章). */
  readonly subject?: string
  /** References to what was attached (证据). */
  readonly evidence?: readonly FeedbackEvidence[]
  /** What came and was not understood (未识别内容). */
  readonly unread?: Unread
}

export const speakerNamed: (written: unknown) => Speaker | undefined = named<Speaker>({
  customer: ['客户', '顾客', '用户', '消费者', '会员', 'user', 'consumer', 'client'],
  employee: ['员工', '店员', '内部员工', '职员', '同事', '雇员', 'staff', 'colleague'],
  robot: ['机器人', '自动消息', '系统', '系统消息', 'bot', 'automatic', 'system'],
})

export const sentimentNamed: (written: unknown) => Sentiment | undefined = named<Sentiment>({
  negative: ['负面', '负向', '消极', '差评', '不满', '不满意', '负', 'neg', 'bad', 'unhappy', 'dissatisfied'],
  neutral: ['中性', '中立', '一般', '中', 'neu', 'mixed'],
  positive: ['正面', '正向', '积极', '好评', '满意', '正', 'pos', 'good', 'happy', 'satisfied'],
})
