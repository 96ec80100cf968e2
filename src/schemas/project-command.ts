import * as z from 'zod'
import type { ProjectCommand } from '../outer-loop/project/command.ts'
import { highestCount } from '../stats/proportion/highest-count.ts'
import { whole } from './case-fields.ts'
import { instantSchema } from './kit/instant.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'
import { worded } from './kit/worded.ts'

const nested = (shape: z.ZodRawShape): z.ZodType<object> =>
  z.object(shape).transform((fields) => withoutEmpty<object>(fields))
const any = z.string()
const maybe = any.nullish()
const when = instantSchema.nullish()
const people = whole(0, highestCount)
const segment = nested({ from: instantSchema, to: instantSchema })
const measurement = nested({
  window: segment,
  taxonomyVersion: textSchema,
  answers: people,
  named: z.record(z.string(), people),
  asked: people.nullish(),
})
const action = nested({ id: textSchema, what: maybe, owner: maybe, due: when, measure: maybe })
const because = { action: textSchema, reason: any }

/** What each command says beside when, by whom and of which project. */
const intents: { readonly [T in ProjectCommand['_tag']]: z.ZodRawShape } = {
  IdentifyProject: {
    topic: any,
    taxonomyVersion: textSchema,
    choosing: z.array(segment),
    evidence: z.array(any),
    follows: textSchema.nullish(),
  },
  CharterProject: {
    decidedBy: any,
    coordinator: any,
    departments: z.array(any),
    oneDepartmentBecause: maybe,
    actions: z.array(action),
    plan: segment,
    topics: z.array(textSchema),
    baseline: measurement,
    control: measurement.nullish(),
  },
  StartProject: {},
  AddAction: { action },
  ReassignAction: { action: textSchema, owner: any },
  RescheduleAction: { ...because, due: instantSchema },
  CompleteAction: { action: textSchema },
  DropAction: because,
  ReplaceCoordinator: { coordinator: any },
  ReplaceOwner: { owner: any, reason: any },
  ExtendPlan: { to: instantSchema, reason: any },
  DeliverProject: { live: when },
  BeginMeasuring: { window: segment, planned: people, exception: maybe },
  ExtendMeasuring: { to: instantSchema, planned: people.nullish(), reason: any },
  RecordMeasurement: { measurement },
  RetagBaseline: { baseline: measurement, control: measurement.nullish() },
  ValidateProject: { after: measurement, control: measurement.nullish(), verdict: maybe },
  RunAgain: { plan: segment, actions: z.array(action) },
  AbandonProject: { reason: any },
  ReportProject: { report: any },
}

const head = { id: textSchema, at: instantSchema, by: any, project: textSchema }
const kinds = Object.entries(intents).map(([tag, shape]) => z.object({ ...head, _tag: z.literal(tag), ...shape }))

/**
 * A command of an improvement project as a request brings it (项目指令): it accepts exactly what `parseProjectCommand`
 * accepts. What an action lacks is said by the rules, with its name.
 *
 * @example
 * projectCommandSchema.safeParse({ _tag: 'StartProject', id: 'k', at: 5, by: 'Li', project: 'project:p' }).success // => true
 * projectCommandSchema.safeParse({ _tag: 'StartProject', id: 'k', at: 5, by: 'Li' }).success // => false
 * @source A2.19
 * @law parseProjectCommand accepts exactly what its schema accepts
 */
export const projectCommandSchema: z.ZodType<ProjectCommand, unknown> = worded(
  z
    .discriminatedUnion('_tag', kinds as unknown as [z.ZodObject<{ _tag: z.ZodLiteral }>])
    .transform((command) => withoutEmpty<ProjectCommand>(command)),
) as z.ZodType<ProjectCommand, unknown>
