import { isLeft, isRight } from 'fp-ts/Either'
import { expect, it } from 'vitest'
import type { Instant } from '../../../src/core/instant.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { portfolioIndex } from '../../../src/silent-majority/calibration/portfolio-weights.ts'
import { yearlyProfile } from '../../../src/silent-majority/calibration/yearly-profile.ts'
import type { ChurnFacts } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { gapReaching, gapTest } from '../../../src/silent-majority/detectors/gaps/gap-test.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { foldActivity } from '../../../src/silent-majority/profile/fold.ts'
import { isProfile } from '../../../src/silent-majority/profile/is-profile.ts'
import { emptyProfile } from '../../../src/silent-majority/profile/profile.ts'
import { profileOf } from '../../../src/silent-majority/profile/profile-of.ts'
import type { Mask } from '../../../src/silent-majority/time/mask.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { bentJson } from '../../../src/testing/arbitraries/bent-json.ts'
import { anyHistory, logins, on, profiled, standardRules } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const rules = standardRules()
/** No number that is none, no key without a value. */
const clean = (value: unknown): void => expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
const odd = fc.oneof(
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    1e300,
    -1e300,
    8.64e15,
    9e15,
    0.5,
  ),
  fc.double(),
  fc.integer(),
)

prop([anyHistory, odd, fc.constantFrom('login', 'purchase', 'ticket', 'visit', '__proto__', 'session')])(
  'an event that cannot be used is refused by name',
  (events, at, kind) => {
    const profile = profiled(rules, events)
    const folded = foldActivity(rules)(profile, { kind, at } as unknown as ActivityEvent)
    const usable =
      kind !== 'visit' &&
      kind !== '__proto__' &&
      kind !== 'session' &&
      !Object.is(at, -0) &&
      at >= Date.UTC(1000, 0, 1) &&
      at <= Date.UTC(9999, 11, 31, 23, 59, 59, 999)
    if (isRight(folded)) {
      expect(usable).toBe(true)
      clean(folded.right)
    } else {
      expect(folded.left._tag).toBe(usable ? 'LateEvent' : 'UnusableEvent')
      for (const say of [en, zh]) expect(say(folded.left)).not.toMatch(/undefined|\[object/u)
    }
  },
)

prop([anyHistory, odd, fc.array(fc.tuple(odd, odd), { maxLength: 3 })])(
  'whatever moment and masks are asked about, a verdict is given and survives JSON',
  (events, asOf, spans) => {
    const masks = spans.map(([from, until]): Mask => ({ from: from as Instant, until: until as Instant, why: 'leave' }))
    const folded = profileOf(rules, masks)(events)
    const profile = isLeft(folded) ? emptyProfile : folded.right
    clean(churnSignals(rules)({ profile, asOf: asOf as Instant, masks }))
  },
)

it('a look back behind what was taken up sees nothing, instead of the future', () => {
  const profile = profiled(rules, logins(Array.from({ length: 200 }, (_, day) => day)))
  const { level, signals } = churnSignals(rules)({ profile, asOf: on(100) })
  expect(level).toBe('insufficient')
  expect(signals[0]).toMatchObject({ level: 'insufficient', have: { events: 0, exposure: 0 } })
})

type Path = readonly (string | number)[]
const pathsIn = (value: unknown): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => pathsIn(member).map((path) => [key, ...path]))
    : typeof value === 'number'
      ? [[]]
      : []
const withValue = (value: unknown, [key, ...rest]: Path, leaf: unknown): unknown =>
  key === undefined
    ? leaf
    : Array.isArray(value)
      ? value.map((member, at) => (at === Number(key) ? withValue(member, rest, leaf) : member))
      : { ...(value as object), [key]: withValue((value as { [name: string]: unknown })[key], rest, leaf) }
const changed = fc
  .tuple(
    fc.constantFrom(
      ...pathsIn({ ...standardChurn, exposure: { weekdays: { sat: 0 }, yearly: Array.from({ length: 53 }, () => 1) } }),
    ),
    odd,
  )
  .map(([path, number]) =>
    withValue(
      { ...standardChurn, exposure: { weekdays: { sat: 0 }, yearly: Array.from({ length: 53 }, () => 1) } },
      path,
      number,
    ),
  )

