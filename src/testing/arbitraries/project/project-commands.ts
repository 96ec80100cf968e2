import * as fc from 'fast-check'
import { instant } from '../../../core/instant.ts'
import type { ProjectCommand, ProjectIntent } from '../../../outer-loop/project/command.ts'
import { after, charter, day, few, known, quarter, span, whole } from './project-drawn.ts'
import { intent, projectIntents } from './project-intents.ts'

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
 *
 * @example
 * const owners = { topics: { heat: 'VP Zhao' } }
 * const rules = { policy: standardProject, owners, validation: standardValidation, calendar: elapsed }
 * const projects = given(projectDecider(rules))
 * law('the version counts the events', projectWork, (commands) => {
 *   const { state, events } = projects().when(...commands)
 *   return state.version === events.length
 * }).check({ numRuns: 5 }) // => undefined
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
