import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Brief } from './brief.ts'
import type { Hands } from './channel.ts'
import { serve } from './serve.ts'

/** From so many rows on the start of a thread pays. */
const from = 5000
/** Each thread has the words once more in memory. */
const most = 3

/** Threads of this program, one for each further core. */
export const threads = (program: string): Hands | undefined => {
  const count = Math.min(most, availableParallelism() - 1)
  return count < 1
    ? undefined
    : {
        from,
        call: (brief) =>
          Array.from({ length: count }, () => {
            const worker = new Worker(new URL(program), {
              workerData: brief,
              argv: [],
              resourceLimits: { maxYoungGenerationSizeMb: 8 },
            })
            return {
              post: (message) => worker.postMessage(message),
              onMessage: (take) => worker.on('message', take),
              onFailure: (told) => worker.on('error', told).on('exit', told),
              close: () => void worker.terminate(),
            }
          }),
      }
}

/** Whether this is a thread that was called to help; then it does until it is ended. */
export const isHelping = (): boolean => {
  if (isMainThread || parentPort === null) return false
  const port = parentPort
  serve(workerData as Brief, {
    post: (message, handed) => port.postMessage(message, [...handed]),
    onMessage: (take) => port.on('message', take),
  })
  return true
}
