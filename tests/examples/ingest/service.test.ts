import { describe, expect, it } from 'vitest'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { currentFeedback } from '../../../src/feedback/revision/current.ts'
import {
  type Adapter,
  intercom,
  weComCallback,
  weComMessage,
  weComTransfer,
  zendeskRating,
  zendeskSurvey,
} from '../../../src/ingest/index.ts'
import { standardThumb } from '../../../src/policies/micro-feedback.ts'

const why = (answer: ReturnType<Adapter>): unknown => {
  if (answer._tag === 'Right')
    return answer.right.map((fact) => [fact.at, fact.rating?.value, 'said' in fact ? fact.said.comment : undefined])
  return answer.left._tag === 'NoFeedback' ? answer.left.because : answer.left._tag
}
const at = Date.parse('2026-11-21T02:00:00Z')

describe('Zendesk, older ratings', () => {
  const rating = (score: string, more: object = {}): object => ({
    id: 35,
    score,
    comment: 'never again',
    requester_id: 7,
    ticket_id: 2,
    created_at: '2026-11-21T02:00:00Z',
    updated_at: '2026-11-21T02:00:00Z',
    ...more,
  })
  const read = zendeskRating({ source: 'zendesk', customer: ['requester_id'] })

  it.each(['offered', 'unoffered'])('takes %s for no answer', (score) => {
    expect(why(read(rating(score)))).toBe('notAnswered')
  })

  it('looks at the comment and not at what the score says of it', () => {
    expect(why(read(rating('bad_with_comment')))).toEqual(why(read(rating('bad'))))
    expect(why(read({ satisfaction_rating: rating('good_with_comment', { comment: '' }) }))).toEqual([
      [at, 1, undefined],
    ])
  })

  it('reads a rating as a score only where that is declared', () => {
    const declared = zendeskRating({ source: 'zendesk', readAs: { 0: 2 } })
    expect(declared(rating('bad'))).toMatchObject({ right: [{ said: { score: 2 } }] })
    expect(JSON.stringify([read(rating('bad')), declared(rating('good'))])).not.toContain('"score"')
  })
})

describe('Zendesk, surveys', () => {
  const answer = (id: string, more: object, updated_at = '2026-11-21T02:00:00Z'): object => ({
    question: { id },
    created_at: '2026-11-21T02:00:00Z',
    updated_at,
    ...more,
  })
  const read = zendeskSurvey({
    source: 'zendesk',
    question: { kind: 'rating', scale: '1-5', labels: { opt9: 2 } },
    numberQuestion: 'q1',
    wordsQuestion: 'q2',
    customer: ['responder_id'],
  })
  const response = (...answers: readonly object[]): object => ({
    id: '01J',
    expires_at: '2026-12-19T02:00:00Z',
    responder_id: 88,
    answers,
  })

  it('takes a changed answer for an amendment (editable until it expires)', () => {
    const first = read(response(answer('q1', { type: 'rating_scale', rating: 4 })))
    const later = read(
      response(
        answer('q1', { type: 'rating_scale', rating: 1 }, '2026-11-23T02:00:00Z'),
        answer('q2', { type: 'open_ended', value: 'broke again' }, '2026-11-22T02:00:00Z'),
      ),
    )
    expect(first).toMatchObject({ right: [{ _tag: 'FeedbackReceived', rating: { value: 4 } }] })
    expect(later).toMatchObject({
      right: [
        {
          _tag: 'FeedbackAmended',
          at: Date.parse('2026-11-23T02:00:00Z'),
          said: { receivedAt: at, comment: 'broke again', customerId: '88' },
          rating: { value: 1 },
        },
      ],
    })
  })

  it('takes a skipped question and none answered for no answer', () => {
    expect(why(read(response(answer('q1', { type: 'skipped', rating: 5 }))))).toBe('notAnswered')
    expect(why(read(response()))).toBe('notAnswered')
  })

  it('reads an option by its id, never by the category beside it', () => {
    const chosen = answer('q1', {
      type: 'closed_ended',
      rating_category: 'good',
      selections: [{ type: 'predefined', option_id: 'opt9' }],
    })
    expect(why(read(response(chosen)))).toEqual([[at, 2, undefined]])
    expect(why(read(response(answer('q1', { type: 'closed_ended', selections: [{ option_id: '4711' }] }))))).toBe(
      'DeliveryRejected',
    )
  })
})

