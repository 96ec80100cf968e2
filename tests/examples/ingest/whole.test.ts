import { describe, expect, it } from 'vitest'
import type { Adapter } from '../../../src/ingest/index.ts'
import * as ingest from '../../../src/ingest/index.ts'
import { standardThumb } from '../../../src/policies/micro-feedback.ts'

const nps = { kind: 'score', scale: '0-10' } as const
const iso = '2026-11-21T02:00:00.000Z'
const later = '2026-11-21T02:00:05.000Z'
const at = Date.parse(iso)
const seconds = at / 1000
const facts = (...right: readonly object[]) => ({ _tag: 'Right', right })
const received = (source: string, externalId: string, said: object, more: object = {}) =>
  facts({
    _tag: 'FeedbackReceived',
    source,
    externalId,
    at,
    said: { receivedAt: at, scale: '0-10', ...said },
    ...more,
  })
const amended = (source: string, externalId: string, when: number, said: object, more: object = {}) =>
  facts({
    _tag: 'FeedbackAmended',
    source,
    externalId,
    at: when,
    said: { receivedAt: at, scale: '0-10', ...said },
    ...more,
  })
const none = (source: string, because: string, whose: object = {}) => ({
  _tag: 'Left',
  left: { _tag: 'NoFeedback', source, because, ...whose },
})
const fetched = (left: object) => ({ _tag: 'Left', left: { _tag: 'MustFetch', ...left } })
const issuesOf = (answer: ReturnType<Adapter>): unknown =>
  answer._tag === 'Left' && answer.left._tag === 'DeliveryRejected'
    ? [answer.left.source, ...answer.left.issues.map(({ _tag, path }) => `${_tag} ${path.join('.')}`)]
    : answer

describe('Delighted, the whole of it', () => {
  const read = ingest.delighted({ source: 'd', customer: ['person', 'id'], questions: { nps } })
  const response = { id: 5, person: '9', survey_type: 'nps', score: 2, comment: '慢', created_at: seconds }
  it('is one fact, amended where it was changed later', () => {
    expect(read(response)).toStrictEqual(received('d', '5', { customerId: '9', score: 2, comment: '慢' }))
    expect(read({ ...response, updated_at: seconds + 9 })).toStrictEqual(
      amended('d', '5', at + 9000, { customerId: '9', score: 2, comment: '慢' }),
    )
  })
  it('says where a value stands that cannot be read', () => {
    expect(issuesOf(read({ ...response, score: 11, comment: 7 }))).toEqual([
      'd',
      'NotAWholeNumber score',
      'NotText comment',
    ])
    const event = { event_type: 'survey_response.created', event_data: { ...response, score: 11, comment: 7 } }
    expect(issuesOf(read(event))).toEqual(['d', 'NotAWholeNumber event_data.score', 'NotText event_data.comment'])
    expect(issuesOf(read({ ...event, event_data: {} }))).toEqual([
      'd',
      'FieldMissing event_data.id',
      'FieldMissing event_data.survey_type',
      'FieldMissing event_data.created_at',
    ])
  })
})

describe('Formbricks, the whole of it', () => {
  const read = ingest.formbricks({ source: 'f', question: nps, numberQuestion: 'q1', wordsQuestion: 'q2' })
  const data = { id: 'r', createdAt: iso, data: { q1: 9, q2: 'fine' } }
  it('is received at its first finish and amended later', () => {
    expect(read({ event: 'responseFinished', data })).toStrictEqual(received('f', 'r', { score: 9, comment: 'fine' }))
    expect(read({ event: 'responseCreated', data: { ...data, updatedAt: later } })).toStrictEqual(
      amended('f', 'r', at + 5000, { score: 9, comment: 'fine' }),
    )
    const wordless = ingest.formbricks({ source: 'f', question: nps, numberQuestion: 'q1' })
    expect(wordless({ event: 'responseFinished', data })).toStrictEqual(received('f', 'r', { score: 9 }))
  })
  it('says where a value stands that cannot be read', () => {
    expect(issuesOf(read({ event: 'responseFinished', data: { ...data, data: { q1: 'x', q2: 7 } } }))).toEqual([
      'f',
      'NotAWholeNumber data.data.q1',
      'NotText data.data.q2',
    ])
    expect(issuesOf(read({ event: 'responseFinished', data: {} }))).toEqual([
      'f',
      'FieldMissing data.id',
      'FieldMissing data.createdAt',
    ])
    expect(issuesOf(read({ event: 'surveyClosed', data }))).toEqual(['f', 'NotOneOf event'])
    expect(read({ event: 'testEndpoint' })).toStrictEqual(none('f', 'endpointTest'))
  })
})

