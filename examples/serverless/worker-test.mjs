import worker from './worker.mjs'

/** Run by `workerd test`: the Worker in the engine it is deployed to. */
export default {
  async test() {
    const post = (body) => worker.fetch(new Request('https://x/', { method: 'POST', body }))
    const decided = await post(
      '{"feedback":{"id":"1","score":2,"comment":"充电时冒烟，我要起诉你们","receivedAt":"2026-11-21T02:00:00Z"}}',
    )
    const { priority, contact } = await decided.json()
    if (decided.status !== 200 || priority !== 'P0' || contact.due !== '2026-11-21T06:00:00.000Z')
      throw new Error(priority)
    const refused = await post('{"feedback":{"id":"1","score":11}}')
    if (refused.status !== 422) throw new Error(String(refused.status))
  },
}