/** Sentences without a hole; what was received may be nothing, and is named. */
const inWords = (issues: readonly Parameters<typeof en>[0][]): void => {
  expect(issues.length).toBeLessThanOrEqual(201)
  for (const issue of issues)
    for (const say of [en, zh]) {
      const received = 'received' in issue ? String(issue.received) : ''
      const told = received === 'undefined' ? say(issue).replace(received, '') : say(issue)
      expect(told).not.toMatch(/undefined|\[object/u)
    }
}

prop([changed, anyHistory], { numRuns: 200 })(
  'a policy with any number in it is refused in words, or judges',
  (policy, events) => {
    const compiled = compileChurn(policy as ChurnPolicy)
    if (isLeft(compiled)) return inWords(compiled.left)
    const folded = profileOf(compiled.right)(events)
    if (isRight(folded)) clean(churnSignals(compiled.right)({ profile: folded.right, asOf: on(420) }))
  },
)

const bentPolicy = fc
  .constantFrom<ChurnPolicy>(standardChurn, articleLiteral, {
    ...standardChurn,
    exposure: {
      weekdays: { sat: 0 },
      closed: [{ from: '2026-10-01', until: '2026-10-08' }],
      index: { from: '2026-02-15', weights: [0.5, 0.25] },
      yearly: Array.from({ length: 53 }, () => 1),
    },
    ranking: { model: 'MBG/NBD', unitDays: 1, r: 0.6, alpha: 51, a: 0.8, b: 1.2, episodeDays: 7 },
    purchases: { ...standardChurn.purchases, hiatus: { days: 182, budget: 0.05 } },
  })
  .chain(bentJson)
prop([fc.oneof({ weight: 5, arbitrary: bentPolicy }, fc.anything()), anyHistory], { numRuns: 400 })(
  'whatever is handed in as a churn policy is compiled or refused, never thrown',
  (policy, events) => {
    const compiled = compileChurn(policy as ChurnPolicy)
    if (isLeft(compiled)) return inWords(compiled.left)
    const folded = profileOf(compiled.right)(events)
    if (isRight(folded)) clean(churnSignals(compiled.right)({ profile: folded.right, asOf: on(420) }))
  },
)

it('what is of another kind than it has to be is said with its place, and a long list of it in bounded number', () => {
  const flawsOf = (policy: unknown): unknown => {
    const compiled = compileChurn(policy as ChurnPolicy)
    return isLeft(compiled) ? compiled.left : []
  }
  const { budgets, ...unbudgeted } = standardChurn
  expect(flawsOf(null)).toEqual([{ _tag: 'NotARecord', path: [], received: 'null' }])
  expect(flawsOf(unbudgeted)).toEqual([{ _tag: 'FieldMissing', path: ['budgets'] }])
  expect(flawsOf({ ...standardChurn, budgets: { ...budgets, watch: '0.05' } })).toEqual([
    { _tag: 'NotANumber', path: ['budgets', 'watch'], received: '"0.05"' },
  ])
  expect(flawsOf({ ...standardChurn, id: ' ', timeZone: 8 })).toEqual([
    { _tag: 'NotText', path: ['id'], received: '" "' },
    { _tag: 'NotText', path: ['timeZone'], received: '8' },
  ])
  expect(flawsOf({ ...standardChurn, contacts: { ...standardChurn.contacts, alone: 'grave' } })).toEqual([
    { _tag: 'NotOneOf', path: ['contacts', 'alone'], received: '"grave"', allowed: ['watch', 'alert', 'critical'] },
  ])
  const { features, logins } = standardChurn
  expect(flawsOf({ ...standardChurn, features: { ...features, sticky: 'export' } })).toEqual([
    { _tag: 'NotAList', path: ['features', 'sticky'], received: '"export"' },
  ])
  expect(flawsOf({ ...standardChurn, features: { ...features, sticky: [1] } })).toMatchObject([
    { _tag: 'NotText', path: ['features', 'sticky', 0] },
  ])
  expect(flawsOf({ ...standardChurn, logins: { ...logins, method: 'guess' } })).toMatchObject([
    { _tag: 'NotOneOf', path: ['logins', 'method'], allowed: ['cusum', 'windows'] },
  ])
  expect(flawsOf({ ...standardChurn, logins: { least: logins.least } })).toEqual([
    { _tag: 'FieldMissing', path: ['logins', 'method'] },
  ])
  expect(flawsOf({ ...standardChurn, logins: [] })).toMatchObject([{ _tag: 'NotARecord', path: ['logins'] }])
  const many = flawsOf({ ...standardChurn, exposure: { yearly: Array.from({ length: 300_000 }, () => 'x') } })
  expect(many).toMatchObject({ length: 101, 100: { _tag: 'MoreIssues', count: 299_900 } })
})

it('a setting that nobody reads is named, wherever it stands', () => {
  const named = (policy: object): unknown => {
    const compiled = compileChurn({ ...standardChurn, ...policy } as ChurnPolicy)
    return isLeft(compiled) ? compiled.left.map(({ path }) => path.join('.')) : []
  }
  expect(named({ exposure: { weekdays: { saturday: 0 } } })).toEqual(['exposure.weekdays.saturday'])
  expect(named({ purchases: { ...standardChurn.purchases, strech: 2 } })).toEqual(['purchases.strech'])
  expect(named({ budget: 1, exposure: { closed: [{ from: '2026-01-01', until: '2026-01-02', why: 'x' }] } })).toEqual([
    'exposure.closed.0.why',
    'budget',
  ])
  const said = compileChurn({ ...standardChurn, exposure: { weekdays: { saturday: 0 } } } as unknown as ChurnPolicy)
  expect(isLeft(said) && en(said.left[0])).toBe(
    'exposure.weekdays.saturday: no rule reads this, the settings here are sun, mon, tue, wed, thu, fri, sat',
  )
})

const count = fc.oneof(fc.nat(400), fc.constantFrom(0, 1, 1e9))
const key = fc.oneof(
  fc.tuple(fc.nat(60), fc.nat(900), fc.nat(900)).map(([x, t, more]) => `${x}/${t}/${t + more}`),
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(900), fc.nat(900), fc.nat(1))
    .map(([x, y, t, more, back]) => `${x + y},${x}/${t}/${t + more}/${back}`),
)
const counts = fc.dictionary(key, count, { maxKeys: 12 })
const tallies = fc.record({
  customers: fc.nat(5000),
  purchaseDays: fc.nat(1e6),
  purchases: counts,
  earlier: counts,
  contacts: counts,
  gaps: fc.dictionary(fc.nat(900).map(String), count, { maxKeys: 9 }),
  rhythms: fc.dictionary(
    fc.tuple(fc.integer({ min: 2, max: 200 }), fc.nat(300)).map(([n, d]) => `${n}/${d}`),
    count,
    { maxKeys: 9 },
  ),
  varying: fc.dictionary(fc.nat(9999).map(String), count, { maxKeys: 9 }),
  active: fc.dictionary(fc.integer({ min: 19_000, max: 21_000 }).map(String), count, { maxKeys: 9 }),
  started: fc.dictionary(fc.integer({ min: 19_000, max: 21_000 }).map(String), count, { maxKeys: 9 }),
})

