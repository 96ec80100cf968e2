import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AckPolicy, RetentionPolicy } from '@nats-io/jetstream'
import { canonical, counted, tallyIn, together } from './counted.mjs'
import { linked, retried } from './link.mjs'
import { asOf, messageOf, partitionOf } from './messages.mjs'
import { cluster, hasNats } from './servers.mjs'

/**
 * `node run.mjs [FEEDBACKS]`: the same messages counted by one process, by 1, 2 and 3 workers over a cluster of three
 * servers, and by 3 workers of which two are killed, and a server with them. Leaves with 1 where any of them differs.
 */
const feedbacks = Number(process.argv[2] ?? 100_000)
const count = Math.ceil(feedbacks / 9) * 10
const partitions = 96
const seconds = (since) => (performance.now() - since) / 1000
const pause = (ms) => new Promise((go) => setTimeout(go, ms))
const inCpu = (microseconds) => `${(microseconds / 1e6).toFixed(1)} s of CPU to count`
const worker = fileURLToPath(new URL('worker.mjs', import.meta.url))

if (!hasNats()) {
  console.log('there is no nats-server here; install it (Debian: apt-get install nats-server)')
  process.exit(1)
}

const started = performance.now()
const all = Array.from({ length: count }, (_, n) => messageOf(n, count))
const alone = performance.now()
const cpu = process.cpuUsage()
const whole = counted(all, asOf)
const { user, system } = process.cpuUsage(cpu)
const rate = (took) => `${took.toFixed(1)} s, ${Math.round(whole.tally.feedback / took)} feedbacks/s`
console.log(
  `one process: ${whole.tally.feedback} feedbacks in ${count} messages, ${rate(seconds(alone))}, ${inCpu(user + system)}`,
)
const expected = canonical(whole.tally)

const folder = mkdtempSync(join(tmpdir(), 'cluster-'))
const servers = cluster(folder, 12_000 + (process.pid % 18_000))
let well = true
const workers = new Set()
try {
  servers.start()
  await servers.ready()
  const { nc, manager, js } = await linked(servers.servers)
  const stream = (name, more = {}) =>
    retried(() =>
      manager.streams.add({
        name,
        subjects: [`${name.toLowerCase()}.>`],
        num_replicas: 3,
        duplicate_window: 3600e9,
        ...more,
      }),
    )
  await stream('FEEDBACK')
  await stream('WORK', { retention: RetentionPolicy.Workqueue })
  await stream('DECISION')
  await stream('TALLY', { max_msgs_per_subject: 1 })
  await retried(() =>
    manager.consumers.add('WORK', {
      durable_name: 'workers',
      ack_policy: AckPolicy.Explicit,
      ack_wait: 15e9,
      max_ack_pending: 1000,
    }),
  )

  const publishing = performance.now()
  const window = []
  const sent = async (message, msgID) => {
    const subject = `feedback.${partitionOf(message.customer.id, partitions)}`
    window.push(retried(() => js.publish(subject, JSON.stringify(message), msgID === undefined ? {} : { msgID })))
    if (window.length === 500) await Promise.all(window.splice(0))
  }
  for (const message of all) {
    await sent(message, message.id)
    // a source that repeats itself: the server does not know it is the same
    if (message.id.endsWith('77')) await sent(message)
  }
  await Promise.all(window)
  const bytes = all.reduce((sum, message) => sum + Buffer.byteLength(JSON.stringify(message)), 0)
  console.log(`published into three replicas: ${bytes} bytes of messages in ${seconds(publishing).toFixed(1)} s`)

  const launched = (run) => {
    const child = spawn(process.execPath, [worker, servers.servers.join(','), run], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    workers.add(child)
    child.once('exit', () => workers.delete(child))
    return child
  }
  const doneOf = async () => {
    const { state } = await retried(() => manager.streams.info('WORK'))
    return partitions - state.messages
  }

  /** One run by so many workers; `meanwhile(done, workers)` may kill some of them. */
  const runWith = async (run, many, meanwhile = async () => {}) => {
    for (const name of ['DECISION', 'TALLY', 'WORK']) await retried(() => manager.streams.purge(name))
    const since = performance.now()
    await Promise.all(
      Array.from({ length: partitions }, (_, partition) =>
        retried(() => js.publish(`work.${partition}`, JSON.stringify({ partition }), { msgID: `${run}:${partition}` })),
      ),
    )
    const own = Array.from({ length: many }, () => launched(run))
    for (let done = 0; done < partitions; done = await doneOf()) {
      await meanwhile(done, own, () => own.push(launched(run)))
      await pause(100)
      if (seconds(since) > 1800) throw new Error('it does not end')
    }
    const took = seconds(since)
    for (const child of own) child.kill('SIGKILL')
    const tallies = []
    let [used, largest] = [0, 0]
    for (let partition = 0; partition < partitions; partition += 1) {
      const { data } = await retried(() => manager.streams.getMessage('TALLY', { last_by_subj: `tally.${partition}` }))
      const told = tallyIn(new TextDecoder().decode(data))
      tallies.push(told.tally)
      largest = Math.max(largest, data.length)
      used += told.cpu
    }
    const { state } = await retried(() => manager.streams.info('DECISION', { subjects_filter: '>' }))
    const decided = Object.fromEntries(Object.entries(state.subjects ?? {}).map(([name, n]) => [name.slice(9), n]))
    const exact =
      canonical(tallies.reduce(together)) === expected && canonical(decided) === canonical(whole.tally.decisions)
    well &&= exact
    return { took, exact: exact ? 'exact' : 'DIFFERS', cpu: inCpu(used), largest }
  }

  for (const many of [1, 2, 3]) {
    const { took, exact, cpu, largest } = await runWith(`run${many}`, many)
    console.log(
      `${many} worker${many === 1 ? '' : 's'}: ${rate(took)}, ${cpu}, ${exact}; the largest tally has ${largest} bytes`,
    )
  }

  const told = []
  const once = async (name, so, act) => {
    if (!so || told.includes(name)) return
    told.push(name)
    await act()
  }
  const { took, exact } = await runWith('killed', 3, async (done, own, another) => {
    await once('a worker', done >= 10, () => own[0].kill('SIGKILL'))
    await once('a server', done >= 20, () => servers.kill(1))
    await once('a second worker', done >= 30, () => own[1].kill('SIGKILL'))
    await once('a worker more', done >= 40, another)
    await once('the server back', done >= 60, () => servers.again(1))
  })
  console.log(
    `3 workers, killed midway ${told.join(', ')}: ${rate(took)}, ${exact}; decisions ${JSON.stringify(whole.tally.decisions)}`,
  )
  well &&= told.length === 5
  await nc.close()
} finally {
  for (const child of workers) child.kill('SIGKILL')
  await servers.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `${well ? 'every result is the one of a single process' : 'WRONG'}, ${seconds(started).toFixed(0)} s in all`,
)
process.exit(well ? 0 : 1)
