import { describe, expect } from 'vitest'
import { businessTimeBetween } from '../../../src/calendar/counting/business-time-between.ts'
import type { Pause } from '../../../src/calendar/counting/pauses.ts'
import { milliseconds } from '../../../src/core/duration.ts'
import { type Instant, instant, isoOf } from '../../../src/core/instant.ts'
import { deadline } from '../../../src/inner-loop/sla/deadline.ts'
import { standardSla } from '../../../src/policies/inner-loop/sla.ts'
import { compiled, type Drawn, drawnCalendars } from '../../fixtures/calendar-arbitraries.ts'
import { asyncProp, cli } from '../../support/cli.ts'
import { fc } from '../../support/prop.ts'

interface Case {
  readonly drawn: Drawn
  readonly start: Instant
  readonly minutes: number
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant }[]
}
const hour = 3_600_000
const near = fc.integer({ min: -72, max: 96 })
const cases: fc.Arbitrary<Case> = drawnCalendars.chain((drawn) =>
  fc.record({
    drawn: fc.constant(drawn),
    start: near.map((hours) => instant(drawn.center + hours * hour)),
    minutes: fc.nat(6000),
    pauses: fc.array(
      fc.tuple(near, fc.nat(30)).map(([from, length]) => ({
        from: instant(drawn.center + from * hour),
        to: instant(drawn.center + (from + length) * hour),
      })),
      { maxLength: 4 },
    ),
  }),
)
const pausesGiven = (pauses: readonly Pause[]): readonly string[] =>
  pauses.flatMap(({ from, to }) => ['--pause', `${isoOf(from)}/${to === undefined ? '' : isoOf(to)}`])

const ask = async (name: string, { value }: Drawn, argv: readonly string[]) =>
  cli(['sla', name, '--calendar', 'c.json', ...argv], { 'c.json': JSON.stringify(value) })
const dueOf = async ({ drawn, start, minutes, pauses }: Case, more: readonly string[] = []) =>
  ask('due', drawn, [
    ...['--start', isoOf(start), '--within', `${minutes}m`, '--json'],
    ...pausesGiven(pauses),
    ...more,
  ])
const jsonOf = <A>(out: string): A => JSON.parse(out) as A
type Told = { readonly _tag: 'At'; readonly at: string; readonly date: string } | { readonly _tag: 'Never' }
interface DueJson {
  readonly due: Told
  readonly atRisk: Told
  readonly withinMilliseconds: number
}

