import * as fc from 'fast-check'
import { canonicalText } from '../../core/text/canonical.ts'
import type { Machine } from '../../events/machine.ts'
import { normalizing } from '../../events/normalize.ts'
import { replaying } from '../../events/replay.ts'
import type { StreamEvent, StreamState } from '../../events/stream-event.ts'
import { type Law, law } from './law.ts'

/**
 * What must hold of every machine of events (事件机定律), your own among them: delivery, snapshots, what is not known and
 * what was erased. `histories` draws whole streams, each event at the next version.
 *
 * @example
 * const owners = { topics: { heat: 'VP Zhao' } }
 * const rules = { policy: standardProject, owners, validation: standardValidation, calendar: elapsed }
 * const streams = projectWork.map((commands) => given(projectDecider(rules))().when(...commands).events)
 * machineLaws(projectMachine, streams).map(({ title }) => title)
 * // => ['events delivered twice and in any order are one history', 'a stored prefix and the rest are the whole',
 * //    'a missing event is a gap', 'an event of an unknown kind or format is said by name',
 * //    'a snapshot of another format is refused by name', 'any JSON is answered, never thrown',
 * //    'a late copy of an erased event stays erased, and erasing twice erases once']
 */
export const machineLaws = <S extends StreamState, E extends StreamEvent>(
  machine: Machine<S, E>,
  histories: fc.Arbitrary<readonly E[]>,
): readonly Law[] => {
  const normalize = normalizing(machine)
  const replay = replaying(machine)
  const same = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b)
  const delivered = histories.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.subarray([...events]),
    ),
  )
  return [
    law('events delivered twice and in any order are one history', delivered, ([events, shuffled, again]) =>
      same(normalize([...again, ...shuffled]), { _tag: 'Right', right: events }),
    ),
    law('a stored prefix and the rest are the whole', fc.tuple(histories, fc.nat()), ([events, place]) => {
      const before = replay(events.slice(0, place % (events.length + 1)))
      if (before._tag === 'Left') return false
      return same(replay(events, JSON.parse(JSON.stringify(before.right))), replay(events))
    }),
    law('a missing event is a gap', fc.tuple(histories, fc.nat()), ([events, place]) => {
      if (events.length < 2) return true
      const missing = place % (events.length - 1)
      const read = replay(events.filter((_, at) => at !== missing))
      return read._tag === 'Left' && read.left.some(({ _tag }) => _tag === 'HistoryGap')
    }),
    law('an event of an unknown kind or format is said by name', histories, (events) => {
      const [first] = events
      if (first === undefined) return true
      const kind = replay([{ ...first, _tag: 'NeverHeardOf' }])
      const format = replay([{ ...first, format: 1_000_000 }])
      return (
        kind._tag === 'Left' &&
        kind.left[0]._tag === 'EventKindUnknown' &&
        format._tag === 'Left' &&
        format.left[0]._tag === 'EventFormatUnknown'
      )
    }),
    law('a snapshot of another format is refused by name', fc.tuple(histories, fc.jsonValue()), ([events, other]) => {
      const state = replay(events)
      if (state._tag === 'Left') return false
      const read = replay([], { ...state.right, format: other === state.right.format ? 'another' : other })
      return read._tag === 'Left' && read.left[0]._tag === 'SnapshotFormatUnknown'
    }),
    law('any JSON is answered, never thrown', fc.tuple(fc.jsonValue(), fc.jsonValue(), histories), ([a, b, events]) => {
      for (const answer of [replay(a, b), replay([a, ...events]), replay(events, a), normalize(b)])
        if (answer._tag !== 'Left' && answer._tag !== 'Right') return false
      return true
    }),
    law(
      'a late copy of an erased event stays erased, and erasing twice erases once',
      delivered,
      ([events, shuffled]) => {
        const erased = events.map(machine.erase)
        return (
          same(erased.map(machine.erase), erased) &&
          same(normalize([...shuffled, ...erased]), { _tag: 'Right', right: erased })
        )
      },
    ),
  ]
}