describe('Intercom', () => {
  const seconds = at / 1000
  const read = intercom({ source: 'intercom', customer: ['contacts', 'contacts', 0, 'external_id'] })
  const note = (rating: object | null, more: object = {}): object => ({
    type: 'notification_event',
    topic: 'conversation.rating.added',
    delivery_attempts: 1,
    created_at: seconds,
    data: {
      item: {
        type: 'conversation',
        id: '215',
        contacts: { contacts: [{ external_id: 'C9' }] },
        conversation_rating: rating,
      },
    },
    ...more,
  })
  const asked = seconds - 86_400

  it('counts from when it was answered, not from when it was asked for', () => {
    expect(read(note({ rating: 2, remark: 'still broken', created_at: asked, updated_at: seconds - 1 }))).toMatchObject(
      {
        right: [{ externalId: `215:${asked}`, at: at - 1000, said: { receivedAt: at - 1000, customerId: 'C9' } }],
      },
    )
    expect(why(read(note({ rating: 2, remark: '', created_at: asked })))).toEqual([[at, 2, undefined]])
  })

  it('is the same fact when it is delivered again', () => {
    const rating = { rating: 2, remark: '', created_at: asked }
    expect(read(note(rating, { delivery_attempts: 3, delivered_at: seconds + 500 }))).toEqual(read(note(rating)))
  })

  it('tells a second rating of one conversation from the first', () => {
    const ids = [asked, seconds - 60].map((created_at) => read(note({ rating: 2, created_at })))
    expect(new Set(ids.map((one) => (one._tag === 'Right' ? one.right[0]?.externalId : ''))).size).toBe(2)
  })

  it('knows a ping, a rating not given and a rating off its scale', () => {
    expect(why(read({ topic: 'ping', created_at: seconds }))).toBe('endpointTest')
    expect(why(read(note(null)))).toBe('notAnswered')
    expect(why(read(note({ rating: null, remark: null, created_at: asked })))).toBe('notAnswered')
    expect(why(read(note({ rating: 6, created_at: asked })))).toBe('DeliveryRejected')
  })
})