describe('Typeform, the whole of it', () => {
  const read = ingest.typeform({ source: 't', question: nps, numberField: 'nps', wordsField: 'why' })
  const response = (...answers: readonly object[]) => ({
    event_type: 'form_response',
    form_response: { token: 'k', submitted_at: iso, answers },
  })
  const number = { type: 'number', number: 3, field: { ref: 'nps' } }
  it('is one fact of the fields named by ref or id', () => {
    const why = { type: 'text', text: 'x', field: { id: 'why' } }
    expect(read(response(why, number))).toStrictEqual(received('t', 'k', { score: 3, comment: 'x' }))
    const wordless = ingest.typeform({ source: 't', question: nps, numberField: 'nps' })
    expect(wordless(response(why, number))).toStrictEqual(received('t', 'k', { score: 3 }))
  })
  it('says where a value stands that cannot be read', () => {
    const why = { type: 'email', email: 7, field: { id: 'why' } }
    expect(issuesOf(read(response({ ...number, number: 'x' }, why)))).toEqual([
      't',
      'NotAWholeNumber form_response.answers.nps',
      'NotText form_response.answers.why',
    ])
    expect(issuesOf(read({ event_type: 'form_response', form_response: { answers: [{}] } }))).toEqual([
      't',
      'FieldMissing form_response.token',
      'FieldMissing form_response.submitted_at',
      'FieldMissing form_response.answers.0.type',
    ])
    expect(issuesOf(read({ event_type: 'form_response_partial' }))).toEqual(['t', 'NotOneOf event_type'])
  })
})

describe('SurveyMonkey, the whole of it', () => {
  const question = { ...nps, labels: { '502': 1 } }
  const read = ingest.surveyMonkeyResponse({
    source: 's',
    question,
    numberQuestion: '40',
    wordsQuestion: '41',
    survey: '88',
  })
  const response = (more: object) => ({ id: 7, survey_id: 88, date_created: iso, ...more })
  const asked = (...questions: readonly object[]) => response({ pages: [{}, { questions }] })
  it('is one fact of the questions named, on whatever page', () => {
    const answers = [
      { id: 40, answers: [{ choice_id: 502 }, { text: '9' }] },
      { id: 41, answers: [{ text: '慢', choice_id: 3 }] },
    ]
    expect(read(asked(...answers))).toStrictEqual(received('s', '7', { score: 1, comment: '慢' }))
    expect(read({ ...asked(...answers), date_modified: later })).toStrictEqual(
      amended('s', '7', at + 5000, { score: 1, comment: '慢' }),
    )
    const wordless = ingest.surveyMonkeyResponse({ source: 's', question, numberQuestion: '40' })
    expect(wordless(asked(...answers))).toStrictEqual(received('s', '7', { score: 1 }))
  })
  it('is no feedback where nothing was answered or another survey was', () => {
    for (const empty of [
      response({}),
      asked({ id: 40 }),
      asked({ id: 40, answers: [] }),
      asked({ id: 40, answers: [{}] }),
    ])
      expect(read(empty)).toStrictEqual(none('s', 'notAnswered', { externalId: '7' }))
    expect(read(response({ survey_id: 89 }))).toStrictEqual(none('s', 'otherSurvey', { externalId: '7' }))
  })
  it('says what was chosen where a choice has no number', () => {
    const answer = read(asked({ id: 40, answers: [{ choice_id: 9 }] }))
    expect(answer).toMatchObject({ left: { issues: [{ received: '"choice 9"', path: ['pages', '40'] }] } })
    expect(issuesOf(read(response({ response_status: 'lost', collection_mode: 'x', pages: 3 })))).toEqual([
      's',
      'NotOneOf response_status',
      'NotOneOf collection_mode',
      'NotAList pages',
    ])
  })
  it('keeps a preview a preview though it was completed, and what was typed in no preview', () => {
    const told = (more: object) => {
      const answer = read({ ...asked({ id: 40, answers: [{ choice_id: 502 }] }), ...more })
      return answer._tag === 'Right'
        ? answer.right.map((fact) => ('excluded' in fact ? fact.excluded : 'none'))
        : answer
    }
    expect(told({ collection_mode: 'preview', response_status: 'completed' })).toEqual(['preview'])
    for (const collection_mode of ['default', 'data_entry', 'edit'])
      expect(told({ collection_mode, response_status: 'completed' })).toEqual(['none'])
  })
  it('by webhook names what has to be fetched, as far as it is known', () => {
    const hook = ingest.surveyMonkeyWebhook({ source: 's' })
    const event = { event_type: 'response_completed', object_id: 7, event_datetime: iso }
    expect(hook(event)).toStrictEqual(fetched({ source: 's', what: 'response', by: { responseId: '7' }, at }))
    expect(hook({ ...event, resources: { collector_id: 3 } })).toStrictEqual(
      fetched({ source: 's', what: 'response', by: { responseId: '7', collectorId: '3' }, at }),
    )
    expect(hook({ ...event, event_type: 'response_deleted' })).toStrictEqual(
      facts({ _tag: 'FeedbackRetracted', source: 's', externalId: '7', at }),
    )
    expect(issuesOf(hook({ ...event, event_type: 'survey_created' }))).toEqual(['s', 'NotOneOf event_type'])
  })
})

