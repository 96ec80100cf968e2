import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether there is a nats-server: else `apt-get install nats-server`, or what your system calls it. */
export const hasNats = () => spawnSync('nats-server', ['--version'], { stdio: 'ignore' }).status === 0

/** Three servers of one cluster on loopback, each with a disk of its own, so that a killed one comes back with what it held. */
export const cluster = (folder, first) => {
  const numbers = [0, 1, 2]
  const routes = numbers.map((n) => `nats://127.0.0.1:${first + 10 + n}`).join(',')
  const running = []
  const start = (n) => {
    const own = join(folder, `n${n}`)
    mkdirSync(own, { recursive: true })
    const args = [
      ...['--name', `n${n}`, '--addr', '127.0.0.1', '--port', `${first + n}`],
      ...['--cluster_name', 'voc', '--cluster', `nats://127.0.0.1:${first + 10 + n}`, '--routes', routes],
      ...['--jetstream', '--store_dir', own, '--log', join(folder, `n${n}.log`), '--http_port', `${first + 20 + n}`],
    ]
    running[n] = spawn('nats-server', args, { stdio: 'ignore' })
  }
  /** Streams can be made only once the servers have elected a leader. */
  const ready = async () => {
    for (let left = 300; left > 0; left -= 1) {
      const told = await fetch(`http://127.0.0.1:${first + 20}/jsz`).then(
        (answer) => answer.json(),
        () => undefined,
      )
      if (told?.meta_cluster?.leader !== undefined && told.meta_cluster.leader !== '') return
      await new Promise((go) => setTimeout(go, 100))
    }
    throw new Error('the servers elect no leader')
  }
  const end = (n, signal) =>
    new Promise((ended) => {
      const child = running[n]
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return ended()
      child.once('exit', ended)
      child.kill(signal)
    })
  return {
    servers: numbers.map((n) => `127.0.0.1:${first + n}`),
    start: () => numbers.forEach(start),
    ready,
    kill: (n) => end(n, 'SIGKILL'),
    again: start,
    stop: () => Promise.all(numbers.map((n) => end(n, 'SIGKILL'))),
  }
}
