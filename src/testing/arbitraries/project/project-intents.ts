import * as fc from 'fast-check'
import { instant } from '../../../core/instant.ts'
import type { ProjectIntent } from '../../../outer-loop/project/command.ts'
import {
  action,
  after,
  baseline,
  counts,
  day,
  draft,
  drafts,
  few,
  plan,
  quarter,
  reason,
  soon,
  span,
  whole,
  year,
} from './project-drawn.ts'

type Fields<T> = { readonly [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }
export const intent = <T extends ProjectIntent['_tag']>(
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

/**
 * What may be asked of an improvement project, sensible or not.
 *
 * @example
 * law('a project may be asked to begin', projectIntents.IdentifyProject,
 *   ({ _tag }) => _tag === 'IdentifyProject').check({ numRuns: 20 }) // => undefined
 */
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