prop([tallies], { numRuns: 60 })(
  'a portfolio of any counts calibrates to a policy that compiles, or is refused',
  (counted) => {
    const tally: PortfolioTally = { ...portfolioMonoid.empty, ...counted }
    const policy = calibrateChurn(standardChurn, { id: 'ours', version: '1', leastCustomers: 100 })(tally)
    if (isLeft(policy)) {
      for (const say of [en, zh]) expect(say(policy.left[0])).not.toMatch(/undefined|NaN/u)
      return
    }
    clean(policy.right)
    expect(compileChurn(policy.right)._tag).toBe('Right')
    clean(portfolioIndex(tally)(19_000, 19_100))
    const yearly = yearlyProfile(tally)(21_001)
    if (isRight(yearly)) expect(yearly.right.every((weight) => weight >= 0 && weight < 1e6)).toBe(true)
  },
)

const target = { id: 'ours', version: '1', leastCustomers: 100 }
const counted: PortfolioTally = {
  ...portfolioMonoid.empty,
  customers: 900,
  purchaseDays: 90_000,
  purchases: { '3,2/200/230': 400, '0/0/300': 500 },
  earlier: { '2,2/100/140/1': 300, '2,1/90/140/0': 300 },
  contacts: { '1/30/200': 90 },
  gaps: { 30: 400, 90: 3 },
  pairs: { count: 400, squares: 40_000_000 },
  rhythms: { '3/12': 400 },
  varying: { 120: 80 },
}

