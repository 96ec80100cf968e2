import { isLeft, left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { record, text, wholeNumber } from '../../../src/core/parse/parse.ts'
import type { CommandFault, StreamCommand } from '../../../src/events/command.ts'
import { deciding } from '../../../src/events/decide.ts'
import { normalizing } from '../../../src/events/normalize.ts'
import { nothingRemembered, type Remembered, remembering, standingOf } from '../../../src/events/remembered.ts'
import { replaying } from '../../../src/events/replay.ts'
import { snapshotReader } from '../../../src/events/snapshot.ts'
import { type Added, added, type Counted, counter } from '../../support/counter.ts'

const normalize = normalizing(counter)
const replay = replaying(counter)
const one = added(1, { format: 2, count: 3 })
const two = added(2, { format: 2, count: 4 })

describe('a history as it is delivered', () => {
  it('is a list, each event once, in the order of versions, after those that are known', () => {
    expect(normalize('none')).toEqual({ _tag: 'Left', left: [{ _tag: 'HistoryNotAList', received: '"none"' }] })
    expect(normalize([two, one, two])).toEqual({ _tag: 'Right', right: [one, two] })
    expect(normalize([two, one], 1)).toEqual({ _tag: 'Right', right: [two] })
    expect(normalize([two], 1)).toEqual({ _tag: 'Right', right: [two] })
    expect(normalize([added(2, { id: 'z', format: 2, count: 4 }), two], 1)).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'HistoryForked', version: 2, ids: ['e2', 'z'] }],
    })
  })
  it('is not repaired by guessing where one id says two things, words among them', () => {
    const contradicted = (a: number, b: number): object => ({
      _tag: 'Left',
      left: [{ _tag: 'EventContradicted', id: 'e1', versions: [a, b] }],
    })
    expect(normalize([one, { ...one, by: 'y' }])).toEqual(contradicted(1, 1))
    expect(normalize([{ ...two, id: 'e1' }, one], 1)).toEqual(contradicted(1, 2))
    expect(normalize([one, { ...two, id: 'e1' }], 1)).toEqual(contradicted(1, 2))
  })
  it('a late copy of what was erased is the erased one, whichever came first; other figures are a contradiction', () => {
    const erased = { ...one, by: 'somebody', erased: true }
    for (const delivered of [
      [one, erased],
      [erased, one],
      [erased, erased],
    ])
      expect(normalize(delivered)).toEqual({ _tag: 'Right', right: [erased] })
    for (const delivered of [
      [{ ...one, count: 9 }, erased],
      [erased, { ...one, count: 9 }],
    ])
      expect(normalize(delivered)).toMatchObject({ left: [{ _tag: 'EventContradicted' }] })
  })
  it('names two streams in their order, where there are more', () => {
    const of = (stream: string, version: number): object => added(version, { format: 2, count: 1, stream })
    expect(normalize([of('c', 1), of('a', 2), of('b', 3)])).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'StreamsMixed', streams: ['a', 'b'] }],
    })
  })
  it('says which event is of a kind or a format that is not known, and what is no event at all', () => {
    const kind = 'Multiplied'.repeat(10)
    expect(normalize([one, { ...two, _tag: kind }])).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'EventKindUnknown', place: 1, kind: kind.slice(0, 60) }],
    })
    for (const [format, shown] of [
      [0, '0'],
      [-1, '-1'],
      [1.5, '1.5'],
      ['2', '"2"'],
      [3, '3'],
    ] as const)
      expect(normalize([added(1, { n: 3, count: 3, format })])).toEqual({
        _tag: 'Left',
        left: [{ _tag: 'EventFormatUnknown', place: 0, format: shown, newest: 2 }],
      })
    for (const none of [undefined, null, 'x', 3, [], () => 0])
      expect(normalize([none])).toMatchObject({ left: [{ _tag: 'EventUnreadable', place: 0 }] })
    expect(normalize([{ ...one, _tag: 7 }])).toMatchObject({ left: [{ _tag: 'EventUnreadable', place: 0 }] })
  })
})

describe('a state that was stored', () => {
  it('is read, or refused: by its format where it has one, by its fields otherwise', () => {
    const read = snapshotReader(counter)
    const state = { format: 7, version: 2, sum: 7 }
    expect(read(state)).toEqual({ _tag: 'Right', right: state })
    for (const none of [null, undefined, 7, 'x', [], [state]])
      expect(read(none)).toMatchObject({ left: { _tag: 'SnapshotUnreadable' } })
    expect(read({})).toMatchObject({ left: { _tag: 'SnapshotFormatUnknown', expected: 7 } })
    expect(replay([added(3, { n: 5 }), two, one], state)).toMatchObject({ right: { version: 3, sum: 12 } })
  })
})