describe('WeCom customer service (微信客服)', () => {
  const question = { kind: 'rating', scale: '0-1', labels: { good: 1, bad: 0 } } as const
  const base = {
    source: 'wecom',
    channel: 'wecom',
    customer: ['external_userid'],
    question,
    thumb: { words: standardThumb, question: { kind: 'rating', scale: '0-1' } },
  } as const
  const answers = weComMessage({ ...base, take: 'answers' })
  const message = (text: object, more: object = {}): object => ({
    msgid: 'm1',
    open_kfid: 'wk1',
    external_userid: 'wmA',
    send_time: at / 1000,
    origin: 3,
    msgtype: 'text',
    text,
    ...more,
  })

  it('has to fetch the messages within three days', () => {
    expect(
      weComCallback({ source: 'wecom' })({
        CreateTime: `${at / 1000}`,
        MsgType: 'event',
        Event: 'kf_msg_or_event',
        Token: 'T',
      }),
    ).toEqual({
      _tag: 'Left',
      left: {
        _tag: 'MustFetch',
        source: 'wecom',
        what: 'messages',
        by: { token: 'T' },
        at,
        until: at + 3 * 86_400_000,
      },
    })
  })

  it('reads a click on a menu as the answer it is; its text is the menu’s and no words of the customer', () => {
    expect(why(answers(message({ content: '满意', menu_id: 'bad' })))).toEqual([[at, 0, undefined]])
    expect(why(answers(message({ content: '人工', menu_id: 'agent' })))).toBe('notAnAnswer')
    expect(why(answers(message({ content: 'TD', menu_id: 'bad' })))).toEqual([[at, 0, undefined]])
    const everything = weComMessage({ ...base, take: 'everything' })
    expect(why(everything(message({ content: '人工', menu_id: 'agent' })))).toBe('notAnAnswer')
  })

  it('reads a typed 1 or 2 (A0.12: a reply of “1” or “2” is an answer)', () => {
    expect(why(answers(message({ content: '２' })))).toEqual([[at, 0, undefined]])
    expect(why(answers(message({ content: '满意' })))).toEqual([[at, 1, undefined]])
    expect(why(answers(message({ content: 'TD' })))).toBe('unsubscribed')
  })

  it('takes other words for feedback only where everything is', () => {
    expect(why(answers(message({ content: '充电时冒烟' })))).toBe('notAnAnswer')
    expect(why(weComMessage({ ...base, take: 'everything' })(message({ content: '充电时冒烟' })))).toEqual([
      [at, undefined, '充电时冒烟'],
    ])
  })

  it.each([4, 5])('takes nothing of origin %i for feedback', (origin) => {
    expect(why(answers(message({ content: '1' }, { origin })))).toBe('notFromCustomer')
  })

  it('takes back what the customer has recalled, and nothing an agent has recalled', () => {
    const recall = (event_type: string, recall_msgid = 'm1'): object => ({
      msgid: 'm2',
      send_time: at / 1000 + 60,
      origin: 4,
      msgtype: 'event',
      event: { event_type, open_kfid: 'wk1', external_userid: 'wmA', recall_msgid },
    })
    const taken = answers(recall('user_recall_msg'))
    expect(taken).toEqual({
      _tag: 'Right',
      right: [{ _tag: 'FeedbackRetracted', source: 'wecom', externalId: 'm1', at: at + 60_000 }],
    })
    expect(why(answers(recall('servicer_recall_msg')))).toBe('notFromCustomer')
    expect(answers(recall('user_recall_msg', ''))).toMatchObject({
      left: { _tag: 'DeliveryRejected', issues: [{ _tag: 'NotText', path: ['event', 'recall_msgid'] }] },
    })

    const said = answers(message({ content: '不满意' }))
    const [record] = feedbackBook([taken, said].flatMap((one) => (one._tag === 'Right' ? one.right : [])))
    expect(record && currentFeedback(record)).toEqual({ _tag: 'FeedbackTakenBack', at: at + 60_000 })
  })

  it('fetches a voice message instead of losing it', () => {
    expect(answers(message({}, { msgtype: 'voice', text: undefined, voice: { media_id: 'M' } }))).toMatchObject({
      left: { _tag: 'MustFetch', what: 'media', by: { mediaId: 'M', messageId: 'm1' } },
    })
    expect(why(answers(message({}, { msgtype: 'location', text: undefined, location: { name: 'x' } })))).toBe(
      'notAnAnswer',
    )
  })

  it('sees that a customer was handed on (A2.14: a customer is not transferred a second time)', () => {
    const change = (change_type: number, more: object = {}): unknown => ({
      send_time: at / 1000,
      origin: 4,
      msgtype: 'event',
      event: {
        event_type: 'session_status_change',
        change_type,
        external_userid: 'wmA',
        old_servicer_userid: 'Li',
        new_servicer_userid: 'Wang',
        ...more,
      },
    })
    const seen = weComTransfer({ source: 'wecom' })
    expect(seen(change(2))).toEqual({
      _tag: 'Right',
      right: { source: 'wecom', customerId: 'wmA', from: 'Li', to: 'Wang', at },
    })
    for (const other of [1, 3, 4]) expect(seen(change(other))).toMatchObject({ left: { because: 'notFromCustomer' } })
    expect(seen(change(2, { new_servicer_userid: '' }))).toMatchObject({ left: { _tag: 'DeliveryRejected' } })
    expect(seen(null)).toMatchObject({ left: { _tag: 'DeliveryRejected' } })
  })
})