describe('Zendesk, the whole of it', () => {
  const rating = ingest.zendeskRating({ source: 'z', readAs: { 0: 2 } })
  const given = { id: 35, score: 'bad', comment: 'no', created_at: iso }
  it('a rating is one fact, bare or inside', () => {
    const told = [{ score: 2, comment: 'no' }, { rating: { scale: '0-1', value: 0 } }] as const
    expect(rating(given)).toStrictEqual(received('z', '35', ...told))
    expect(rating({ satisfaction_rating: given })).toStrictEqual(received('z', '35', ...told))
    expect(rating({ ...given, updated_at: later })).toStrictEqual(amended('z', '35', at + 5000, ...told))
    expect(ingest.zendeskRating({ source: 'z' })({ ...given, score: 'good' })).toStrictEqual(
      received('z', '35', { comment: 'no' }, { rating: { scale: '0-1', value: 1 } }),
    )
  })
  it('says where a value stands that cannot be read', () => {
    expect(issuesOf(rating({ ...given, comment: 7 }))).toEqual(['z', 'NotText comment'])
    expect(issuesOf(rating({ satisfaction_rating: { ...given, comment: 7 } }))).toEqual([
      'z',
      'NotText satisfaction_rating.comment',
    ])
    expect(issuesOf(rating({ satisfaction_rating: { score: 'toString' } }))).toEqual([
      'z',
      'NotOneOf satisfaction_rating.score',
    ])
    expect(issuesOf(rating({ satisfaction_rating: { score: 'bad' } }))).toEqual([
      'z',
      'FieldMissing satisfaction_rating.id',
      'FieldMissing satisfaction_rating.created_at',
    ])
    expect(rating({ score: 'offered' })).toStrictEqual(none('z', 'notAnswered'))
    const off = ingest.zendeskRating({ source: 'z', readAs: { 0: 11 } })
    expect(off(given)).toStrictEqual(received('z', '35', { comment: 'no' }, { rating: { scale: '0-1', value: 0 } }))
  })
  it('a survey is one fact, from the first answer to the last change', () => {
    const question = { kind: 'rating', scale: '1-5' } as const
    const survey = ingest.zendeskSurvey({ source: 'z', question, numberQuestion: 'q1', wordsQuestion: 'q2' })
    const answer = (id: string, more: object, updated_at = iso) => ({
      question: { id },
      created_at: iso,
      updated_at,
      ...more,
    })
    const answers = [
      { ...answer('q2', { type: 'open_ended', value: 'no' }), created_at: later, updated_at: later },
      answer('q1', { type: 'rating_scale', rating: 4 }),
    ]
    const told = amended('z', '01J', at + 5000, { comment: 'no' }, { rating: { scale: '1-5', value: 4 } })
    expect(survey({ id: '01J', answers })).toStrictEqual(told)
    expect(survey({ survey_response: { id: '01J', answers } })).toStrictEqual(told)
    const wordless = ingest.zendeskSurvey({ source: 'z', question, numberQuestion: 'q1' })
    expect(wordless({ id: '01J', answers: answers.slice(1) })).toStrictEqual(
      received('z', '01J', {}, { rating: { scale: '1-5', value: 4 } }),
    )
    const off = [answer('q1', { type: 'rating_scale', rating: 9 }), answer('q2', { type: 'open_ended', value: 7 })]
    expect(issuesOf(survey({ survey_response: { id: '01J', answers: off } }))).toEqual([
      'z',
      'NotAWholeNumber survey_response.answers.q1',
      'NotText survey_response.answers.q2',
    ])
    expect(survey({ id: '01J', answers: [] })).toStrictEqual(none('z', 'notAnswered', { externalId: '01J' }))
  })
})

