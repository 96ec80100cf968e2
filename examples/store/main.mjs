import { setTimeout as after } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { booker } from './booking.mjs'
import { openBooks } from './books.mjs'
import { configOf } from './config.mjs'
import { openDatabase, Unavailable } from './database.mjs'
import { logTo } from './log.mjs'
import { sender } from './outbox.mjs'
import { reviewer } from './review.mjs'
import { service } from './service.mjs'
import { vendorsWith } from './vendors.mjs'

const { secrets, token, port, database, tell } = configOf(process.env)
const log = logTo((line) => process.stdout.write(line))
const ending = new AbortController()
const { signal } = ending
const sleep = (ms, alarm = signal) => after(ms, undefined, { signal: alarm }).catch(() => {})

/** Until the database is there. */
const opened = async () => {
  for (;;)
    try {
      return await openDatabase(database)
    } catch (fault) {
      if (!(fault instanceof Unavailable) && fault.code !== 'ECONNREFUSED') throw fault
      log('waiting', { fault: fault.code ?? fault.name })
      await sleep(500)
    }
}

/** Work that goes on: again after a while, also when it failed. */
const always = async (name, ms, work) => {
  while (!signal.aborted) {
    try {
      const done = await work()
      if (done > 0) log(name, { done })
    } catch (fault) {
      log(name, { fault: fault.code ?? fault.name })
    }
    await sleep(ms)
  }
}

/** Whoever is told, hears of it under the id of the message; without an address it waits in the outbox. */
const send = async (id, telling) => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': id }
  const { ok, status } = await fetch(tell, {
    method: 'POST',
    headers,
    body: JSON.stringify(telling),
    signal: AbortSignal.timeout(5000),
  })
  if (!ok) throw Object.assign(new Error('not told'), { code: `HTTP${status}` })
}

const db = await opened()
const books = openBooks({ db })
const booking = booker({ db, books })
const review = reviewer({ books })
const app = service({ db, books, vendors: vendorsWith(secrets), token, log })
const server = serve({ fetch: app.fetch, port, hostname: process.env.HOST ?? '127.0.0.1' }, () =>
  log('ready', { port }),
)
server.requestTimeout = 10_000
server.headersTimeout = 5_000
server.maxConnections = 512

const working = [
  always('booked', 200, booking.drain),
  ...(tell === undefined ? [] : [always('sent', 200, sender({ db, send }).drain)]),
  always('swept', 300_000, booking.sweep),
  always('reviewed', 1000, () => review.run(signal, sleep, (wait) => log('review', { wait }))),
]
const stop = async () => {
  ending.abort()
  server.close()
  await Promise.all(working)
  await db.close()
}
for (const name of ['SIGTERM', 'SIGINT']) process.once(name, stop)
