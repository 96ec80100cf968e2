import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { localTime } from '../../../src/calendar/counting/local-time.ts'
import type { Segment } from '../../../src/calendar/timeline/calendar.ts'
import { type Instant, instant, instantOf, isoOf } from '../../../src/core/instant.ts'
import { isLate } from '../../../src/outer-loop/project/action.ts'
import type { ProjectCommand, ProjectIntent } from '../../../src/outer-loop/project/command.ts'
import type { ProjectFault } from '../../../src/outer-loop/project/fault.ts'
import { monthsAfter } from '../../../src/outer-loop/project/months-after.ts'
import type { Measurement } from '../../../src/outer-loop/validation/measurement.ts'
import { projectRules, type WorkedProject, workedProject } from '../../support/project.ts'

const on = (date: string): Instant => instant(Date.parse(`${date}T00:00:00Z`))
const span = (from: string, to: string): Segment => ({ from: on(from), to: on(to) })
const lastYear = span('2025-09-20', '2025-12-20')
const after = span('2026-09-20', '2026-12-20')
const measured = (window: Segment, heat: number, answers = 300): Measurement => ({
  window,
  taxonomyVersion: 'house@1',
  answers,
  named: { heat },
})
const action = { id: 'A1', what: 'new foam', owner: 'Li', due: on('2026-08-15'), measure: 'no cell above 60 °C' }
const charter: Extract<ProjectIntent, { readonly _tag: 'CharterProject' }> = {
  _tag: 'CharterProject',
  decidedBy: 'cxCommittee',
  coordinator: 'Chen',
  departments: ['R&D', 'Service'],
  actions: [action],
  plan: span('2026-06-01', '2026-09-01'),
  topics: ['heat'],
  baseline: measured(lastYear, 90),
}
const identify: ProjectIntent = {
  _tag: 'IdentifyProject',
  topic: 'heat',
  taxonomyVersion: 'house@1',
  choosing: [lastYear],
  evidence: ['f1'],
}
const given = (...steps: readonly (readonly [string, ProjectIntent])[]): readonly ProjectCommand[] =>
  steps.map(([date, one], place) => ({ ...one, id: `k${place}`, at: on(date), by: 'Chen', project: 'project:heat' }))
const chartered = (change: Partial<typeof charter> = {}): readonly (readonly [string, ProjectIntent])[] => [
  ['2026-05-20', identify],
  ['2026-06-01', { ...charter, ...change }],
]
const delivered: readonly (readonly [string, ProjectIntent])[] = [
  ...chartered(),
  ['2026-06-02', { _tag: 'StartProject' }],
  ['2026-08-10', { _tag: 'CompleteAction', action: 'A1' }],
  ['2026-08-20', { _tag: 'DeliverProject' }],
]
const measuring: typeof delivered = [
  ...delivered,
  ['2026-09-20', { _tag: 'BeginMeasuring', window: after, planned: 300 }],
]
const faults = ({ refusals }: WorkedProject): readonly ProjectFault[] =>
  refusals.flatMap((one) => (one._tag === 'ProjectRefused' ? one.faults : []))
const work = (steps: typeof delivered): WorkedProject => workedProject(given(...steps))

