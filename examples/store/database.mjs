import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The database did not answer: whoever asked must ask again. */
export class Unavailable extends Error {}
/** The database will never take this, however often it is asked: a key too long, a character it cannot hold. */
export class Unstorable extends Error {}

const schema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8')

/**
 * PostgreSQL where there is an address, else PGlite in a folder, or in memory where there is none either. Both are
 * `query(text, values)` and `close()`; a taken key is thrown as it comes, with the code both of them give it.
 */
export const openDatabase = async ({ url, folder } = {}) => {
  const { run, many, close } = url === undefined ? await embedded(folder) : await server(url)
  const query = async (text, values = []) => {
    try {
      return (await run(text, values)).rows
    } catch (fault) {
      throw told(fault)
    }
  }
  try {
    await many(schema)
    return { query, close }
  } catch (fault) {
    await close()
    throw told(fault)
  }
}

const told = (fault) => {
  const code = typeof fault.code === 'string' ? fault.code : ''
  if (code.startsWith('23') || code.startsWith('42')) return fault
  if (code.startsWith('22') || code.startsWith('54')) return new Unstorable(code, { cause: fault })
  return new Unavailable(code, { cause: fault })
}

const server = async (url) => {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 2000,
    query_timeout: 10_000,
    keepAlive: true,
  })
  pool.on('error', () => {}) // an idle connection that dies must not end the process
  const run = (text, values) => pool.query(text, values)
  // several services may start at once, and two of them cannot create one table at once
  const many = (text) => pool.query(`begin; select pg_advisory_xact_lock(20261121); ${text}; commit`)
  return { run, many, close: () => pool.end() }
}

/** PGlite lets two processes open one folder, each blind to the other: a lock keeps the second out. */
const embedded = async (folder) => {
  const { PGlite } = await import('@electric-sql/pglite')
  const lock = folder === undefined ? undefined : locked(folder)
  const lite = await PGlite.create(folder === undefined ? {} : { dataDir: join(folder, 'data') })
  const close = async () => {
    await lite.close()
    if (lock !== undefined) rmSync(lock)
  }
  return { run: (text, values) => lite.query(text, values), many: (text) => lite.exec(text), close }
}

/** The lock of a folder; what a process left that runs no more is taken over. */
export const locked = (folder) => {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  if (existsSync(lock) && !isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock)
  const file = openSync(lock, 'wx')
  writeSync(file, `${process.pid}`)
  closeSync(file)
  return lock
}

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
