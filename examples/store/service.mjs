import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { say } from 'voc-rules/locales/en'
import { Unavailable, Unstorable } from './database.mjs'
import { erase } from './erase.mjs'
import { intake } from './intake.mjs'
import { clean, jsonIn } from './text.mjs'

/**
 * What is heard over HTTP: webhooks under their signature, commands and erasure under the token. `most` requests are worked
 * on at once, each of `bytes` at most; whoever comes then is told to come again.
 */
export const service = ({ db, books, vendors, token, log, clock = Date.now, bytes = 262_144, most = 64 }) => {
  const app = new Hono()
  const take = intake({ db, vendors, clock })
  let working = 0

  app.use(async (c, next) => {
    if (working >= most) return answer(c, 'flood', { status: 429, fault: 'TooManyAtOnce' }, { 'retry-after': '1' })
    working += 1
    try {
      return await next()
    } finally {
      working -= 1
    }
  })
  app.use(bodyLimit({ maxSize: bytes, onError: (c) => answer(c, 'body', { status: 413, fault: 'TooLarge' }) }))

  app.post('/webhooks/:vendor', async (c) => {
    const vendor = c.req.param('vendor')
    const body = new Uint8Array(await c.req.arrayBuffer())
    const { status, ...told } = await take(vendor, (name) => c.req.header(name), body)
    return answer(c, 'webhook', { status, source: vendors.has(vendor) ? vendor : 'unknown', ...told })
  })

  const guarded = async (c, next) => {
    const given = c.req.header('authorization') ?? ''
    const same = timingSafeEqual(hash(given), hash(`Bearer ${token}`))
    return same ? next() : answer(c, 'guard', { status: 401, fault: 'TokenWrong' })
  }
  for (const kind of ['case', 'project']) {
    app.use(`/${kind}s/*`, guarded)
    app.get(`/${kind}s/:id`, async (c) => {
      const state = await books.load(kind, clean(c.req.param('id')))
      return state.version === 0 ? c.json({ fault: 'NotFound' }, 404) : c.json(state)
    })
    app.post(`/${kind}s/:id/commands`, async (c) => {
      const json = jsonIn(new Uint8Array(await c.req.arrayBuffer()))
      if (json === undefined) return answer(c, kind, { status: 400, fault: 'NotJson' })
      const id = clean(c.req.param('id'))
      const named = kind === 'case' ? { caseId: id } : { project: id }
      const command = typeof json.is === 'object' && json.is !== null ? { ...json.is, ...named } : json.is
      const decided = await books.handle(kind, id, command)
      if (decided._tag === 'Right') return c.json({ events: decided.right })
      const { _tag: fault } = decided.left
      const status = fault === 'TooManyWriters' ? 503 : fault === 'CommandUnreadable' ? 422 : 409
      log(kind, { status, fault })
      return c.json({ fault, says: status === 503 ? fault : say(decided.left) }, status)
    })
  }
  app.use('/customers/*', guarded)
  app.delete('/customers/:id', async (c) => {
    const done = await erase({ db, books, clock }).customer(clean(c.req.param('id')))
    log('erased', { done })
    return c.json({ erased: done })
  })
  app.get('/health', async (c) => {
    await db.query('select 1')
    return c.json({ ok: true })
  })

  app.onError((fault, c) => {
    if (fault instanceof Unavailable)
      return answer(c, 'database', { status: 503, fault: fault.message || 'Unavailable' }, { 'retry-after': '5' })
    if (fault instanceof Unstorable) return answer(c, 'database', { status: 422, fault: fault.message })
    return answer(c, 'fault', { status: 500, fault: fault.code ?? fault.name })
  })

  const answer = (c, route, told, headers = {}) => {
    log(route, told)
    const { status, kept, fault, letter } = told
    return c.json(
      { ...(kept !== undefined && { kept }), ...(fault && { fault }), ...(letter && { letter }) },
      status,
      headers,
    )
  }
  return app
}

const hash = (text) => createHash('sha256').update(text).digest()
