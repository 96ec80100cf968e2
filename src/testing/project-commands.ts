import * as fc from 'fast-check'
import type { Segment } from '../calendar/calendar.ts'
import { type Instant, instant } from '../core/instant.ts'
import type { ProjectCommand, ProjectIntent } from '../outer-loop/project/command.ts'
import type { Measurement } from '../outer-loop/validation/measurement.ts'

const day = 86_400_000
const charter = Date.UTC(2026, 5, 1)
const few = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
const reason = fc.oneof({ weight: 9, arbitrary: few('等零件', 'parts are late') }, fc.constant(' '))
const action = few('A1', 'A2', 'A3')
const soon: fc.Arbitrary<Instant> = fc.integer({ min: -10, max: 120 }).map((days) => instant(charter + days * day))
const span = (from: number, to: number): Segment => ({ from: instant(from), to: instant(to) })
const year = span(Date.UTC(2025, 4, 1), Date.UTC(2026, 4, 1))
const quarter = span(Date.UTC(2026, 8, 20), Date.UTC(2026, 11, 20))

const counts = (window: Segment, version = 'house@1'): fc.Arbitrary<Measurement> =>
  fc
    .record({ answers: fc.constantFrom(300, 300, 30, 0), heat: fc.nat(120), price: fc.nat(60) })
    .map(({ answers, heat, price }) => ({
      window,
      taxonomyVersion: version,
      answers,
      named: { heat: Math.min(heat, answers), price: Math.min(price, answers) },
    }))
const version = fc.oneof({ weight: 9, arbitrary: fc.constant('house@1') }, fc.constant('house@2'))
const baseline = fc.oneof(
  { weight: 6, arbitrary: fc.constant(known(90)) },
  { weight: 1, arbitrary: version.chain((one) => counts(year, one)) },
)
function known(heat: number): Measurement {
  return { window: year, taxonomyVersion: 'house@1', answers: 300, named: { heat, price: 20 } }
}
const after = fc.oneof(
  { weight: 4, arbitrary: counts(quarter) },
  { weight: 2, arbitrary: fc.constant({ ...known(40), window: quarter }) },
  { weight: 2, arbitrary: fc.constant({ ...known(88), window: quarter }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(100, 200).map((answers) => ({
      window: span(quarter.from, quarter.from + 30 * day),
      taxonomyVersion: 'house@1',
      answers,
      named: { heat: Math.floor(answers / 4), price: 3 },
    })),
  },
)

const draft = fc.record(
  {
    id: action,
    what: few('换隔热材料', ''),
    owner: few('Li', 'Wang', ''),
    due: soon,
    measure: few('故障率 < 1 %', ''),
  },
  { requiredKeys: ['id'], noNullPrototype: true },
)
const whole = fc.record(
  {
    id: action,
    what: few('换隔热材料'),
    owner: few('Li', 'Wang'),
    due: fc.constant(instant(charter + 60 * day)),
    measure: few('m'),
  },
  { noNullPrototype: true },
)
const drafts = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(whole, { minLength: 1, maxLength: 2, selector: ({ id }) => id }) },
  { weight: 1, arbitrary: fc.array(draft, { maxLength: 3 }) },
)
const plan = fc.oneof(
  { weight: 5, arbitrary: fc.constant(span(charter, charter + 91 * day)) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 130 }).map((days) => span(charter, charter + days * day)) },
)

type Fields<T> = { readonly [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }
const intent = <T extends ProjectIntent['_tag']>(
  _tag: T,
  fields: Fields<Omit<Extract<ProjectIntent, { readonly _tag: T }>, '_tag'>>,
  ...optional: readonly string[]
): fc.Arbitrary<ProjectIntent> =>
  fc.record(
    { _tag: fc.constant(_tag), ...(fields as Record<string, fc.Arbitrary<unknown>>) },
    {
      requiredKeys: ['_tag', ...Object.keys(fields).filter((key) => !optional.includes(key))] as never,
      noNullPrototype: true,
    },
  ) as unknown as fc.Arbitrary<ProjectIntent>

/** What may be asked of an improvement project, sensible or not. */
export const projectIntents: { readonly [T in ProjectIntent['_tag']]: fc.Arbitrary<ProjectIntent> } = {
  IdentifyProject: intent(
    'IdentifyProject',
    {
      topic: few('heat'),
      taxonomyVersion: few('house@1'),
      choosing: fc.constant([year]),
      evidence: fc.subarray(['f1', 'f2'], { minLength: 1 }),
      follows: few('project:before'),
    },
    'follows',
  ),
  CharterProject: intent(
    'CharterProject',
    {
      decidedBy: fc.oneof({ weight: 5, arbitrary: few('vocTeam', 'cxCommittee') }, few('department', 'intern')),
      coordinator: fc.oneof({ weight: 9, arbitrary: few('Chen') }, few('')),
      departments: fc.oneof({ weight: 5, arbitrary: fc.constant(['R&D', 'Service']) }, fc.constant(['R&D', 'R&D'])),
      oneDepartmentBecause: few('nobody else builds it'),
      actions: drafts,
      plan,
      topics: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<readonly string[]>(['heat'], ['heat', 'price']) },
        fc.constantFrom<readonly string[]>(['price'], []),
      ),
      baseline,
      control: counts(year),
    },
    'oneDepartmentBecause',
    'control',
  ),
  StartProject: intent('StartProject', {}),
  AddAction: intent('AddAction', { action: fc.oneof(draft, whole) }),
  ReassignAction: intent('ReassignAction', { action, owner: few('Zhou', '') }),
  RescheduleAction: intent('RescheduleAction', { action, due: soon, reason }),
  CompleteAction: intent('CompleteAction', { action }),
  DropAction: intent('DropAction', { action, reason }),
  ReplaceCoordinator: intent('ReplaceCoordinator', { coordinator: few('Wu', ' ') }),
  ReplaceOwner: intent('ReplaceOwner', { owner: few('VP Qian', ''), reason }),
  ExtendPlan: intent('ExtendPlan', { to: soon, reason }),
  DeliverProject: intent('DeliverProject', { live: soon }, 'live'),
  BeginMeasuring: intent(
    'BeginMeasuring',
    {
      window: fc.oneof(
        { weight: 5, arbitrary: fc.constant(quarter) },
        soon.map((from) => span(from, quarter.to)),
      ),
      planned: fc.constantFrom(300, 300, 250, 0),
      exception: reason,
    },
    'exception',
  ),
  ExtendMeasuring: intent(
    'ExtendMeasuring',
    { to: fc.constantFrom(instant(quarter.to + 30 * day), quarter.to), planned: fc.constantFrom(400), reason },
    'planned',
  ),
  RecordMeasurement: intent('RecordMeasurement', { measurement: fc.oneof(counts(year), counts(quarter)) }),
  RetagBaseline: intent(
    'RetagBaseline',
    { baseline: counts(year, 'house@2'), control: counts(year, 'house@2') },
    'control',
  ),
  ValidateProject: intent(
    'ValidateProject',
    { after, control: counts(quarter), verdict: few('dropped') },
    'control',
    'verdict',
  ),
  RunAgain: intent('RunAgain', {
    plan: fc.constant(span(Date.UTC(2026, 11, 21), Date.UTC(2027, 1, 21))),
    actions: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constant([
          { id: 'B1', what: '再改', owner: 'Li', due: instant(Date.UTC(2027, 1, 1)), measure: 'm' },
        ]),
      },
      drafts,
    ),
  }),
  AbandonProject: intent('AbandonProject', { reason }),
  ReportProject: intent('ReportProject', { report: few('2026-Q4', '') }),
}

