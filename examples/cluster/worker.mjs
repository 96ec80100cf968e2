import { DeliverPolicy } from '@nats-io/jetstream'
import { counted, textOf } from './counted.mjs'
import { linked, retried } from './link.mjs'
import { asOf } from './messages.mjs'

/**
 * One worker: takes a partition, reads all its messages, counts them, publishes what was decided and what they add up to,
 * and only then says that it is done. Wherever it dies, another does the same again: what it publishes has the same ids and
 * the same content, so nothing counts twice.
 */
const [servers, run] = process.argv.slice(2)
const { nc, manager, js } = await linked(servers.split(','))
const work = await retried(() => js.consumers.get('WORK', 'workers'))

const messagesOf = async (partition, alive) => {
  const subject = `feedback.${partition}`
  const { state } = await retried(() => manager.streams.info('FEEDBACK', { subjects_filter: subject }))
  const expected = state.subjects?.[subject] ?? 0
  const found = []
  let next = 1
  let failed = 0
  while (found.length < expected) {
    const filter = { filter_subjects: subject, deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: next }
    try {
      const reader = await js.consumers.get('FEEDBACK', filter)
      while (found.length < expected) {
        const some = await reader.fetch({ max_messages: Math.min(500, expected - found.length), expires: 2000 })
        let got = 0
        for await (const message of some) {
          if (message.seq < next) continue
          found.push(message.json())
          next = message.seq + 1
          failed = 0
          got += 1
        }
        alive()
        if (got === 0) break
      }
    } catch (fault) {
      // no leader for a while: read on from where it stopped
      failed += 1
      if (failed > 200) throw fault
      await new Promise((go) => setTimeout(go, 250))
    }
  }
  return found
}

const publishAll = async (all) => {
  for (let from = 0; from < all.length; from += 250)
    await Promise.all(
      all
        .slice(from, from + 250)
        .map(({ subject, body, msgID }) => retried(() => js.publish(subject, body, { msgID }))),
    )
}

let failed = 0
for (let idle = 0; idle < 6; ) {
  let got = 0
  try {
    for await (const task of await work.fetch({ max_messages: 1, expires: 1500 })) {
      got += 1
      const { partition } = task.json()
      const before = process.cpuUsage()
      const { tally, decisions } = counted(await messagesOf(partition, () => task.working()), asOf)
      task.working()
      const { user, system } = process.cpuUsage(before)
      await publishAll([
        ...decisions.map(({ id, priority, due }) => ({
          subject: `decision.${priority}`,
          body: JSON.stringify({ id, priority, due }),
          msgID: `${run}:${id}`,
        })),
        {
          subject: `tally.${partition}`,
          body: textOf({ tally, cpu: user + system }),
          msgID: `${run}:tally:${partition}`,
        },
      ])
      await task.ackAck().catch(() => false)
      failed = 0
    }
  } catch (fault) {
    // no leader for a while: ask again
    failed += 1
    if (failed > 200) throw fault
    await new Promise((go) => setTimeout(go, 250))
  }
  idle = got === 0 ? idle + 1 : 0
}
await nc.close()
