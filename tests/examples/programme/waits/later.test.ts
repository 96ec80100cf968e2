import { describe, expect, it } from 'vitest'
import type { Words } from '../../../../src/inner-loop/vocabulary/words.ts'
import { say } from '../../../../src/locales/en.ts'
import { diffProgramme } from '../../../../src/programme/compare/diff-programme.ts'
import type { ProgrammePolicy } from '../../../../src/programme/policy/policy.ts'
import { verifyProgramme } from '../../../../src/programme/verify/verify-programme.ts'
import { firstLater, runningOn } from '../../../../src/programme/verify/waits/later.ts'
import type { Draft } from '../../../support/programmes/harms-of.ts'
import { sampleOf } from '../../../support/programmes/sample.ts'

const week = (opens: string, closes: string) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[opens, closes]]]))
const berlin = { id: 'desk', timeZone: 'Europe/Berlin', weekly: week('09:00', '17:00') }
const calendars = {
  desk: berlin,
  dublin: { ...berlin, timeZone: 'Europe/Dublin' },
  closed: { ...berlin, holidays: ['2026-12-24'] },
  long: { ...berlin, weekly: week('08:00', '18:00') },
  /** As many hours a week, in the same zone, and never behind the desk. */
  early: { ...berlin, weekly: week('08:00', '16:00') },
} as unknown as Draft
const saas = { ...sampleOf('saas'), calendars } as ProgrammePolicy<Words>
type Clock = readonly [calendar: string, withinMinutes: number]
const promiseOf = (programme: ProgrammePolicy<Words>): object => {
  const { withinMinutes, channels, calendar, source } = (programme.sla.targets as Draft).P1
  return { withinMinutes, channels, calendar, source }
}
const withP1 = ([calendar, withinMinutes]: Clock): ProgrammePolicy<Words> => {
  const copy: Draft = { ...saas, sla: JSON.parse(JSON.stringify(saas.sla)), expect: {} }
  copy.sla.targets.P1 = { ...copy.sla.targets.P1, calendar, withinMinutes }
  return copy
}

/** A promise of four desk hours in Berlin, and what it is moved to. */
describe.each<readonly [string, Clock, Clock, object | undefined]>([
  ['the same hours an hour behind', ['desk', 240], ['dublin', 240], { from: expect.any(Number) }],
  ['the same hours an hour ahead', ['dublin', 240], ['desk', 240], { at: expect.stringContaining('T') }],
  ['a desk that is closed on one day more', ['desk', 240], ['closed', 240], { at: '2026-12-23T12:00:00.001Z' }],
  ['a desk that is open on one day more', ['closed', 240], ['desk', 240], undefined],
  ['a desk that is open longer', ['desk', 240], ['long', 240], undefined],
  ['elapsed hours, fewer at worst and more in the morning', ['desk', 240], ['elapsed', 480], { from: 240, to: 480 }],
  ['as many elapsed hours', ['desk', 240], ['elapsed', 240], undefined],
  ['desk hours for a week of elapsed ones', ['elapsed', 10_080], ['desk', 240], undefined],
  [
    'desk hours for three days, a clock changing on one of them',
    ['elapsed', 4320],
    ['desk', 480],
    { from: 4320, to: 4380 },
  ],
])('a promise moved to %s', (_what, from, to, later) => {
  const [before, after] = [withP1(from), withP1(to)]
  const running = runningOn(calendars)
  const asked = ([calendar, withinMinutes]: Clock) => [running({ calendar, withinMinutes })]

  it('is later for somebody, or for nobody', () => {
    const found = firstLater(asked(from), asked(to))
    if (later === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(later)
  })

  it('is a harm, or none', () => {
    const found = diffProgramme(before, after)
    const harms = found._tag === 'Right' ? found.right.harms.filter(({ _tag }) => _tag === 'ContactLater') : []
    expect(harms).toHaveLength(later === undefined ? 0 : 1)
    if (later !== undefined) expect(harms[0]).toMatchObject(later)
  })

  it('keeps what was promised, or does not', () => {
    const held: Draft = { ...after, expect: { promises: { P1: promiseOf(before) } } }
    const proof = verifyProgramme(held)
    const said = proof._tag === 'Left' ? proof.left.filter(({ _tag }) => _tag === 'PromiseNotKept') : []
    expect(said).toHaveLength(later === undefined ? 0 : 1)
    for (const one of said)
      expect(say(one)).toContain('sla.targets.P1 runs on another calendar than expect.promises.P1')
  })
})

describe('a promise', () => {
  it('whose calendar nobody knows is named', () => {
    const promised = { ...promiseOf(saas), calendar: 'dessk' }
    const proof = verifyProgramme({ ...(saas as Draft), expect: { promises: { P1: promised } } })
    expect(proof._tag === 'Left' && proof.left.map(say)).toEqual([
      'expect.promises.P1 says “dessk”, which calendars does not have',
    ])
  })

  it('that is broken names the first who waits longer', () => {
    const after = withP1(['elapsed', 480])
    const held: Draft = { ...after, expect: { promises: { P1: promiseOf(withP1(['desk', 240])) } } }
    const proof = verifyProgramme(held)
    expect(proof._tag === 'Left' && proof.left.map(say)).toEqual([
      'sla.targets.P1 runs on another calendar than expect.promises.P1, and is later for who comes at 2025-01-01T08:00:00.000Z: 480 min instead of 240 min',
    ])
  })

  it('that an alert hastens is as early as the earlier of the two', () => {
    const running = runningOn(calendars)
    const [slow, soon] = [
      running({ calendar: 'desk', withinMinutes: 480 }),
      running({ calendar: 'elapsed', withinMinutes: 60 }),
    ]
    expect(firstLater([slow, soon], [soon])).toBeUndefined()
    expect(firstLater([slow], [slow, soon])).toBeUndefined()
    expect(firstLater([soon], [slow])).toMatchObject({ from: 60 })
    expect(firstLater([slow, soon], [slow])).toMatchObject({ from: 60 })
  })
})
