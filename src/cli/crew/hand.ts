import type { Channel } from './channel.ts'
import type { Answer, Order } from './order.ts'

/** One who works beside the run (帮手): answers come in the order of the orders. */
export interface Hand {
  /** How many orders it has not answered. */
  readonly waiting: () => number
  readonly ask: (order: Order) => Promise<Answer>
  readonly end: () => void
}

interface Asked {
  readonly order: Order
  readonly take: (answer: Answer) => void
}

/** A hand at the other end of a channel; what it leaves undone `instead` does, and it is asked no more. */
export const handOn = (channel: Channel, instead: (order: Order) => Answer): Hand => {
  const asked: Asked[] = []
  let gone = false
  channel.onMessage((answer) => asked.shift()?.take(answer as Answer))
  channel.onFailure(() => {
    gone = true
    for (const { order, take } of asked.splice(0)) take(instead(order))
  })
  return {
    waiting: () => (gone ? Number.POSITIVE_INFINITY : asked.length),
    ask: (order) =>
      new Promise((take) => {
        asked.push({ order, take })
        channel.post(order, [])
      }),
    end: channel.close,
  }
}
