import { createHmac } from 'node:crypto'
import { booker } from '../booking.mjs'
import { openBooks } from '../books.mjs'
import { openDatabase } from '../database.mjs'
import { logTo } from '../log.mjs'
import { service } from '../service.mjs'
import { vendorsWith } from '../vendors.mjs'

export const secrets = {
  delighted: ['delighted-old-secret', 'delighted-secret'],
  typeform: ['typeform-secret'],
  formbricks: [`whsec_${Buffer.from('formbricks-secret').toString('base64')}`],
  zendesk: ['zendesk-secret'],
}
export const token = 'a-token-for-the-tests'
export const start = Date.parse('2026-11-21T02:00:00Z')

const mac = (secret, encoding, ...parts) =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', secret)).digest(encoding)

/** How each vendor signs a body, by what its documentation says. */
export const signed = {
  delighted: (body, secret = 'delighted-secret') => ({
    'x-delighted-webhook-signature': `sha256=${mac(secret, 'hex', body)}`,
  }),
  typeform: (body, secret = 'typeform-secret') => ({ 'typeform-signature': `sha256=${mac(secret, 'base64', body)}` }),
  formbricks: (body, secret = 'formbricks-secret', at = start, id = 'msg_1') => {
    const seconds = `${Math.floor(at / 1000)}`
    return {
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${mac(secret, 'base64', `${id}.${seconds}.`, body)}`,
    }
  },
  zendesk: (body, secret = 'zendesk-secret', at = start) => {
    const iso = new Date(at).toISOString()
    return {
      'x-zendesk-webhook-signature': mac(secret, 'base64', iso, body),
      'x-zendesk-webhook-signature-timestamp': iso,
    }
  },
}

const seconds = Math.floor(start / 1000)
const iso = new Date(start).toISOString()
/** One delivery of each vendor; the words and the addresses are invented. */
export const deliveries = {
  delighted: (id = '881', score = 2, comment = '充电时冒烟，我要起诉你们', email = 'li@example.com') => ({
    event_type: 'survey_response.created',
    event_data: { id, person: { email }, survey_type: 'nps', score, comment, created_at: seconds, updated_at: seconds },
  }),
  typeform: (token_ = 't1', score = 3) => ({
    event_type: 'form_response',
    form_response: {
      token: token_,
      submitted_at: iso,
      hidden: { customer: 'c2' },
      answers: [
        { type: 'number', number: score, field: { id: 'x', ref: 'nps' } },
        { type: 'text', text: '等了三天', field: { id: 'y', ref: 'why' } },
      ],
    },
  }),
  formbricks: (id = 'r1', score = 4) => ({
    event: 'responseFinished',
    data: {
      id,
      createdAt: iso,
      updatedAt: iso,
      finished: true,
      contactAttributes: { userId: 'c3' },
      data: { nps: score, why: 'slow' },
    },
  }),
  zendesk: (id = '01J', rating = 1) => ({
    survey_response: {
      id,
      responder_id: 'c4',
      answers: [
        { type: 'rating_scale', rating, question: { id: 'csat' }, created_at: iso, updated_at: iso },
        { type: 'open_ended', value: '骗子，退钱', question: { id: 'why' }, created_at: iso, updated_at: iso },
      ],
    },
  }),
}

/** The service over a database in memory, by a clock that stands still until it is moved. */
export const opened = async (more = {}) => {
  const db = more.db ?? (await openDatabase())
  const time = { now: start }
  const clock = () => time.now
  const lines = []
  const books = openBooks({ db, clock, ...more.books })
  const parts = {
    db,
    books,
    vendors: vendorsWith(secrets),
    token,
    clock,
    log: logTo((line) => lines.push(line), clock),
  }
  const app = service({ ...parts, ...more.limits })
  const post = (vendor, delivery, headers) => {
    const body = typeof delivery === 'string' ? delivery : JSON.stringify(delivery)
    return app.request(`/webhooks/${vendor}`, { method: 'POST', body, headers: headers ?? signed[vendor](body) })
  }
  const command = (path, asked) =>
    app.request(path, { method: 'POST', body: JSON.stringify(asked), headers: { authorization: `Bearer ${token}` } })
  const rows = async (table) => db.query(`select * from ${table}`)
  const empty = async () => {
    for (const table of [
      'case_event',
      'project_event',
      'feedback_fact',
      'case_state',
      'project_state',
      'ticket',
      'outbox',
      'delivery',
      'dead_letter',
      'checkpoint',
    ])
      await db.query(`delete from ${table}`)
    lines.length = 0
    time.now = start
  }
  return { ...parts, app, post, command, rows, empty, lines, time, booking: booker({ db, books }) }
}

/** One database for all tests: opening it takes longer than all of them. */
export const shared = await opened()