describe('what is remembered of commands', () => {
  const given = (times: readonly number[]): Remembered =>
    times.reduce<Remembered>((known, at, place) => remembering(known, `k${place}`, instant(at)), nothingRemembered)
  const rising = Array.from({ length: 600 }, (_, place) => place)
  it('what was given up to the latest of the forgotten ones may be one of them', () => {
    const memory = given(rising)
    expect(memory.forgottenUntil).toBe(255)
    expect(standingOf(memory, 'new', instant(255))).toBe('forgotten')
    expect(standingOf(memory, 'new', instant(256))).toBe('new')
    expect(standingOf(nothingRemembered, 'new', instant(-9e12))).toBe('new')
  })
  it('the latest counts in whatever order they came, up to what came after; beyond that they are known by their ids', () => {
    const memory = given([...rising].map((at) => 1000 - at))
    expect(memory).toMatchObject({ forgottenUntil: 744, olderUntil: 744, newerUntil: 488 })
    expect([standingOf(memory, 'k0', instant(1000)), standingOf(memory, 'k255', instant(745))]).toEqual([
      'handled',
      'handled',
    ])
    expect(given([5, 3])).toEqual({ older: [], newer: ['k0', 'k1'], newerUntil: 5 })
    const falling = given([...Array.from({ length: 256 }, () => 9), ...Array.from({ length: 600 }, () => 2)])
    expect(falling.forgottenUntil).toBe(2)
    // what came after generations ago still counts
    const uneven = given([1000, 2000, 500, 400, 300].flatMap((at) => Array.from({ length: 256 }, () => at)))
    expect(standingOf(uneven, 'k9', instant(1000))).toBe('forgotten')
  })
  describe('where a clock is years ahead', () => {
    const year2099 = 4e12
    const one = given([1, year2099, ...rising.map((at) => at + 2)])
    it('keeps nobody out, and is not taken for new', () => {
      expect(one.forgottenUntil).toBe(511)
      expect(standingOf(one, 'new', instant(600))).toBe('new')
      expect(standingOf(one, 'new', instant(200))).toBe('forgotten')
      expect(standingOf(one, 'k1', instant(year2099))).toBe('handled')
    })
    it('its own 256 are remembered, and the last such 256 only', () => {
      expect(one.ahead).toHaveLength(256)
      const twice = given(
        [...rising.slice(0, 256), year2099, ...rising, ...rising].map((at, place) => (at === year2099 ? at : place)),
      )
      expect(twice.ahead).toEqual(Array.from({ length: 256 }, (_, place) => `k${256 + place}`))
      expect(given(rising)).not.toHaveProperty('ahead')
      expect(given([...rising, ...rising].map(() => 7))).not.toHaveProperty('ahead')
    })
    it('keeps nobody out while it is remembered', () => {
      const soon = given([...rising.slice(0, 300), year2099, ...rising.slice(0, 300)])
      expect(soon).toMatchObject({ forgottenUntil: 255, olderUntil: year2099 })
      expect(standingOf(soon, 'new', instant(400))).toBe('new')
    })
  })
})

interface Add extends StreamCommand {
  readonly count: number
}
type Refusal = CommandFault | { readonly _tag: 'TooMuch' } | { readonly _tag: 'Full' }
const readAdd = record<Add>({
  id: text,
  at: wholeNumber(0, 9e15) as never,
  by: text,
  count: wholeNumber(0, 99),
})
/** A counter that takes a number as so many ones, three in all, and no number above nine. */
const decide = deciding<Counted, Add, { readonly count: number }, Added, Refusal>({
  machine: counter,
  readState: counter.readState,
  readCommand: (received) => readAdd(received, []),
  remembered: ({ version }) =>
    version < 3 ? nothingRemembered : { older: ['old'], newer: [], forgottenUntil: instant(5) },
  propose: ({ count }) =>
    count > 9 ? left({ _tag: 'TooMuch' }) : right(Array.from({ length: count }, () => ({ count: 1 }))),
  nothing: { count: 0 },
  eventOf: ({ count }, head) => ({ ...head, _tag: 'Added', stream: 's', count }),
  broken: ({ count }, { sum }) => (sum + count > 3 ? { _tag: 'Full' } : undefined),
  fault: (fault) => fault,
})
const start = counter.initialState
const add = (count: number, more: { readonly id?: string; readonly at?: Instant } = {}): unknown => ({
  id: 'k',
  at: instant(4),
  by: 'Li',
  count,
  ...more,
})

describe('a command to a machine of one’s own', () => {
  it('makes events at the next versions, each under the command’s id', () => {
    const head = { _tag: 'Added', stream: 's', count: 1, at: 4, by: 'Li', command: 'k' }
    expect(decide(add(2), { ...start, version: 1, sum: 1 })).toEqual({
      _tag: 'Right',
      right: [
        { ...head, id: 'k/0', version: 2 },
        { ...head, id: 'k/1', version: 3 },
      ],
    })
  })
  it('that asks for nothing is kept in mind', () => {
    expect(decide(add(0), start)).toMatchObject({ right: [{ id: 'k/0', version: 1, count: 0 }] })
  })
  it('is refused as it is proposed, or by what its own earlier events have made of the state: then whole', () => {
    expect(decide(add(10), start)).toEqual({ _tag: 'Left', left: { _tag: 'TooMuch' } })
    expect(decide(add(3), start)).toMatchObject({ right: { length: 3 } })
    expect(decide(add(4), start)).toEqual({ _tag: 'Left', left: { _tag: 'Full' } })
  })
  it('that was handled asks for nothing; one that may have been forgotten is not taken', () => {
    const later = { ...start, version: 3 }
    expect(decide(add(1, { id: 'old' }), later)).toEqual({ _tag: 'Right', right: [] })
    expect(decide(add(1, { at: instant(5) }), later)).toEqual({
      _tag: 'Left',
      left: { _tag: 'CommandForgotten', command: 'k', until: 5 },
    })
    expect(decide(add(1, { at: instant(6) }), later)._tag).toBe('Right')
  })
  it('is answered, whatever is handed in as command or state', () => {
    const answer = decide({ id: 'k', at: 4, by: 'Li' }, start)
    expect(isLeft(answer) && answer.left).toMatchObject({ _tag: 'CommandUnreadable', issues: [{ path: ['count'] }] })
    expect(decide(null, start)).toMatchObject({ left: { _tag: 'CommandUnreadable' } })
    expect(decide(add(1), { ...start, format: 8 })).toEqual({
      _tag: 'Left',
      left: { _tag: 'StateFormatUnknown', received: '8', expected: 7 },
    })
    expect(decide(add(1), { ...start, sum: 'many' })).toMatchObject({
      left: { _tag: 'StateUnreadable', issues: [{ path: ['sum'] }] },
    })
  })
})
