import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('worker.mjs', import.meta.url))

/** A process that answers one question at a time; one that ends, by itself or for what it used, has answered `lost`. */
export const worker = (script, counted = false) => {
  let child
  const started = () => {
    if (child !== undefined) return child
    child = fork(program, {
      execArgv: ['--max-old-space-size=3072', '--stack-size=900'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.send({ start: script, counted })
    return child
  }
  const stop = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const ask = (question, milliseconds, progress = () => undefined) =>
    new Promise((answered) => {
      const asked = started()
      const end = (answer) => {
        clearTimeout(timer)
        asked.removeAllListeners()
        if (answer === 'lost') stop()
        answered(answer)
      }
      const timer = setTimeout(() => end('lost'), milliseconds)
      asked.on('exit', () => end('lost'))
      asked.on('message', (said) => ('answer' in said ? end(said.answer) : progress(said.progress)))
      asked.send(question)
    })
  return { ask, stop }
}
