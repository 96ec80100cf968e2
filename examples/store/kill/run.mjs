import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { booker } from '../booking.mjs'
import { openBooks } from '../books.mjs'
import { openDatabase } from '../database.mjs'
import { sender } from '../outbox.mjs'
import { wrongIn } from './balance.mjs'
import { command, listener, secret, send, token } from './load.mjs'
import { hasPostgres, postgres } from './postgres.mjs'

/**
 * Kills services and their database with SIGKILL while vendors send and desks work, and then goes through the books:
 * `node kill/run.mjs [SECONDS]`, ninety unless said otherwise. Leaves with 1 where anything acknowledged is lost, or is
 * there twice.
 */
const lasting = 1000 * Number(process.argv[2] ?? 90)
const pause = (ms) => new Promise((go) => setTimeout(go, ms))
const main = fileURLToPath(new URL('../main.mjs', import.meta.url))
const firstPort = 12_000 + (process.pid % 18_000)

const serviceAt = (port, env) => {
  let child
  const start = () => {
    const own = { PATH: process.env.PATH, PORT: `${port}`, API_TOKEN: token, DELIGHTED_SECRETS: secret, ...env }
    child = spawn(process.execPath, [main], { env: own, stdio: ['ignore', 'ignore', 'inherit'] })
    return child
  }
  const ended = () =>
    child.exitCode === null && child.signalCode === null ? new Promise((go) => child.once('exit', go)) : 0
  const up = async () => {
    for (let left = 3000; left > 0; left -= 1) {
      if (
        await fetch(`http://127.0.0.1:${port}/health`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return
      await pause(100)
    }
    throw new Error('a service does not come up')
  }
  const end = async (signal) => {
    child.kill(signal)
    await ended()
  }
  return { start, up, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

/** One round: `killing` is what is killed, turn about, until the time is over. */
const round = async (name, services, ports, opened, killing) => {
  const hear = await listener()
  const running = services(hear.url)
  try {
    return await tried(name, running, hear, ports, opened, killing)
  } finally {
    for (const one of running) await one.kill()
    hear.close()
  }
}

const tried = async (name, running, hear, ports, opened, killing) => {
  for (const one of running) one.start()
  for (const one of running) await one.up()
  const acknowledged = new Set()
  const commands = []
  const seen = {}
  let [next, desk, over] = [0, 0, false]
  const until = () => over
  const started = performance.now()
  const vendor = async () => {
    while (performance.now() - started < lasting) {
      const n = next
      next += 1
      const answer = await send(ports, n, seen, until)
      if (answer?.status === 200) acknowledged.add(n)
      if (n % 9 === 0) await send(ports, n, seen, until)
    }
  }
  const worker = async () => {
    while (performance.now() - started < lasting) {
      const n = desk
      desk += 1
      const which = Math.max(0, next - 40 - ((n * 13) % 200))
      const caseId = `case:fb:delighted:k${which - (which % 4 === 3 ? 3 : 0)}`
      // every third command is given through both services at once
      const [answer] = await Promise.all(
        (n % 3 === 0 ? [ports, [...ports].reverse()] : [ports]).map((turn) => command(turn, n, caseId, seen, until)),
      )
      if (answer?.status === 200) commands.push({ caseId, id: `desk-${n}`, events: answer.json.events })
      await pause(10)
    }
  }
  const killer = async () => {
    let kills = 0
    for (let turn = 0; performance.now() - started < lasting - 4000; turn += 1) {
      await pause(3000)
      await killing[turn % killing.length](running)
      kills += 1
    }
    return kills
  }
  const rescue = setTimeout(() => {
    over = true
  }, lasting + 120_000)
  const [kills] = await Promise.all([
    killer(),
    ...Array.from({ length: 8 }, vendor),
    ...Array.from({ length: 4 }, worker),
  ])
  clearTimeout(rescue)
  for (const one of running) await one.up()
  if (name === 'PGlite') await running[0].stop()
  const db = await opened()
  const books = openBooks({ db })
  if (name === 'PGlite') {
    // only one process can have the folder open, so what the service left is done here
    await booker({ db, books }).drain()
    await db.query('update outbox set claimed_until = null')
    await sender({ db, send: async (id) => hear.heard.set(id, (hear.heard.get(id) ?? 0) + 1) }).drain()
  }
  const waiting =
    name === 'PGlite'
      ? async () => 0
      : async () => {
          const [{ left }] = await db.query(`select (select count(*) from outbox where sent_at is null)::integer + (
      select count(*) from feedback_fact, (select xid, position from checkpoint where reader = 'booking') as c
      where (feedback_fact.xid, feedback_fact.position) > (c.xid, c.position))::integer as left`)
          return left
        }
  for (let left = 1200; left > 0 && (await waiting()) > 0; left -= 1) await pause(100)
  if (name !== 'PGlite') for (const one of running) await one.stop()
  const { wrong, ...counts } = await wrongIn(db, books, { acknowledged, commands, heard: hear.heard })
  await db.close()
  const repeated = [...hear.heard.values()].reduce((sum, times) => sum + times - 1, 0)
  console.log(
    `${name}: ${kills} kills in ${lasting / 1000} s; ${acknowledged.size} deliveries and ${commands.length} commands acknowledged; ` +
      `${counts.facts} facts, ${counts.cases} cases, ${counts.events} events, ${counts.told} messages (${repeated} heard again, known by their id); ` +
      `answers ${JSON.stringify(seen)}`,
  )
  if (Object.keys(seen).some((status) => !['200', '401', '409', '429', '503', 'none'].includes(status)))
    wrong.push('an answer that should not be')
  for (const one of wrong) console.log(`  ${one}`)
  console.log(wrong.length === 0 ? `${name}: nothing acknowledged is lost, nothing is there twice` : `${name}: WRONG`)
  return wrong.length === 0
}

const folder = mkdtempSync(join(tmpdir(), 'store-kill-'))
chmodSync(folder, 0o755)
let well = true
if (hasPostgres()) {
  const server = postgres(join(folder, 'pg'), firstPort)
  server.start()
  const ports = [firstPort + 1, firstPort + 2]
  const services = (tell) => ports.map((port) => serviceAt(port, { DATABASE_URL: server.url, TELL_URL: tell }))
  const again = (which) => async (running) => {
    await running[which].kill()
    await pause(300)
    running[which].start()
    await running[which].up()
  }
  const database = async () => {
    await server.kill()
    await pause(1500)
    server.start()
  }
  try {
    well =
      (await round('PostgreSQL', services, ports, () => openDatabase({ url: server.url }), [
        again(0),
        database,
        again(1),
      ])) && well
  } finally {
    server.stop()
  }
} else {
  console.log('PostgreSQL: there is none here; install it (Debian: apt-get install postgresql)')
  well = false
}
{
  const data = join(folder, 'lite')
  const port = firstPort + 3
  const services = (tell) => [serviceAt(port, { DATA_FOLDER: data, TELL_URL: tell })]
  const again = async ([one]) => {
    await one.kill()
    one.start()
    await one.up()
  }
  well = (await round('PGlite', services, [port], () => openDatabase({ folder: data }), [again])) && well
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = well ? 0 : 1
