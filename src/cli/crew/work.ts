import { calendarsOf } from '../../inner-loop/sla/calendars.ts'
import { assess } from '../../programme/assess/assess.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import { csvLine } from '../hand-on/csv-out.ts'
import { speech } from '../kit/language.ts'
import type { QueueItem } from '../queue/item.ts'
import { itemOf } from '../queue/item-of.ts'
import type { Opened } from '../queue/order.ts'
import { type HeardFacts, unpack } from '../queue/pack.ts'
import { weighed } from '../queue/weigh.ts'
import { ndjsonLine } from '../show/as-json.ts'
import type { Brief } from './brief.ts'
import { encoded } from './encoded.ts'
import type { Answer, Order, WeighedAll } from './order.ts'

/** Somebody who can do what is asked for. */
export interface Work {
  readonly item: (opened: Opened) => QueueItem
  readonly weigh: (facts: readonly HeardFacts[]) => WeighedAll
  readonly done: (order: Order) => Answer
}

/** Does what is asked for, from its brief and the order alone: whoever does it, the answer is the same. */
export const working = ({ programme, asOf, language, format, view }: Brief): Work => {
  const weighOne = weighed(programme)
  const weigh = (facts: readonly HeardFacts[]): WeighedAll => {
    const [ranks, dues] = [new Uint8Array(facts.length), new Float64Array(facts.length)]
    facts.forEach((one, place) => {
      const { rank, due } = weighOne(one)
      ranks[place] = rank
      dues[place] = due
    })
    return { ranks, dues }
  }
  const words = speech[language]
  const rules = assess(programme) as unknown as (facts: AssessmentFacts) => Assessment
  const show = itemOf(rules, programme, calendarsOf(programme.calendars), asOf, words.say)
  const line = format === 'csv' ? csvLine(words, view) : ndjsonLine
  const done = (order: Order): Answer =>
    order._tag === 'Weigh' ? weigh(order.packed.map(unpack)) : encoded(order.cases, (one) => line(show(one)))
  return { weigh, item: show, done }
}