describe('Intercom, the whole of it', () => {
  const note = (conversation_rating: object) => ({
    topic: 'conversation.rating.remarked',
    created_at: seconds,
    data: { item: { id: 215, conversation_rating } },
  })
  it('is one fact a rating', () => {
    const given = note({ rating: 4, remark: 'ok', created_at: seconds - 60 })
    const rating = { rating: { scale: '1-5', value: 4 } }
    const id = `215:${seconds - 60}`
    expect(ingest.intercom({ source: 'i' })(given)).toStrictEqual(received('i', id, { comment: 'ok' }, rating))
    expect(ingest.intercom({ source: 'i', readAs: { 4: 8 } })(given)).toStrictEqual(
      received('i', id, { score: 8, comment: 'ok' }, rating),
    )
  })
  it('says where a value stands that cannot be read', () => {
    expect(issuesOf(ingest.intercom({ source: 'i' })(note({ rating: 0, remark: 7, created_at: seconds })))).toEqual([
      'i',
      'NotAWholeNumber data.item.conversation_rating.rating',
      'NotText data.item.conversation_rating.remark',
    ])
    expect(issuesOf(ingest.intercom({ source: 'i' })(note({})))).toEqual([
      'i',
      'FieldMissing data.item.conversation_rating.created_at',
    ])
    expect(ingest.intercom({ source: 'i' })({ topic: 'ping', created_at: seconds })).toStrictEqual(
      none('i', 'endpointTest'),
    )
  })
})

