import { describe, expect } from 'vitest'
import { entriesOf } from '../../../../src/events/log.ts'
import { violationsOf } from '../../../../src/inner-loop/case/checks/violations.ts'
import type { CaseEvent } from '../../../../src/inner-loop/case/event.ts'
import { evolve } from '../../../../src/inner-loop/case/evolve.ts'
import { normalizeHistory } from '../../../../src/inner-loop/case/history.ts'
import { replay } from '../../../../src/inner-loop/case/replay.ts'
import { type CaseState, initialCase } from '../../../../src/inner-loop/case/state.ts'
import { caseWork } from '../../../../src/testing/arbitraries/case/case-work.ts'
import { rules, worked } from '../../../support/case.ts'
import { fc, prop } from '../../../support/prop.ts'

const standing = ({ clock, ...rest }: CaseState) => ({ ...rest, clock: entriesOf(clock) })
const history = caseWork.map((work) => worked(work).events)

describe('a history', () => {
  const delivered = history.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.subarray([...events]),
    ),
  )
  prop([delivered], { numRuns: 40 })(
    'repetition and reordering in delivery change nothing',
    ([events, shuffled, again]) => {
      const copies = JSON.parse(JSON.stringify(again)) as readonly CaseEvent[]
      expect(normalizeHistory([...copies, ...shuffled, ...again])).toStrictEqual({ _tag: 'Right', right: events })
      expect(replay([...shuffled, ...copies])).toStrictEqual(replay(events))
    },
  )
  prop([delivered, fc.nat()], { numRuns: 40 })('a prefix and the rest are the whole', ([events, shuffled], place) => {
    const cut = place % (events.length + 1)
    const before = replay(events.slice(0, cut))
    if (before._tag === 'Left') throw new Error('a prefix is a history')
    const whole = replay(events)
    if (whole._tag === 'Left') throw new Error('a decided history is a history')
    for (const rest of [events.slice(cut), shuffled]) {
      const after = replay(rest, JSON.parse(JSON.stringify(before.right)))
      expect(after._tag === 'Right' && standing(after.right)).toStrictEqual(standing(whole.right))
    }
  })
  prop([history.filter(({ length }) => length > 1), fc.nat(), fc.boolean()], { numRuns: 40 })(
    'a gap, a fork and a contradiction are said',
    (events, nat, sameId) => {
      const place = nat % (events.length - 1)
      const one = events[place] as CaseEvent
      const gap = normalizeHistory(events.filter((event) => event !== one))
      expect(gap).toEqual({
        _tag: 'Left',
        left: [{ _tag: 'HistoryGap', after: one.version - 1, next: one.version + 1 }],
      })
      const other: CaseEvent = { ...one, by: 'somebody else', ...(sameId ? {} : { id: 'zz' }) }
      expect(normalizeHistory([...events, other])).toEqual({
        _tag: 'Left',
        left: [
          sameId
            ? { _tag: 'EventContradicted', id: one.id, versions: [one.version, one.version] }
            : { _tag: 'HistoryForked', version: one.version, ids: [one.id, 'zz'] },
        ],
      })
    },
  )
  prop([
    fc.array(
      history.filter(({ length }) => length > 0),
      { minLength: 1, maxLength: 3 },
    ),
    fc.nat(),
  ])('any events in any order fold without failing', (histories, seed) => {
    const mixed = histories
      .flat()
      .map((event, place): CaseEvent => ({ ...event, version: place + 1 }))
      .sort((a, b) => ((a.version * 7919 + seed) % 31) - ((b.version * 7919 + seed) % 31))
      .map((event, place): CaseEvent => ({ ...event, version: place + 1 }))
    const strange = {
      ...(mixed[0] as CaseEvent),
      _tag: 'NeverHeardOf',
      version: mixed.length + 1,
    } as unknown as CaseEvent
    const state = [...mixed, strange].reduce(evolve, initialCase)
    expect(state.version).toBe(mixed.length + 1)
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state)
    expect(violationsOf(rules)([...mixed, strange]).length).toBeGreaterThanOrEqual(0)
  })
})