describe('the charter of a project (A2.19, A4.11–A4.13)', () => {
  it('is decided by the CX committee, and handed to whoever answers for the topic', () => {
    const { state, refusals } = work(chartered())
    expect(refusals).toEqual([])
    expect(state).toMatchObject({ stage: 'chartered', owner: 'VP Zhao', coordinator: 'Chen' })
  })
  it('the same department twice is one department', () => {
    expect(faults(work(chartered({ departments: ['R&D', 'R&D '] })))).toEqual([
      { _tag: 'DepartmentsTooFew', departments: ['R&D'], least: 2, source: 'A4.11' },
    ])
    const because = { departments: ['R&D'], oneDepartmentBecause: 'nobody else builds it' }
    expect(work(chartered(because)).state.stage).toBe('chartered')
  })
  it.each(['owner', 'due', 'measure', 'what'] as const)('an action without %s is refused, named', (field) => {
    const { [field]: _, ...lacking } = action
    expect(faults(work(chartered({ actions: [lacking] })))).toEqual([
      { _tag: 'ActionLacks', action: 'A1', field, source: 'A4.12' },
    ])
  })
  it('an action due before the charter, or after the plan, is refused', () => {
    expect(faults(work(chartered({ actions: [{ ...action, due: on('2026-05-31') }] })))).toMatchObject([
      { _tag: 'ActionDueBeforeCharter', action: 'A1' },
    ])
    expect(faults(work(chartered({ actions: [{ ...action, due: on('2026-09-02') }] })))).toMatchObject([
      { _tag: 'ActionDueOutsidePlan', action: 'A1' },
    ])
  })
  it('names every fault at once', () => {
    const broken = {
      decidedBy: 'intern',
      coordinator: ' ',
      departments: [],
      actions: [{ id: 'A1' }, { id: 'A1' }],
      plan: span('2026-06-01', '2026-09-02'),
      topics: ['price'],
      baseline: { ...measured(span('2026-05-01', '2026-07-01'), 301), taxonomyVersion: 'house@2' },
    }
    expect(faults(work(chartered(broken))).map(({ _tag }) => _tag)).toEqual([
      'RoleUnknown',
      'ProjectSaysNothing',
      'DepartmentsTooFew',
      'ActionLacks',
      'ActionLacks',
      'ActionLacks',
      'ActionLacks',
      'ActionTaken',
      'ActionLacks',
      'ActionLacks',
      'ActionLacks',
      'ActionLacks',
      'PlanTooLong',
      'TopicUndeclared',
      'CountsUnfit',
      'TaxonomyIsAnother',
      'WindowNotOver',
    ])
  })
  it('a role that is not known, and one that may not decide, are told apart', () => {
    expect(faults(work(chartered({ decidedBy: 'department' })))).toEqual([
      {
        _tag: 'RoleMayNotDecide',
        role: 'department',
        deciders: ['vocTeam', 'cxCommittee'],
        source: 'A2.19',
      },
    ])
    expect(faults(work(chartered({ decidedBy: 'toString' })))[0]).toMatchObject({ _tag: 'RoleUnknown' })
  })
  it('a topic nobody answers for has no project', () => {
    const rules = { ...projectRules, owners: { topics: {} } }
    expect(faults(workedProject(given(...chartered()), rules))).toEqual([
      { _tag: 'TopicUnowned', topic: 'heat', source: 'A2.17, A2.19' },
    ])
  })
  it('three months end on the last day a month has, on the clock on the wall', () => {
    const shanghai = localTime('Asia/Shanghai')
    if (shanghai._tag === 'Left') throw new Error('no zone')
    const later = (iso: string, months: number): string =>
      isoOf(monthsAfter(shanghai.right)(instantOf(iso as never), months))
    expect(later('2026-11-29T16:00:00.000Z', 3)).toBe('2027-02-27T16:00:00.000Z')
    expect(later('2027-11-30T16:30:00.000Z', 3)).toBe('2028-02-29T16:30:00.000Z')
    expect(isoOf(monthsAfter(elapsed)(on('2026-01-31'), 1))).toBe('2026-02-28T00:00:00.000Z')
    expect(isoOf(monthsAfter(elapsed)(instant(-1), 0))).toBe('1969-12-31T23:59:59.999Z')
  })
})