const chartering = (controlled: boolean): fc.Arbitrary<ProjectIntent> =>
  intent('CharterProject', {
    decidedBy: few('vocTeam'),
    coordinator: few('Chen'),
    departments: fc.constant(['R&D', 'Service']),
    actions: fc.uniqueArray(whole, { minLength: 1, maxLength: 2, selector: ({ id }) => id }),
    plan: fc.constant(span(charter, charter + 91 * day)),
    topics: fc.constantFrom<readonly string[]>(['heat'], ['heat', 'price']),
    baseline: fc.constant(known(90)),
    ...(controlled ? { control: fc.constant(known(30)) } : {}),
  } as never)

/** The way of a project, each step as it should be taken, and when. */
const way: readonly (readonly [days: number, fc.Arbitrary<ProjectIntent>])[] = [
  [-5, projectIntents.IdentifyProject],
  [0, fc.oneof({ weight: 4, arbitrary: chartering(false) }, { weight: 1, arbitrary: chartering(true) })],
  [1, intent('StartProject', {})],
  [20, projectIntents.RecordMeasurement],
  [30, intent('CompleteAction', { action: few('A1') })],
  [40, intent('CompleteAction', { action: few('A2') })],
  ...['A1', 'A2', 'A3'].map((one): readonly [number, fc.Arbitrary<ProjectIntent>] => [
    50,
    intent('DropAction', { action: few(one), reason: few('not needed') }),
  ]),
  [60, intent('DeliverProject', {} as never)],
  [80, intent('BeginMeasuring', { window: fc.constant(quarter), planned: fc.constant(300) } as never)],
  [150, intent('ValidateProject', { after } as never)],
  [200, projectIntents.ExtendMeasuring],
  [203, intent('ValidateProject', { after } as never)],
  [203, intent('ValidateProject', { after, control: fc.constant({ ...known(30), window: quarter }) } as never)],
  [204, fc.oneof(projectIntents.ReportProject, projectIntents.RunAgain, projectIntents.AbandonProject)],
]

const { AbandonProject: ending, ...others } = projectIntents
const anything = fc.oneof(
  { weight: 1, arbitrary: ending },
  ...Object.values(others).map((arbitrary) => ({ weight: 10, arbitrary })),
)

/**
 * What is asked of one project in half a year: mostly the way from evidence to report, with anything else in between, each
 * command under an id of its own, and some of them delivered twice.
 */
export const projectWork: fc.Arbitrary<readonly ProjectCommand[]> = fc
  .tuple(
    ...way.map(([days, own]) =>
      fc
        .tuple(
          fc.option(own, { freq: 12 }),
          fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(anything, { maxLength: 2 })),
        )
        .map(([one, others]) =>
          [...(one === null ? [] : [one]), ...others].map((asked, place) => ({ asked, at: days * day + place })),
        ),
    ),
  )
  .map((steps) =>
    steps.flat().map(
      ({ asked, at }, place): ProjectCommand => ({
        ...asked,
        id: `k${place}`,
        at: instant(charter + at),
        by: 'Li',
        project: 'project:heat',
      }),
    ),
  )
  .chain((work) =>
    fc.array(fc.nat(Math.max(0, work.length - 1)), { maxLength: 3 }).map((again) =>
      again.reduce<readonly ProjectCommand[]>((all, place) => {
        const one = work[place]
        return one === undefined ? all : [...all.slice(0, place + 2), one, ...all.slice(place + 2)]
      }, work),
    ),
  )
