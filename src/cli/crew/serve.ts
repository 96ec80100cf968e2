import type { Brief } from './brief.ts'
import type { Channel } from './channel.ts'
import type { Answer, Order } from './order.ts'
import { working } from './work.ts'

/** Works off the orders that come, one after the other, and sends back each answer. */
export const serve = (brief: Brief, channel: Pick<Channel, 'post' | 'onMessage'>): void => {
  const { done } = working(brief)
  channel.onMessage((order) => {
    const answer = done(order as Order)
    channel.post(answer, buffersOf(answer))
  })
}

const buffersOf = (answer: Answer): readonly ArrayBuffer[] =>
  ('ranks' in answer ? [answer.ranks.buffer, answer.dues.buffer] : [answer.buffer]) as readonly ArrayBuffer[]
