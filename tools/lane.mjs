import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

const lines = 60

/**
 * Runs gates one after the other, then those nobody has taken yet of a list that several lanes share; what follows a broken
 * gatekeeper is not run and counts as failed.
 */
export const lane = async (gates, logs, shared = []) => {
  const ran = []
  for (const gate of gates) {
    const locked = ran.find(({ gatekeeper, ok }) => gatekeeper && !ok)
    ran.push(locked === undefined ? await run(gate, logs) : skipped(gate, locked))
  }
  for (let gate = shared.shift(); gate !== undefined; gate = shared.shift()) ran.push(await run(gate, logs))
  return ran
}

const run = async (gate, logs) => {
  const log = `${logs}/${gate.name.replace(/\W+/g, '-')}.log`
  const start = performance.now()
  const ok = await succeeds(gate, log)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${gate.name.padEnd(28)} ${seconds.padStart(6)} s`)
  if (!ok) console.log(tail(log))
  return { ...gate, ok }
}

const skipped = (gate, locked) => {
  console.log(`FAIL ${gate.name.padEnd(28)} not run: ${locked.name} failed`)
  return { ...gate, ok: false }
}

const succeeds = async ({ command: [program, ...args], env }, log) => {
  const out = createWriteStream(log)
  await once(out, 'open')
  const child = spawn(program, args, {
    stdio: ['ignore', out, out],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      CI: 'true',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
      ...env,
    },
  })
  const code = await new Promise((done) => {
    child.on('error', () => done(127))
    child.on('close', done)
  })
  out.end()
  return code === 0
}

const tail = (log) => `${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')}\n`