describe('WeCom customer service, the whole of it', () => {
  const question = { kind: 'rating', scale: '0-1', labels: { good: 1, bad: 0 } } as const
  const message = (more: object) => ({ msgid: 'm', send_time: seconds, origin: 3, msgtype: 'text', ...more })
  const base = { source: 'w', question } as const
  const asked = { externalId: 'm' }
  const answers = ingest.weComMessage({ ...base, take: 'answers', thumb: { words: standardThumb, question } })
  const everything = ingest.weComMessage({ ...base, take: 'everything' })
  const rated = (value: number) => received('w', 'm', {}, { rating: { scale: '0-1', value } })
  it('is a menu’s answer, a typed one, or words', () => {
    expect(answers(message({ text: { content: '不满意', menu_id: 'good' } }))).toStrictEqual(rated(1))
    expect(answers(message({ text: { content: '2', menu_id: '' } }))).toStrictEqual(rated(0))
    expect(answers(message({ text: { content: '1' } }))).toStrictEqual(rated(1))
    expect(everything(message({ text: { content: '1' } }))).toStrictEqual(received('w', 'm', { comment: '1' }))
    expect(everything(message({ text: { content: ' ' } }))).toStrictEqual(none('w', 'notAnswered', asked))
    expect(everything(message({}))).toStrictEqual(none('w', 'notAnswered', asked))
  })
  it('is nothing where nothing was said to be read', () => {
    expect(answers(message({ text: { content: 'toString', menu_id: 'toString' } }))).toStrictEqual(
      none('w', 'notAnAnswer', asked),
    )
    expect(answers(message({ text: { content: 7 } }))).toStrictEqual(none('w', 'notAnAnswer', asked))
    expect(everything(message({ msgtype: 'link', link: { title: 'x' } }))).toStrictEqual(
      none('w', 'notAnAnswer', asked),
    )
    expect(everything(message({ origin: 5 }))).toStrictEqual(none('w', 'notFromCustomer', asked))
    expect(issuesOf(everything(message({ text: { content: 7 } })))).toEqual(['w', 'NotText text.content'])
    const { labels: _none, ...bare } = question
    const unlabelled = ingest.weComMessage({ source: 'w', question: bare, take: 'answers' })
    expect(unlabelled(message({ text: { content: 'x', menu_id: 'good' } }))).toStrictEqual(
      none('w', 'notAnAnswer', asked),
    )
    expect(unlabelled(message({ text: { content: '1' } }))).toStrictEqual(none('w', 'notAnAnswer', asked))
  })
  it('with a recording is fetched in three days; without an id there is nothing to fetch', () => {
    const until = at + 3 * 86_400_000
    expect(answers(message({ msgtype: 'voice', voice: { media_id: 'M' } }))).toStrictEqual(
      fetched({ source: 'w', what: 'media', by: { mediaId: 'M', messageId: 'm' }, at, until }),
    )
    for (const media_id of ['', 7])
      expect(answers(message({ msgtype: 'voice', voice: { media_id } }))).toStrictEqual(none('w', 'notAnAnswer', asked))
  })
  it('by callback names the desk where it is known', () => {
    const callback = { CreateTime: seconds, MsgType: 'event', Event: 'kf_msg_or_event', Token: 'T' }
    const read = ingest.weComCallback({ source: 'w' })
    const told = { source: 'w', what: 'messages', at, until: at + 3 * 86_400_000 }
    expect(read({ ...callback, OpenKfId: 'wk' })).toStrictEqual(
      fetched({ ...told, by: { token: 'T', openKfId: 'wk' } }),
    )
    expect(read(callback)).toStrictEqual(fetched({ ...told, by: { token: 'T' } }))
    expect(issuesOf(read({ MsgType: 'text', Event: 'x' }))).toEqual([
      'w',
      'FieldMissing CreateTime',
      'NotOneOf MsgType',
      'NotOneOf Event',
      'FieldMissing Token',
    ])
  })
  it('says where a transfer cannot be read', () => {
    const read = ingest.weComTransfer({ source: 'w' })
    const why = (event: object, more: object = {}) => issuesOf(read({ event, ...more }) as never)
    const change = { event_type: 'session_status_change', change_type: 2, external_userid: 'wmA' }
    const agents = { old_servicer_userid: 'Li', new_servicer_userid: 'Wang' }
    expect(why({ event_type: 'enter_session' })).toEqual([
      'w',
      'NotOneOf event.event_type',
      'FieldMissing event.change_type',
      'FieldMissing event.external_userid',
    ])
    expect(why(change)).toEqual([
      'w',
      'FieldMissing event.old_servicer_userid',
      'FieldMissing event.new_servicer_userid',
    ])
    expect(why({ ...change, ...agents })).toEqual(['w', 'NotAnInstant send_time'])
    expect(read({ event: { ...change, ...agents }, send_time: seconds })).toStrictEqual({
      _tag: 'Right',
      right: { source: 'w', customerId: 'wmA', from: 'Li', to: 'Wang', at },
    })
  })
})