describe('what is delivered (A4.12)', () => {
  it('a dropped action does not stand in the way; nothing but dropped ones is no delivery', () => {
    const two = chartered({ actions: [action, { ...action, id: 'A2' }] })
    const steps = (...rest: typeof delivered): typeof delivered => [
      ...two,
      ['2026-06-02', { _tag: 'StartProject' }],
      ...rest,
      ['2026-08-20', { _tag: 'DeliverProject' }],
    ]
    const drop = (id: string): readonly [string, ProjectIntent] => [
      '2026-07-01',
      { _tag: 'DropAction', action: id, reason: 'the supplier solved it' },
    ]
    const done = work(steps(['2026-07-01', { _tag: 'CompleteAction', action: 'A1' }], drop('A2')))
    expect(done.state.stage).toBe('delivered')
    expect(faults(work(steps(drop('A1'), drop('A2'))))).toMatchObject([{ _tag: 'NothingDelivered' }])
    expect(faults(work(steps(drop('A1'))))).toMatchObject([{ _tag: 'ActionsOpen', actions: ['A2'] }])
  })
  it('an action moved to a later day keeps its first one, and is late', () => {
    const { state, events } = work([
      ...chartered(),
      ['2026-06-02', { _tag: 'StartProject' }],
      ['2026-06-10', { _tag: 'ExtendPlan', to: on('2026-10-01'), reason: 'the foam is late' }],
      ['2026-06-10', { _tag: 'RescheduleAction', action: 'A1', due: on('2026-09-10'), reason: 'the foam is late' }],
      ['2026-08-20', { _tag: 'CompleteAction', action: 'A1' }],
    ])
    expect(events.map(({ _tag }) => _tag)).toContain('ActionRescheduled')
    const known = state.actions['A1']
    expect(known).toMatchObject({ originalDue: on('2026-08-15'), due: on('2026-09-10'), standing: 'completed' })
    expect(known !== undefined && isLate(known, on('2026-08-20'))).toBe(true)
    expect(state).toMatchObject({ originalEnd: on('2026-09-01'), plan: { to: on('2026-10-01') } })
  })
  it('nothing is ever without an owner or a coordinator', () => {
    expect(
      faults(
        work([
          ...chartered(),
          ['2026-06-02', { _tag: 'ReassignAction', action: 'A1', owner: ' ' }],
          ['2026-06-02', { _tag: 'ReplaceCoordinator', coordinator: '' }],
          ['2026-06-02', { _tag: 'ReplaceOwner', owner: '', reason: 'left' }],
          ['2026-06-02', { _tag: 'ReassignAction', action: 'toString', owner: 'Wu' }],
        ]),
      ).map(({ _tag }) => _tag),
    ).toEqual(['ActionLacks', 'ProjectSaysNothing', 'ProjectSaysNothing', 'ActionUnknown'])
  })
})

