import { chain, left, right } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type Instant, instant } from '../../core/instant.ts'
import { optional, record, text, wholeNumber } from '../../core/parse/parse.ts'
import type { ThumbPolicy } from '../../feedback/micro/micro-feedback.ts'
import { parseThumbReply } from '../../feedback/micro/micro-feedback-thumb.ts'
import type { Adapter } from '../adapter.ts'
import { unixSeconds } from '../dates/unix-seconds.ts'
import { factOf, noFeedback, type ResponseFound, rejected } from '../fact.ts'
import { idText, later } from '../fields.ts'
import type { RatingQuestion, SurveyMapping } from '../mapping.ts'
import { namesFlaws } from '../mapping-flaws.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of a WeCom customer service desk (微信客服映射); `labels` of the question name its menu ids. */
export interface WeComMapping extends SurveyMapping {
  /** Which typed replies are answers too: 1 and 2, 满意 and 不满意. */
  readonly thumb?: { readonly words: ThumbPolicy; readonly question: RatingQuestion }
  /** Whether only answers are feedback, or everything a customer writes. */
  readonly take: 'answers' | 'everything'
}

interface Message {
  readonly msgid: string
  readonly send_time: Instant
  readonly origin: number
  readonly msgtype: string
  readonly text?: { readonly content?: unknown; readonly menu_id?: string }
  readonly event?: { readonly event_type: string }
}
const message = record<Message>({
  msgid: idText,
  send_time: unixSeconds,
  origin: wholeNumber(0, 99),
  msgtype: text,
  text: optional(
    record<NonNullable<Message['text']>>({ content: later, menu_id: optional(idText, (received) => received === '') }),
  ),
  event: optional(record<NonNullable<Message['event']>>({ event_type: text })),
})
const recall = record<{ readonly recall_msgid: string }>({ recall_msgid: idText })
const fromCustomer = 3
const kept = 259_200_000

/**
 * WeCom customer service (微信客服), one message of `msg_list`. Only what a customer sent (origin 3) is feedback; what the
 * system or an agent sent is not.
 *
 * A click on a menu is the answer its `menu_id` stands for; the text that comes with it is the menu's, not the
 * customer's. A typed reply is an answer where the words of the thumb survey say so; a wish for no more surveys is no
 * answer. Pictures and voice have to be fetched, within three days. A message the customer recalls (用户撤回消息) is taken
 * back, although the event comes from the system.
 *
 * @example
 * weComMessage({ source: 'wecom', customer: ['external_userid'], take: 'answers',
 *   question: { kind: 'rating', scale: '0-1', labels: { good: 1, bad: 0 } } })({ msgid: 'm1', external_userid: 'wmA',
 *   send_time: 1795226400, origin: 3, msgtype: 'text', text: { content: '不满意', menu_id: 'bad' } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'wecom', externalId: 'm1', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', customerId: 'wmA' },
 * //      rating: { scale: '0-1', value: 0 } }])
 * @source A0.12, A1.1
 */
export const weComMessage = (mapping: WeComMapping): Adapter => {
  const { source, thumb } = mapping
  const [flaw, ...others] = thumb === undefined ? [] : namesFlaws(['thumb'], thumb, ['words', 'question'], [])
  if (flaw !== undefined) return () => rejected(source, [flaw, ...others])
  return sourced(
    { ...mapping, customer: mapping.customer ?? ['external_userid'] },
    [
      [['question'], mapping.question],
      ...(mapping.thumb === undefined ? [] : [[['thumb', 'question'], valueAt(['question'], mapping.thumb)] as const]),
    ],
    (within) => ({ id: valueAt(['msgid'], within), within }),
    messageReader(mapping),
  )
}

const messageReader = (mapping: WeComMapping): Adapter => {
  const { source, thumb } = mapping
  const reply = thumb === undefined ? undefined : parseThumbReply(thumb.words)
  return (received) =>
    pipe(
      read(source)(message, received),
      chain((found): ReturnType<Adapter> => {
        if (found.event?.event_type === 'user_recall_msg')
          return pipe(
            read(source)(recall, valueAt(['event'], received), ['event']),
            chain(({ recall_msgid: externalId }) =>
              right([{ _tag: 'FeedbackRetracted' as const, source, externalId, at: found.send_time }]),
            ),
          )
        if (found.origin !== fromCustomer) return noFeedback(source, 'notFromCustomer')
        const media = valueAt([found.msgtype, 'media_id'], received)
        const at = found.send_time
        if (typeof media === 'string' && media !== '')
          return left({
            _tag: 'MustFetch',
            source,
            what: 'media',
            by: { mediaId: media, messageId: found.msgid },
            at,
            until: instant(at + kept),
          })
        const words = { is: found.text?.content, path: ['text', 'content'] }
        const typed = typeof words.is === 'string' && found.text?.menu_id === undefined ? reply?.(words.is) : undefined
        const said = typed?._tag === 'Right' ? typed.right : undefined
        if (said?._tag === 'Unsubscribe') return noFeedback(source, 'unsubscribed')
        const answer = answerIn(mapping, found, said?.satisfaction)
        const written = found.msgtype === 'text' && found.text?.menu_id === undefined
        if (answer === undefined && (mapping.take === 'answers' || !written)) return noFeedback(source, 'notAnAnswer')
        return factOf(mapping)({
          externalId: found.msgid,
          receivedAt: at,
          at,
          ...(answer === undefined ? { words } : { answer }),
          ...(said?.comment === undefined ? {} : { words: { is: said.comment, path: words.path } }),
          within: received,
        })
      }),
    )
}

const answerIn = (
  { question, thumb }: WeComMapping,
  { text: written }: Message,
  satisfaction: 'satisfied' | 'dissatisfied' | undefined,
): ResponseFound['answer'] => {
  if (written?.menu_id !== undefined)
    return Object.hasOwn(question.labels ?? {}, written.menu_id)
      ? { to: question, is: written.menu_id, path: ['text', 'menu_id'] }
      : undefined
  return thumb === undefined || satisfaction === undefined
    ? undefined
    : { to: thumb.question, is: satisfaction === 'satisfied' ? 1 : 0, path: ['text', 'content'] }
}
