import type { QueueItem } from '../queue/item.ts'
import type { Opened } from '../queue/order.ts'
import type { HeardFacts } from '../queue/pack.ts'
import type { Brief } from './brief.ts'
import type { Hands } from './channel.ts'
import { type Hand, handOn } from './hand.ts'
import type { Answer, Order, WeighedAll } from './order.ts'
import { working } from './work.ts'

/** Those who decide the rows of a run: this thread alone, or others with it once there is much to do. */
export interface Crew {
  readonly weigh: (facts: readonly HeardFacts[], packed: readonly string[]) => Promise<WeighedAll>
  readonly item: (opened: Opened) => QueueItem
  /** The lines of cases, as UTF-8. */
  readonly show: (cases: readonly Opened[]) => Promise<Uint8Array>
  /** So many orders may be under way at once. */
  readonly ahead: () => number
  readonly end: () => void
}

/** A hand has so many orders before it, so that it never waits for the next. */
const mostWaiting = 3

/** Lets what others have sent arrive. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export const crewOf = (brief: Brief, hands: Hands | undefined): Crew => {
  const own = working(brief)
  let called: readonly Hand[] | undefined
  let rows = 0
  const free = (): Hand | undefined => {
    if (hands !== undefined && rows >= hands.from)
      called ??= hands.call(brief).map((channel) => handOn(channel, own.done))
    let least: Hand | undefined
    for (const hand of called ?? []) if (hand.waiting() < (least?.waiting() ?? mostWaiting)) least = hand
    return least
  }
  const asked = async <A extends Answer>(order: Order, here: () => A): Promise<A> => {
    const hand = free()
    if (hand !== undefined) return (await hand.ask(order)) as A
    const answer = here()
    if (called !== undefined) await turn()
    return answer
  }
  return {
    item: own.item,
    weigh: (facts, packed) => {
      rows += facts.length
      return asked({ _tag: 'Weigh', packed }, () => own.weigh(facts))
    },
    show: (cases) => asked({ _tag: 'Show', cases }, () => own.done({ _tag: 'Show', cases }) as Uint8Array),
    ahead: () => (called === undefined ? 1 : called.length * mostWaiting + 2),
    end: () => {
      for (const hand of called ?? []) hand.end()
    },
  }
}
