import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../core/parse-issue.ts'
import { canonicalText } from '../core/text/canonical.ts'
import { mostFaults, type StreamFault } from './fault.ts'
import type { Machine } from './machine.ts'
import { eventReader, notAList } from './read-event.ts'
import type { StreamEvent, StreamState } from './stream-event.ts'

/**
 * The history of one stream from events as they were delivered (整理历史): each once, in the order of their versions, none
 * missing after version `after`, and all of the stream `own` where that is named. What is no history is said, all of it up to a hundred faults; nothing is repaired by
 * guessing. A late copy of an event that was erased since is the erased one.
 *
 * @example
 * const tagged = (version: number) =>
 *   ({ _tag: 'TopicTagged', topic: 'delay', id: `e${version}`, caseId: 'c', version, at: 0, by: 'Li', command: 'k' })
 * normalizing(caseMachine())([tagged(2), tagged(1), tagged(2)]) // => right([tagged(1), tagged(2)])
 * normalizing(caseMachine())([tagged(1), tagged(3)]) // => left([{ _tag: 'HistoryGap', after: 1, next: 3 }])
 */
export const normalizing = <S extends StreamState, E extends StreamEvent>(
  machine: Machine<S, E>,
): ((delivered: unknown, after?: number, own?: string) => Either<NonEmpty<StreamFault>, readonly E[]>) => {
  const read = eventReader(machine)
  return (delivered, after = 0, own) => {
    if (!Array.isArray(delivered)) return left([notAList(delivered)])
    const faults: StreamFault[] = []
    const fault = (one: StreamFault): void => {
      if (faults.length < mostFaults) faults.push(one)
    }
    const byId = new Map<string, E>()
    for (const [place, received] of delivered.entries()) {
      const event = read(received, place)
      if (isLeft(event)) fault(event.left)
      else {
        const known = byId.get(event.right.id)
        const kept = known === undefined ? event.right : oneOf(machine, known, event.right)
        if (kept === undefined) fault(contradicted(known as E, event.right))
        else byId.set(event.right.id, kept)
      }
    }
    const ordered = [...byId.values()].sort((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1))
    const later = ordered.filter(({ version }) => version > after)
    const streams = new Set([...(own === undefined ? [] : [own]), ...ordered.map(machine.streamOf)])
    if (streams.size > 1)
      fault({ _tag: 'StreamsMixed', streams: [...streams].sort().slice(0, 2) as unknown as readonly [string, string] })
    let last = after
    let lastId = ''
    for (const { version, id } of later) {
      if (version === last) fault({ _tag: 'HistoryForked', version, ids: [lastId, id] })
      else if (version !== last + 1) fault({ _tag: 'HistoryGap', after: last, next: version })
      last = version
      lastId = id
    }
    const [first, ...others] = faults
    return first === undefined ? right(later) : left([first, ...others])
  }
}

/** Of two deliveries under one id the one that stands; none where they say different things. */
const oneOf = <S extends StreamState, E extends StreamEvent>(
  { erase }: Machine<S, E>,
  known: E,
  other: E,
): E | undefined => {
  if (canonicalText(known) === canonicalText(other)) return known
  if (known.erased !== true && other.erased !== true) return undefined
  return canonicalText(erase(known)) === canonicalText(erase(other)) ? erase(known) : undefined
}

const contradicted = ({ id, version: a }: StreamEvent, { version: b }: StreamEvent): StreamFault => ({
  _tag: 'EventContradicted',
  id,
  versions: a <= b ? [a, b] : [b, a],
})
