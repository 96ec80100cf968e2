import { decide } from './decide.mjs'
import { look } from './reviewer.mjs'

const json = (value, status) => Response.json(value, { status })

/**
 * A Cloudflare Worker: decides what is posted, and a cron trigger of a minute looks into the books, but only when the last look
 * said that something changes by now. `env.books` is yours: `load`, `give`, and the wake it keeps for you.
 */
export default {
  async fetch(request) {
    if (request.method !== 'POST') return json({ errors: ['POST feedback'] }, 405)
    const decided = decide(await request.text())
    return decided._tag === 'Left' ? json({ errors: decided.left }, 422) : json(decided.right, 200)
  },
  async scheduled({ scheduledTime }, env) {
    const due = await env.books.wakeAt()
    if (due !== undefined && scheduledTime < due) return
    const next = await look({ load: env.books.load, give: env.books.give, now: () => scheduledTime })
    await env.books.setWakeAt(next ?? Number.MAX_SAFE_INTEGER)
  },
}
