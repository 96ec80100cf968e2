import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { draftOf } from '../../../src/events/draft.ts'
import { normalizing } from '../../../src/events/normalize.ts'
import { nothingRemembered, type Remembered, remembering, standingOf } from '../../../src/events/remembered.ts'
import { replaying } from '../../../src/events/replay.ts'
import type { CaseCommand } from '../../../src/inner-loop/case/command.ts'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { caseMachine } from '../../../src/inner-loop/case/machine.ts'
import { standardCaseWords } from '../../../src/inner-loop/case/read/words.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { caseWork } from '../../../src/testing/arbitraries/case/case-work.ts'
import { machineLaws } from '../../../src/testing/laws/machine-laws.ts'
import { rules, worked } from '../../support/case.ts'
import { opened as openedCase } from '../../support/case-day.ts'
import { added, counter } from '../../support/counter.ts'
import { obeys } from '../../support/laws.ts'
import { fc, prop } from '../../support/prop.ts'

describe('a case as a machine', () => {
  obeys(
    machineLaws(
      caseMachine(standardCaseWords),
      caseWork.map((work) => worked(work).events),
    ).map(({ title, check }) => ({ title, check: (params = {}) => check({ numRuns: 30, ...params }) })),
  )
})

describe('a command older than all that is remembered', () => {
  it('is refused, with the time until when commands may have been forgotten', () => {
    const tagged = (place: number): CaseCommand => ({
      _tag: 'TagTopic',
      topic: 'x',
      id: `k${place}`,
      at: instant(place),
      by: 'Li',
    })
    const opened = worked([{ ...openedCase, id: 'o', at: instant(0), by: 'voc' }]).state
    const state: CaseState = {
      ...opened,
      handled: Array.from({ length: 800 }, (_, place) => place).reduce<Remembered>(
        (known, place) => remembering(known, `k${place}`, instant(place)),
        nothingRemembered,
      ),
    }
    expect(decide(rules)(tagged(3), state)).toEqual({
      _tag: 'Left',
      left: { _tag: 'CommandForgotten', command: 'k3', until: 511, source: 'A2.3' },
    })
    expect(decide(rules)(tagged(799), state)).toEqual({ _tag: 'Right', right: [] })
  })
})

describe('a machine of one’s own', () => {
  const replay = replaying(counter)
  it('lifts events of older formats, one step after another', () => {
    const read = replay([added(1, { n: 2 }), added(2, { format: 2, count: 3 })])
    expect(read).toEqual({ _tag: 'Right', right: { format: 7, version: 2, sum: 5, stream: 's' } })
    expect(replay([added(1, { format: 3, count: 3 })])).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'EventFormatUnknown', place: 0, format: '3', newest: 2 }],
    })
    for (const format of [0, 1.5, -1, 'two']) expect(replay([added(1, { format, count: 3 })])._tag).toBe('Left')
  })
  it('says what a snapshot is instead, and never folds half of one', () => {
    expect(replay([], { format: 6, version: 0, sum: 0 })).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'SnapshotFormatUnknown', received: '6', expected: 7 }],
    })
    for (const none of [null, 'x', 3, [], undefined])
      expect(replay([], none)._tag).toBe(none === undefined ? 'Right' : 'Left')
    expect(replay([], { format: 7, version: 0, sum: 'many' })).toMatchObject({
      left: [{ _tag: 'SnapshotUnreadable', issues: [{ path: ['sum'] }] }],
    })
    expect(replay([added(1, { n: 2 }), null])._tag).toBe('Left')
  })
  it('tells a hundred faults at most, and keeps streams apart', () => {
    const garbage = normalizing(counter)(Array.from({ length: 300_000 }, () => 0))
    expect(garbage._tag === 'Left' && garbage.left.length).toBe(100)
    expect(replay([added(1, { n: 1 }), added(2, { n: 1, stream: 't' })])).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'StreamsMixed', streams: ['s', 't'] }],
    })
    const one = replay([added(1, { n: 1 })])
    expect(replay([added(2, { n: 1, stream: 't' })], one._tag === 'Right' ? { ...one.right } : {})._tag).toBe('Right')
  })
})

describe('what a stream remembers of commands', () => {
  const given = fc.array(fc.tuple(fc.nat(2000), fc.nat(5)), { maxLength: 1500, size: 'max' })
  prop([given], { numRuns: 40 })('a stream remembers its last 256 commands and never more than 512', (gaps) => {
    let at = 0
    let memory = nothingRemembered
    const ids = gaps.map(([gap], place) => {
      at += gap
      memory = remembering(memory, `k${place}`, instant(at))
      expect(memory.older.length + memory.newer.length).toBeLessThanOrEqual(512)
      return `k${place}`
    })
    for (const id of ids.slice(-256)) expect(standingOf(memory, id, instant(0))).toBe('handled')
  })
  prop([given, fc.nat()], { numRuns: 40 })(
    'a command never counts twice, however late it comes again',
    (gaps, pick) => {
      let at = 0
      const commands = gaps.map(([gap, back], place) => {
        at += gap
        return { id: `k${place}`, at: instant(Math.max(0, at - back * 1000)) }
      })
      const memory = commands.reduce<Remembered>((known, one) => remembering(known, one.id, one.at), nothingRemembered)
      const again = commands[pick % Math.max(1, commands.length)]
      if (again !== undefined) expect(standingOf(memory, again.id, again.at)).not.toBe('new')
    },
  )
  it('takes a new command given after all that it has forgotten', () => {
    const memory = Array.from({ length: 2000 }, (_, place) => place).reduce<Remembered>(
      (known, place) => remembering(known, `k${place}`, instant(place)),
      nothingRemembered,
    )
    expect(standingOf(memory, 'new', instant(2000))).toBe('new')
    expect(standingOf(memory, 'k3', instant(3))).toBe('forgotten')
    expect(memory.forgottenUntil).toBe(1535)
    expect(remembering(memory, 'k1999', instant(9))).toBe(memory)
  })
})

describe('a draft', () => {
  it('writes to the list and the table that stand, also after they were replaced', () => {
    const draft = draftOf({
      list: ['a'] as readonly string[],
      table: {} as { readonly [id: string]: { readonly n: number } },
    })
    draft.add('list', 'b')
    draft.put('table', 'x', { n: 1 })
    draft.state.list = ['c']
    draft.state.table = {}
    draft.add('list', 'd')
    draft.put('table', 'y', { n: 2 })
    expect(draft.state).toEqual({ list: ['c', 'd'], table: { y: { n: 2 } } })
  })
  prop([fc.array(fc.tuple(fc.constantFrom('a', 'b', '__proto__', 'toString'), fc.boolean())), fc.boolean()])(
    'leaves the state it was made of as it was, and holds what was put into it',
    (steps, listed) => {
      const from = { list: ['a'] as readonly string[], table: {} as { readonly [id: string]: { readonly n: number } } }
      const before = JSON.stringify(from)
      const draft = draftOf(from)
      const model = { list: new Set(['a']), table: new Map<string, number>() }
      for (const [place, [id, put]] of steps.entries()) {
        if (listed) {
          draft.add('list', id)
          model.list.add(id)
        } else if (put) {
          draft.put('table', id, { n: place })
          model.table.set(id, place)
        } else {
          draft.drop('table', id)
          model.table.delete(id)
        }
        expect(draft.at('table', id)?.n).toBe(model.table.get(id))
      }
      expect(JSON.stringify(from)).toBe(before)
      expect(draft.state.list).toEqual([...model.list])
      expect(new Map(Object.entries(draft.state.table).map(([id, { n }]) => [id, n]))).toEqual(model.table)
    },
  )
})
