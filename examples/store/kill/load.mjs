import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'

export const secret = 'a-secret-of-the-killing'
export const token = 'a-token-of-the-killing'
const words = ['充电时冒烟，我要起诉你们', '等了三天', '太慢了', undefined, '不错，谢谢', 'I will sue you']

/** The n-th delivery: every third piece of feedback comes a second time with more to say. */
export const delivery = (n) => {
  const id = n % 4 === 3 ? n - 3 : n
  const comment = words[n % words.length]
  const at = 1_795_226_400 + id
  return {
    event_type: n === id ? 'survey_response.created' : 'survey_response.updated',
    event_data: {
      id: `k${id}`,
      person: { email: `c${id % 97}@example.com` },
      survey_type: 'nps',
      score: (id * 7) % 11,
      ...(comment === undefined ? {} : { comment }),
      created_at: at,
      updated_at: at + (n - id),
    },
  }
}

const pause = (ms) => new Promise((go) => setTimeout(go, ms))

/** Asks until it is answered otherwise than with “come again”, one service after the other, as vendors and desks do. */
const asked = async (ports, path, body, headers, seen, until) => {
  for (let turn = 0; !until(); turn += 1) {
    try {
      const url = `http://127.0.0.1:${ports[turn % ports.length]}${path}`
      const answer = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(8000) })
      const json = await answer.json()
      seen[answer.status] = (seen[answer.status] ?? 0) + 1
      if (answer.status !== 503 && answer.status !== 429) return { status: answer.status, json }
    } catch {
      seen.none = (seen.none ?? 0) + 1
    }
    await pause(20 + 60 * Math.min(turn, 5))
  }
  return undefined
}

export const send = (ports, n, seen, until) => {
  const body = JSON.stringify(delivery(n))
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  return asked(
    ports,
    '/webhooks/delighted',
    body,
    { 'x-delighted-webhook-signature': `sha256=${signature}` },
    seen,
    until,
  )
}

/** A desk that works a case: takes it, calls, and says what was offered. */
export const command = (ports, n, caseId, seen, until) => {
  const head = { id: `desk-${n}`, at: new Date().toISOString(), by: `P${n % 5}` }
  const asks = [
    { _tag: 'AssignCase', owner: `P${n % 5}`, role: 'csDirector' },
    { _tag: 'RecordMessage' },
    { _tag: 'TagTopic', topic: `t${n % 3}` },
    { _tag: 'AttemptContact', channel: 'phone', outcome: 'noAnswer' },
  ]
  const body = JSON.stringify({ ...head, ...asks[n % asks.length] })
  const path = `/cases/${encodeURIComponent(caseId)}/commands`
  return asked(ports, path, body, { authorization: `Bearer ${token}` }, seen, until)
}

/** Whoever is told: keeps how often each message came. It fails now and then, after it has heard. */
export const listener = async () => {
  const heard = new Map()
  const server = createServer((request, response) => {
    const id = request.headers['idempotency-key']
    heard.set(id, (heard.get(id) ?? 0) + 1)
    request.resume()
    response.statusCode = heard.size % 50 === 0 ? 500 : 204
    response.end()
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return { heard, url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
