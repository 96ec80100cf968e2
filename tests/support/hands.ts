import { MessageChannel } from 'node:worker_threads'
import type { Brief } from '../../src/cli/crew/brief.ts'
import type { Channel, Hands } from '../../src/cli/crew/channel.ts'
import { serve } from '../../src/cli/crew/serve.ts'

/** Hands at the other end of real channels, in this thread; one leaves for good after so many answers. */
export const handsOf = (
  count: number,
  leavesAfter = Number.POSITIVE_INFINITY,
): Hands & { readonly mostWaiting: () => number } => {
  let [waiting, mostWaiting] = [0, 0]
  return {
    from: 0,
    mostWaiting: () => mostWaiting,
    call: (brief) =>
      Array.from({ length: count }, (_, place) =>
        channelTo(structuredClone(brief) as Brief, place, (by) => {
          waiting += by
          mostWaiting = Math.max(mostWaiting, waiting)
        }),
      ),
  }

  function channelTo(brief: Brief, place: number, told: (by: 1 | -1) => void): Channel {
    const { port1, port2 } = new MessageChannel()
    let answers = 0
    let left = (): void => {}
    serve(brief, {
      post: (message, handed) => {
        answers += 1
        told(-1)
        if (place === 0 && answers > leavesAfter) {
          port1.close()
          left()
        } else port2.postMessage(message, [...handed])
      },
      onMessage: (take) => port2.on('message', take),
    })
    return {
      post: (message) => {
        told(1)
        port1.postMessage(message)
      },
      onMessage: (take) => port1.on('message', take),
      onFailure: (gone) => {
        left = gone
      },
      close: () => port1.close(),
    }
  }
}