describe('sla on drawn calendars', () => {
  asyncProp(cases, 40)('the time between the start and due is the time within', async (one) => {
    for (const closing of ['earliest', 'rolled']) {
      const { due, withinMilliseconds } = jsonOf<DueJson>((await dueOf(one, ['--closing', closing])).out)
      if (due._tag === 'Never') return
      const argv = ['--from', isoOf(one.start), '--to', due.at, ...pausesGiven(one.pauses), '--json']
      const { out } = await ask('between', one.drawn, argv)
      expect(jsonOf<object>(out)).toMatchObject({ workedMilliseconds: withinMilliseconds })
    }
  })
  asyncProp(fc.tuple(cases, fc.nat()), 40)(
    'permuting, duplicating and splitting what is paused changes no due',
    async ([one, seed]) => {
      const { due, atRisk } = jsonOf<DueJson>((await dueOf(one)).out)
      const split = one.pauses.flatMap(({ from, to }) => {
        const middle = instant(from + Math.floor(((to - from) * (seed % 7)) / 7))
        return [
          { from: middle, to },
          { from, to: middle },
        ]
      })
      const other = { ...one, pauses: [...split].reverse().concat(one.pauses.slice(0, seed % 3)) }
      expect(jsonOf<object>((await dueOf(other)).out)).toMatchObject({ due, atRisk })
    },
  )
  asyncProp(cases, 40)('due and at risk are those of the promise', async (one) => {
    const calendar = compiled(one.drawn.value)
    const promise = { ...standardSla.targets.P0, withinMinutes: one.minutes, calendar: calendar.id }
    const expected = deadline(calendar)(promise)(one.start, one.pauses)
    const { due, atRisk } = jsonOf<DueJson>((await dueOf(one)).out)
    for (const [told, reached] of [
      [due, expected.due],
      [atRisk, expected.atRisk],
    ] as const)
      expect(told._tag === 'At' ? told.at : told._tag).toBe(reached._tag === 'At' ? isoOf(reached.at) : 'Never')
  })
  asyncProp(cases, 40)('an instant without an offset is read on the wall clock that shows it', async (one) => {
    const { due } = jsonOf<DueJson & { readonly due: { readonly time?: string } }>((await dueOf(one)).out)
    if (due._tag === 'Never') return
    const wall = `${due.date}T${due.time}`
    const argv = ['--start', wall, '--within', '0h', '--json']
    const again = jsonOf<{
      readonly start: { readonly at: string; readonly date: string; readonly time: string }
    }>((await ask('due', one.drawn, argv)).out).start
    expect(`${again.date}T${again.time}`).toBe(wall)
    expect(Date.parse(again.at)).toBeLessThanOrEqual(Date.parse(due.at))
  })
  asyncProp(cases, 30)('an explanation adds up to the time within, in both languages without gaps', async (one) => {
    const argv = ['--start', isoOf(one.start), '--within', `${one.minutes}m`, ...pausesGiven(one.pauses)]
    const { out } = await ask('explain', one.drawn, [...argv, '--json'])
    const { because, due } = jsonOf<{
      readonly because: readonly {
        readonly statement: { readonly _tag: string; readonly counted?: number }
      }[]
      readonly due: Told
    }>(out)
    if (due._tag === 'Never') return
    const counted = because
      .filter(({ statement }) => statement._tag === 'Worked' || statement._tag === 'WorkedBesides')
      .reduce((sum, { statement }) => sum + (statement.counted ?? 0), 0)
    expect(counted).toBe(one.minutes * 60_000)
    for (const locale of ['en', 'zh-CN'])
      expect((await ask('explain', one.drawn, [...argv, '--locale', locale])).out).not.toMatch(
        /undefined|NaN|\[object/u,
      )
  })
  asyncProp(fc.oneof(fc.json(), fc.string()), 60)(
    'anything that is no calendar ends with code 1 and words',
    async (text) => {
      const argv = ['sla', 'due', '--calendar', 'c.json', '--start', '2026-01-01', '--within', '4h']
      const { code, out, error } = await cli(argv, { 'c.json': text })
      expect([code, out]).toEqual([1, ''])
      expect(error).toMatch(/^(?:voc-rules: |Not started, )/u)
    },
  )
  asyncProp(cases, 30)('triage counts as the promise does', async (one) => {
    const { drawn, start } = one
    const later = instant(start + 40 * hour)
    const ran = await cli(['triage', 'f.csv', '--calendar', 'c.json', '--format', 'json', '--as-of', isoOf(later)], {
      'c.json': JSON.stringify(drawn.value),
      'f.csv': `id,score,date\n1,2,${isoOf(start)}\n`,
    })
    expect(ran.code).toBe(0)
    const { queue } = jsonOf<{ readonly queue: readonly [object] }>(ran.out)
    const calendar = compiled(drawn.value)
    const { due } = deadline(calendar)({ ...standardSla.targets.P1, calendar: calendar.id })(start)
    const used = businessTimeBetween(calendar)({ from: start, to: later })
    expect(queue[0]).toMatchObject({
      contact: due._tag === 'At' ? { due: isoOf(due.at) } : {},
      status: {
        leftMinutes: Math.floor(Math.max(0, 240 - used / 60_000)),
        overMinutes: Math.floor(Math.max(0, used - milliseconds(240 * 60_000)) / 60_000),
      },
    })
  })
})