describe('a row, the whole of it', () => {
  const columns = { id: 'id', receivedAt: 'at', updatedAt: 'changed', answer: 'n', words: 'w' }
  const read = ingest.csvRow({
    source: 'c',
    columns,
    question: nps,
    channel: 'email',
    customer: ['who'],
    outlet: ['store'],
    businessArea: ['area'],
    exclude: [
      { at: ['kind'], is: ['trial', 'demo'], as: 'test' },
      { at: ['kind'], is: ['look'], as: 'preview' },
    ],
  })
  const places = { who: 9, store: 'North', area: 'delivery', kind: '' }
  const row = { id: 1, at: iso, changed: '', n: '7', w: 'fine', ...places }
  const said = {
    customerId: '9',
    score: 7,
    comment: 'fine',
    channel: 'email',
    outlet: 'North',
    businessArea: 'delivery',
  }
  it('is one fact with every place of the mapping', () => {
    expect(read(row)).toStrictEqual(received('c', '1', said))
    expect(read({ ...row, changed: ' ' })).toStrictEqual(received('c', '1', said))
    expect(read({ ...row, kind: 'demo' })).toStrictEqual(received('c', '1', said, { excluded: 'test' }))
    expect(read({ ...row, kind: 'look' })).toStrictEqual(received('c', '1', said, { excluded: 'preview' }))
    expect(read({ ...row, who: ' ', store: '', area: {} })).toStrictEqual(
      received('c', '1', { score: 7, comment: 'fine', channel: 'email' }),
    )
    const blank = { changed: '', w: '', who: '', store: '', area: '', kind: '' }
    expect(read({ '\uFEFFid': 1, '\uFEFFat': iso, n: 7, ...blank })).toStrictEqual(
      received('c', '1', { score: 7, channel: 'email' }),
    )
  })
  it('without words has none, and without a question for its answer is refused', () => {
    const plain = ingest.csvRow({ source: 'c', columns: { id: 'id', receivedAt: 'at', words: 'w' } })
    expect(plain(row)).toStrictEqual(received('c', '1', { comment: 'fine' }))
    const unasked = ingest.csvRow({ source: 'c', columns })
    expect(issuesOf(unasked(row))).toEqual(['c', 'MappingUnfit question'])
    const wordless = ingest.csvRow({ source: 'c', columns: { id: 'id', receivedAt: 'at', answer: 'n' }, question: nps })
    expect(wordless(row)).toStrictEqual(received('c', '1', { score: 7 }))
  })
  it('on another scale says so', () => {
    const ten = ingest.csvRow({ source: 'c', columns, question: { kind: 'score', scale: '1-10' } })
    expect(ten(row)).toMatchObject({ right: [{ said: { scale: '1-10', score: 7 } }] })
  })
  it('says which column cannot be read', () => {
    expect(issuesOf(read({ ...row, at: 'x' }))).toEqual(['c', 'NotAnInstant at'])
    expect(issuesOf(read({ ...row, changed: 'x' }))).toEqual(['c', 'NotAnInstant changed'])
    expect(issuesOf(read({ ...row, n: 'x', id: '' }))).toEqual(['c', 'NotText id'])
    expect(issuesOf(read({ ...row, n: 'x' }))).toEqual(['c', 'NotAWholeNumber n'])
    for (const wrong of [null, 'id', undefined, 7]) expect(issuesOf(read(wrong))).toEqual(['c', 'NotARecord '])
  })
})

describe('what is taken in', () => {
  it('is sorted by what becomes of it, each with its row', () => {
    const adapters: { readonly [kind: string]: Adapter } = {
      fact: ingest.csvRow({ source: 'c', columns: { id: 'id', receivedAt: 'at', words: 'w' } }),
      hook: ingest.surveyMonkeyWebhook({ source: 's' }),
    }
    const read: Adapter = (one) => (adapters[(one as { readonly kind: string }).kind] as Adapter)(one)
    const intake = ingest.ingestAll(read)([
      { kind: 'hook', event_type: 'response_created', object_id: 7, event_datetime: iso },
      { kind: 'fact', id: 1, at: iso, w: 'x' },
      { kind: 'fact', id: 1, at: iso, w: '' },
      { kind: 'fact', id: 1 },
    ])
    expect(intake).toStrictEqual({
      taken: [{ row: 1, facts: received('c', '1', { comment: 'x' }).right }],
      excluded: [],
      toFetch: [{ row: 0, fetch: { _tag: 'MustFetch', source: 's', what: 'response', by: { responseId: '7' }, at } }],
      noFeedback: [{ row: 2, why: { _tag: 'NoFeedback', source: 'c', because: 'notAnswered', externalId: '1' } }],
      rejected: [{ row: 3, why: expect.objectContaining({ _tag: 'DeliveryRejected', source: 'c' }) }],
    })
    expect(ingest.factsIn(intake)).toHaveLength(1)
  })
})
