import { describe, expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import type { Instant } from '../../../src/core/instant.ts'
import { associate } from '../../../src/outer-loop/association/associate.ts'
import { campaignWindows } from '../../../src/outer-loop/reasons/campaign-windows.ts'
import { demandFor } from '../../../src/outer-loop/reasons/demand.ts'
import { feltStrength, feltTallyOf } from '../../../src/outer-loop/reasons/felt.ts'
import { comparable } from '../../../src/outer-loop/reasons/frame.ts'
import { standardisedShare } from '../../../src/outer-loop/reasons/standardised.ts'
import { topicTallies } from '../../../src/outer-loop/reasons/tally.ts'
import { toneTallyOf } from '../../../src/outer-loop/reasons/tone.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { checkTaxonomy } from '../../../src/outer-loop/topics/check-taxonomy.ts'
import { seasonsAlike } from '../../../src/outer-loop/validation/season.ts'
import { validate } from '../../../src/outer-loop/validation/validate.ts'
import type { ValidationFacts } from '../../../src/outer-loop/validation/validation-facts.ts'
import { dayTallyOf } from '../../../src/outer-loop/weak-signals/day-tally.ts'
import type { DayTally } from '../../../src/outer-loop/weak-signals/days-counted.ts'
import { outletFunnel } from '../../../src/outer-loop/weak-signals/funnel.ts'
import { riseChance } from '../../../src/outer-loop/weak-signals/rise.ts'
import { seriesOf } from '../../../src/outer-loop/weak-signals/series.ts'
import { watchSignals } from '../../../src/outer-loop/weak-signals/watch.ts'
import { standardValidation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { standardSignals } from '../../../src/policies/outer-loop/signals.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { associationPolicy, tableOf } from '../../support/planted.ts'
import { fc, prop } from '../../support/prop.ts'
import { measured, year } from '../../support/validation.ts'

/** Numbers that nobody counted. */
const odd = fc.constantFrom(
  Number.NaN,
  -0,
  0,
  1,
  30,
  -1,
  0.5,
  1e15,
  1e308,
  Number.MAX_SAFE_INTEGER,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
)
const oddInstant = odd as fc.Arbitrary<number> as fc.Arbitrary<Instant>
const level = fraction(0.05)

/** What would not come back from JSON as it went in, and where. */
const spoilt = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${path}: ${Object.is(value, -0) ? '-0' : value}`]
    : value === undefined
      ? [`${path}: undefined`]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, one]) => spoilt(one, `${path}.${name}`))
        : []

const voice = fc
  .record({ at: oddInstant, intensity: odd, score: odd, day: odd })
  .map(({ at, intensity, score }): Voice => ({ at, worded: true, topics: ['t'], customerId: 'c', intensity, score }))

describe('numbers that nobody counted', () => {
  prop([fc.array(voice, { maxLength: 6 })])('spoil no tally of feedback', (voices) => {
    const felt = feltTallyOf('t')(voices)
    const tone = toneTallyOf('t')(voices)
    expect(spoilt([felt, feltStrength(felt), tone, dayTallyOf(elapsed, 28)(voices)])).toEqual([])
    expect(felt.unknown + Object.values(felt.points).reduce((sum, one) => sum + one, 0)).toBe(voices.length)
    // what is no answer to the question is no promoter
    const answered = voices.filter(({ score = -1 }) => score >= 0 && score <= 10).length
    expect(tone.detractors + tone.passives + tone.promoters).toBe(answered)
  })

  prop([oddInstant, oddInstant, odd])('spoil no window', (from, to, count) => {
    const tally = { ...topicTallies.empty, topics: { t: { customers: 3, mentions: 4, missing: 0 } } }
    expect(spoilt(demandFor({ from, to })(tally)('t'))).toEqual([])
    expect(typeof seasonsAlike({ from, to }, year(2025))).toBe('boolean')
    if (Number.isFinite(from) && Math.abs(from) < 1e15 && Number.isFinite(to) && Math.abs(to) < 1e15)
      expect(spoilt(campaignWindows(elapsed)({ from, to }))).toEqual([])
    const frame = { taxonomy: 'a@1', base: 'all', clock: 'received', from, to } as const
    expect(['Left', 'Right']).toContain(comparable(frame, { ...frame, from: to, to: count as Instant })._tag)
  })

  prop([odd, odd, odd, odd])('are never a rise', (n, S, m, u) => {
    const chance = riseChance({ before: { count: n, exposure: S }, after: { count: m, exposure: u } })
    expect(spoilt(chance)).toEqual([])
    expect(chance).toBeGreaterThanOrEqual(0)
    expect(chance).toBeLessThanOrEqual(1)
    if (![n, S, m, u].every((one) => Number.isFinite(one) && one >= 0)) expect(chance).toBe(1)
  })

  prop([fc.array(fc.tuple(odd, odd), { maxLength: 6 })])('are no outlet, and spoil no other', (rates) => {
    const outlets = rates.map(([count, exposure], at) => ({ outlet: `o${at}`, count, exposure }))
    const own = [
      { outlet: 'x', count: 50, exposure: 1000 },
      { outlet: 'y', count: 10, exposure: 1000 },
    ]
    const found = outletFunnel(level)([...outlets, ...own])
    expect(spoilt(found)).toEqual([])
    expect([...found.outlets.map(({ outlet }) => outlet), ...(found.unfit ?? [])].sort()).toEqual(
      [...outlets, ...own].map(({ outlet }) => outlet).sort(),
    )
  })

  prop([fc.array(fc.tuple(odd, odd, odd), { maxLength: 30 }), odd], { numRuns: 30 })(
    'raise no alarm',
    (days, since) => {
      const counts = (place: 0 | 1 | 2): Record<string, number> =>
        Object.fromEntries(days.map((values, day) => [String(days.length > 20 ? values[2] : day * 5), values[place]]))
      const tally: DayTally = { heard: counts(0), topics: { t: { customers: counts(1), mentions: counts(1) } } }
      expect(spoilt(watchSignals(standardSignals)(seriesOf(tally, ['t'], { since }), 90, 160))).toEqual([])
    },
  )

  prop([odd, odd, odd, odd, odd])('validate nothing', (x, n, y, m, planned) => {
    const facts: ValidationFacts = {
      topics: ['t'],
      before: measured(year(2024), n, { t: x }),
      after: measured(year(2025), m, { t: y }),
    }
    for (const one of [facts, { ...facts, look: { planned, earlier: [] } }]) {
      const found = validate(standardValidation)(one)
      expect(spoilt(found)).toEqual([])
      if (![n, m].every((answers) => Number.isInteger(answers) && answers > 0 && answers <= 1e12))
        expect(found._tag).toBe('Left')
    }
  })

  prop([odd, odd, odd, odd])('are weighed to no mix', (weight, count, total, other) => {
    const found = standardisedShare(fraction(0.95))({ app: weight, phone: other })({
      app: { count, total },
      phone: { count: 1, total: 2 },
    })
    expect(spoilt(found)).toEqual([])
    if (found._tag === 'Right') {
      expect(found.right.share).toBeGreaterThanOrEqual(0)
      expect(found.right.share).toBeLessThanOrEqual(1)
    }
  })

  prop([odd, odd, odd])('are no exposure and no number of operations', (a, b, value) => {
    const rows = Array.from({ length: 40 }, (_, i) => ({
      factors: { lot: i % 2 === 0 ? 'A' : 'B', onDuty: i % 3 === 0 ? value : i },
    }))
    const table = tableOf(rows, [
      { name: 'lot', kind: 'levels' },
      { name: 'onDuty', kind: 'numeric' },
    ])
    const named = rows.map((_, i) => i % 4 === 0)
    expect(spoilt(associate(associationPolicy)({ table, named, exposures: { lot: { A: a, B: b } } }))).toEqual([])
  })

  prop([odd, odd])('are no weight of a word', (threshold, weight) => {
    const taxonomy = {
      id: 'own',
      version: '1',
      source: 'own',
      threshold,
      topics: { t: { title: '慢' } },
      vocabularies: [
        {
          language: 'zh',
          groups: [{ topic: 't', of: 'fault', weight, terms: ['慢'] }],
          cues: {},
          negation: { negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] },
          deniedBy: [],
          missedBy: [],
        },
      ],
    } as const
    expect(spoilt(checkTaxonomy(taxonomy))).toEqual([])
  })
})
