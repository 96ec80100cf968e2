import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { shown } from '../core/parse-issue.ts'
import type { StreamFault } from './fault.ts'
import { type Machine, newestFormat } from './machine.ts'
import type { StreamEvent, StreamState } from './stream-event.ts'

/**
 * Reads whatever was delivered at a place as an event of a machine, lifted to the newest format first; a kind or a
 * format that is not known is said by name, not guessed at.
 */
export const eventReader = <S extends StreamState, E extends StreamEvent>(
  machine: Machine<S, E>,
): ((received: unknown, place: number) => Either<StreamFault, E>) => {
  const newest = newestFormat(machine)
  return (received, place) => {
    const lifted = isRecord(received) ? lift(machine, received, newest) : { event: received }
    if ('unknown' in lifted) return left({ _tag: 'EventFormatUnknown', place, format: lifted.unknown, newest })
    const { event } = lifted
    const kind = isRecord(event) ? event['_tag'] : undefined
    if (typeof kind === 'string' && !machine.isKind(kind))
      return left({ _tag: 'EventKindUnknown', place, kind: kind.slice(0, 60) })
    const read = machine.readEvent(event, [])
    return isLeft(read) ? left({ _tag: 'EventUnreadable', place, issues: read.left }) : right(read.right)
  }
}

/** The event in the newest format, or the format nobody here knows. */
const lift = (
  { upcasts }: Pick<Machine<never, never>, 'upcasts'>,
  received: { readonly [field: string]: unknown },
  newest: number,
): { readonly event: unknown } | { readonly unknown: string } => {
  const format = received['format'] ?? 1
  const known = Number.isSafeInteger(format) ? Number(format) : 0
  if (known < 1 || known > newest) return { unknown: shown(format) }
  let event = received
  for (const upcast of upcasts.slice(known - 1)) event = upcast(event)
  return { event }
}

const isRecord = (received: unknown): received is { readonly [field: string]: unknown } =>
  typeof received === 'object' && received !== null && !Array.isArray(received)

/** What was handed in where a list should be. */
export const notAList = (received: unknown): StreamFault => ({ _tag: 'HistoryNotAList', received: shown(received) })
