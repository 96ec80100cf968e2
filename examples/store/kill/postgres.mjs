import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The distribution's PostgreSQL in a folder of its own, on loopback: nothing that runs on this machine already is touched.
 * It refuses to run as root, so then it runs as `postgres`, who must be able to enter the folder.
 */
const versions = '/usr/lib/postgresql'
const found = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
const bin = found.length === 0 ? undefined : join(versions, found[0], 'bin')
const isRoot = process.getuid?.() === 0

const run = (program, ...args) => {
  const path = bin === undefined ? program : join(bin, program)
  const [first, ...others] = isRoot ? ['runuser', '-u', 'postgres', '--', path, ...args] : [path, ...args]
  return execFileSync(first, others, { cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Whether there is one: else `apt-get install postgresql`, or what your system calls it. */
export const hasPostgres = () =>
  bin !== undefined || spawnSync('initdb', ['--version'], { stdio: 'ignore' }).error === undefined

export const postgres = (folder, port) => {
  const data = join(folder, 'data')
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (isRoot) chownSync(folder, ...idOf('postgres'))
    run('initdb', '-D', data, '-U', 'voc', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8')
  }
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60`
  const start = () => run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start')
  const pidOf = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    url: `postgres://voc@127.0.0.1:${port}/postgres`,
    start,
    /** As when the power of the database's machine goes: server and backends at once, nothing flushed that was not. */
    kill: async () => {
      const pid = pidOf()
      process.kill(pid, 'SIGSTOP') // so that it starts no backend meanwhile
      const all = [...childrenOf(pid), pid]
      for (const one of all) quietly(() => process.kill(one, 'SIGKILL'))
      while (all.some(isRunning)) await new Promise((go) => setTimeout(go, 20))
    },
    stop: () => run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop'),
  }
}

const idOf = (user) => ['-u', '-g'].map((which) => Number(execFileSync('id', [which, user], { encoding: 'utf8' })))
const childrenOf = (pid) => {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', `${pid}`], { encoding: 'utf8' })
  return stdout.trim().split(/\s+/).filter(Boolean).map(Number)
}
const isRunning = (pid) => quietly(() => process.kill(pid, 0)) === true
const quietly = (act) => {
  try {
    return act()
  } catch {
    return undefined // gone already
  }
}
