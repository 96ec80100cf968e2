import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'

/** A connection that outlives any one server, and a way to ask again while leaders are elected. */
export const linked = async (servers) => {
  const nc = await connect({ servers, maxReconnectAttempts: -1, reconnectTimeWait: 200 })
  const manager = await retried(() => jetstreamManager(nc, { timeout: 5000 }))
  return { nc, manager, js: jetstream(nc, { timeout: 5000 }) }
}

export const retried = async (act) => {
  for (let left = 120; ; left -= 1)
    try {
      return await act()
    } catch (fault) {
      if (left === 0) throw fault
      await new Promise((go) => setTimeout(go, 250))
    }
}