prop([fc.oneof(fc.constant(standardChurn), bentPolicy), bentJson(target), bentJson(counted)], { numRuns: 150 })(
  'whatever is handed in to calibrate is answered, never thrown',
  (policy, aim, tally) => {
    const calibrated = calibrateChurn(policy as ChurnPolicy, aim as typeof target)(tally as PortfolioTally)
    if (isLeft(calibrated)) return inWords(calibrated.left)
    clean(calibrated.right)
    expect(compileChurn(calibrated.right)._tag).toBe('Right')
  },
)

it('counts that are none teach nothing: each is said with its place', () => {
  const flawsOf = (more: object): unknown => {
    const calibrated = calibrateChurn(standardChurn, target)({ ...counted, ...more })
    return isLeft(calibrated) ? calibrated.left : []
  }
  expect(flawsOf({})).toEqual([])
  expect(flawsOf({ purchases: { x: 1 } })).toEqual([
    { _tag: 'UnknownSetting', path: ['purchases', 'x'], allowed: ['repeats/last/observed'] },
  ])
  // an array as long as this says would be made for it
  expect(flawsOf({ purchases: { '999999999/1/2': 1 } })).toHaveLength(1)
  expect(flawsOf({ gaps: { 30: -1 } })).toMatchObject([{ _tag: 'NotAWholeNumber', path: ['gaps', '30'], from: 0 }])
  expect(flawsOf({ gaps: { 30: '4' } })).toMatchObject([{ _tag: 'NotANumber', path: ['gaps', '30'] }])
  expect(flawsOf({ gaps: [] })).toMatchObject([{ _tag: 'NotARecord', path: ['gaps'] }])
  expect(flawsOf({ customers: 0.5 })).toMatchObject([{ _tag: 'NotAWholeNumber', path: ['customers'] }])
  expect(flawsOf({ customers: 99 })).toEqual([{ _tag: 'PortfolioTooSmall', customers: 99, least: 100 }])
  for (const leastCustomers of [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY])
    expect(calibrateChurn(standardChurn, { ...target, leastCustomers })(counted)).toMatchObject({
      left: [{ _tag: 'NotAWholeNumber', path: ['leastCustomers'] }],
    })
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x${at}`, 1]))
  expect(flawsOf({ active: many })).toMatchObject({ length: 101 })
})

prop([
  fc.integer({ min: 1, max: 60 }),
  fc.double({ min: 0.5, max: 1e4, noNaN: true }),
  fc.constantFrom(0.5, 1, 2, 3.7, 16, 20),
  fc.integer({ min: 1, max: 5 }),
  fc.double({ min: 0.0001, max: 299.9, noNaN: true }),
])('what gaps have to last is undone by their test, down to 1e-300', (n, exposure, regularity, gaps, decades) => {
  const p = 10 ** -decades
  const known = { count: n, exposure, regularity }
  const lasting = gapReaching(known)(p, gaps)
  // absent only where it would be longer than a number says: half a gap known, and p beyond belief
  if (lasting === undefined) expect(n * regularity).toBeLessThan(1.01)
  else expect(gapTest(known)(lasting, gaps) / p).toBeCloseTo(1, 7)
})

const masked: readonly Mask[] = [{ from: on(100, 0), until: on(107, 0), why: 'leave' }]
const known = anyHistory.map(
  (events): ChurnFacts => ({ profile: profiled(rules, events), asOf: on(420), masks: masked }),
)

prop([fc.oneof({ weight: 5, arbitrary: known.chain(bentJson) }, fc.anything())], { numRuns: 600 })(
  'whatever is handed in as facts of a customer is judged, never thrown',
  (facts) => {
    clean(churnSignals(rules)(facts as ChurnFacts))
  },
)

/** Every place in a value where a number stands. */
const numbersIn = (
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] =>
  typeof value === 'number'
    ? [path]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => numbersIn(one, [...path, key]))
      : []

prop([known], { numRuns: 60 })(
  'a profile is one after JSON too, and none with any of its numbers gone',
  ({ profile }) => {
    const text = JSON.stringify(profile)
    expect(isProfile(JSON.parse(text))).toBe(true)
    for (const path of numbersIn(profile)) {
      const copy = JSON.parse(text)
      const place = path.slice(0, -1).reduce((one, step) => one[step], copy)
      for (const odd of [null, -0]) {
        place[path.at(-1) as string] = odd
        expect(isProfile(copy), path.join('.')).toBe(false)
      }
    }
  },
)