describe('whether it worked (A2.20)', () => {
  it('90 of 300 before and 60 of 300 after are a drop, kept with its interval', () => {
    const { state, refusals, events } = work([
      ...measuring,
      ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 60) }],
      ['2026-12-21', { _tag: 'ReportProject', report: '2026-Q4' }],
    ])
    expect(refusals).toEqual([])
    expect(state).toMatchObject({ stage: 'reported', report: '2026-Q4' })
    const [event] = events.filter(({ _tag }) => _tag === 'ProjectValidated')
    const topic = event !== undefined && 'found' in event ? event.found.topics[0] : undefined
    expect(topic?.pDrop).toBeCloseTo(0.00234, 5)
    expect((topic?.before.count ?? 0) / 300 - (topic?.after.count ?? 0) / 300).toBeCloseTo(0.1, 12)
    expect(topic?.drop.lower).toBeGreaterThan(0)
  })
  it('a verdict that is handed in is refused: it follows from the counts', () => {
    const handed = work([
      ...measuring,
      ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 80), verdict: 'dropped' }],
    ])
    expect(faults(handed)).toEqual([{ _tag: 'VerdictHandedIn', verdict: 'dropped', source: 'A2.20' }])
    const counted = work([...measuring, ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 80) }]])
    expect(counted.state.stage).toBe('notValidated')
  })
  it('nothing is reported before it is validated', () => {
    expect(faults(work([...delivered, ['2026-08-21', { _tag: 'ReportProject', report: '2026-Q3' }]]))).toMatchObject([
      { _tag: 'ProjectNotThere', event: 'ProjectReported', stage: 'delivered', allowed: ['validated'] },
    ])
  })
  it('a window of another season is refused, or taken with a named exception that the verdict carries', () => {
    const month = span('2026-09-20', '2026-10-20')
    const begin = (exception?: string): readonly [string, ProjectIntent] => [
      '2026-09-20',
      { _tag: 'BeginMeasuring', window: month, planned: 300, ...(exception === undefined ? {} : { exception }) },
    ]
    expect(faults(work([...delivered, begin()]))).toMatchObject([{ _tag: 'ProjectSeasonsDiffer' }])
    const { state } = work([
      ...delivered,
      begin('the recall cannot wait'),
      ['2026-10-20', { _tag: 'ValidateProject', after: measured(month, 60) }],
    ])
    expect(state.stage).toBe('validated')
    expect(state.validation?.notes).toContainEqual({ _tag: 'OtherSeason', exception: 'the recall cannot wait' })
  })
  it('nothing is measured in the time it is compared with, nor before it settled', () => {
    const overlapping = span('2025-12-01', '2026-03-01')
    expect(
      faults(work([...delivered, ['2026-09-20', { _tag: 'BeginMeasuring', window: overlapping, planned: 300 }]])).map(
        ({ _tag }) => _tag,
      ),
    ).toEqual(['MeasuredTooEarly', 'ProjectWindowsOverlap', 'ProjectSeasonsDiffer'])
    const early = span('2026-09-01', '2026-12-01')
    expect(
      faults(work([...delivered, ['2026-09-20', { _tag: 'BeginMeasuring', window: early, planned: 300 }]])),
    ).toMatchObject([{ _tag: 'MeasuredTooEarly', earliest: on('2026-09-03') }, { _tag: 'ProjectSeasonsDiffer' }])
  })
  it('a look before the end decides only where its bound is crossed', () => {
    const part = span('2026-09-20', '2026-10-20')
    const look = (heat: number, answers = 100): readonly [string, ProjectIntent] => [
      '2026-10-20',
      { _tag: 'ValidateProject', after: measured(part, heat, answers) },
    ]
    expect(work([...measuring, look(20)]).state).toMatchObject({ stage: 'measuring', looks: { latest: [100] } })
    expect(work([...measuring, look(5)]).state.stage).toBe('validated')
    const twice = work([
      ...measuring,
      look(20),
      ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 60) }],
    ])
    expect(twice.events.at(-1)).toMatchObject({
      _tag: 'ProjectValidated',
      facts: { look: { planned: 300, earlier: [100] } },
    })
  })
  it('is looked at a hundred times at most before the end', () => {
    const looked = work(measuring).state
    const part = span('2026-09-20', '2026-10-20')
    const spent = { ...looked, looks: { earlier: [], latest: Array.from({ length: 100 }, (_, n) => n + 1) } }
    const look: ProjectIntent = { _tag: 'ValidateProject', after: measured(part, 40, 150) }
    const [command] = given(['2026-10-20', look])
    const early = workedProject([{ ...command, id: 'x' } as ProjectCommand], projectRules, spent)
    expect(faults(early)).toEqual([{ _tag: 'PlanLookedAt', looks: 100, source: 'A2.20' }])
  })
  it('too few answers keep it measuring, and more may be planned', () => {
    const few = { ...measured(after, 0, 8) }
    const { state, refusals } = work([
      ...measuring,
      ['2026-12-20', { _tag: 'ValidateProject', after: { ...few, answers: 3 } }],
      ['2026-12-21', { _tag: 'ExtendMeasuring', to: on('2026-12-27'), planned: 400, reason: 'few answered' }],
      ['2026-12-27', { _tag: 'ValidateProject', after: measured({ ...after, to: on('2026-12-27') }, 60, 300) }],
    ])
    expect(refusals).toEqual([])
    expect(state.stage).toBe('validated')
  })
  it('what was declared to be compared with must be counted too', () => {
    const controlled = measuring.map(([date, one]): readonly [string, ProjectIntent] =>
      one._tag === 'CharterProject' ? [date, { ...one, control: measured(lastYear, 45) }] : [date, one],
    )
    const alone = work([...controlled, ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 60) }]])
    expect(faults(alone)).toMatchObject([{ _tag: 'ControlMissing' }])
    const both = work([
      ...controlled,
      ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 60), control: measured(after, 44) }],
    ])
    expect(both.events.at(-1)).toMatchObject({ _tag: 'ProjectValidated', found: { topics: [{ test: 'control' }] } })
  })
  it('counts of another version, of another window or of tomorrow are refused', () => {
    const other = work([
      ...measuring,
      ['2026-12-20', { _tag: 'ValidateProject', after: { ...measured(lastYear, 60), taxonomyVersion: 'house@2' } }],
      ['2026-12-19', { _tag: 'ValidateProject', after: measured(after, 60) }],
      ['2026-12-20', { _tag: 'ValidateProject', after: { ...measured(after, 60), answers: 0 } }],
    ])
    expect(faults(other).map(({ _tag }) => _tag)).toEqual([
      'WindowIsAnother',
      'TaxonomyIsAnother',
      'WindowNotOver',
      'CountsUnfit',
    ])
  })
  it('no answers are recorded as no answers', () => {
    const { state, refusals } = work([
      ...delivered,
      ['2026-08-21', { _tag: 'RecordMeasurement', measurement: measured(span('2026-08-01', '2026-08-20'), 0, 0) }],
    ])
    expect(refusals).toEqual([])
    expect(state.measurements.latest[0]?.answers).toBe(0)
  })
  it('what was not shown runs again with something new to do, or is given up', () => {
    const refuted: typeof delivered = [
      ...measuring,
      ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 88) }],
    ]
    const plan = span('2027-01-01', '2027-03-01')
    const again = work([...refuted, ['2027-01-01', { _tag: 'RunAgain', plan, actions: [] }]])
    expect(faults(again)).toMatchObject([{ _tag: 'NoAction' }])
    const anew = work([
      ...refuted,
      ['2027-01-01', { _tag: 'RunAgain', plan, actions: [{ ...action, id: 'B1', due: on('2027-02-01') }] }],
      ['2027-02-01', { _tag: 'DropAction', action: 'B1', reason: 'no money' }],
      ['2027-02-02', { _tag: 'DeliverProject' }],
      ['2027-02-03', { _tag: 'AbandonProject', reason: 'no money' }],
    ])
    expect(faults(anew)).toMatchObject([{ _tag: 'NothingDelivered' }])
    expect(anew.state.stage).toBe('abandoned')
  })
  it('a topic that comes back is a new project; the old verdict stays', () => {
    const { state } = work([...measuring, ['2026-12-20', { _tag: 'ValidateProject', after: measured(after, 60) }]])
    const anew = workedProject([
      {
        ...identify,
        follows: 'project:heat',
        id: 'k',
        at: on('2027-06-01'),
        by: 'Chen',
        project: 'project:heat-2',
      } as never,
    ])
    expect(anew.state).toMatchObject({ stage: 'identified', follows: 'project:heat' })
    expect(state.validation?.topics[0]?.verdict).toBe('dropped')
    const itself = workedProject([
      {
        ...identify,
        follows: 'project:heat',
        id: 'k',
        at: on('2027-06-01'),
        by: 'Chen',
        project: 'project:heat',
      } as never,
    ])
    expect(faults(itself)).toMatchObject([{ _tag: 'ProjectFollowsItself' }])
  })
  it('words counted anew by another version must be counted anew on both sides', () => {
    const { state, refusals } = work([
      ...measuring,
      ['2026-12-20', { _tag: 'RetagBaseline', baseline: { ...measured(lastYear, 80), taxonomyVersion: 'house@2' } }],
      ['2026-12-20', { _tag: 'ValidateProject', after: { ...measured(after, 50), taxonomyVersion: 'house@2' } }],
    ])
    expect(refusals).toEqual([])
    expect(state.validation?.taxonomyVersion).toBe('house@2')
  })
})
