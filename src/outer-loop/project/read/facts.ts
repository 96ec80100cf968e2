import { instantText, listOf, oneOfTexts, optional, type Shape, text } from '../../../core/parse/parse.ts'
import { anyText } from '../../../core/parse/parse-kinds.ts'
import type { Judged, ProjectEventTag, ProjectFact } from '../event.ts'
import { action, maybeName, maybeText, measurement, people, segment } from './fields.ts'
import { judgedFacts, validation } from './verdict.ts'

type FieldsOf<T extends ProjectEventTag> = Shape<Omit<Extract<ProjectFact, { readonly _tag: T }>, '_tag'>>

const judged: Shape<Judged> = { facts: judgedFacts, found: validation, policy: text }

/** What each kind of fact says, field by field. */
export const projectFactFields: { readonly [T in ProjectEventTag]: FieldsOf<T> } = {
  ProjectIdentified: {
    topic: anyText,
    taxonomyVersion: text,
    choosing: listOf(segment),
    evidence: listOf(anyText),
    follows: maybeName,
  },
  ProjectChartered: {
    decidedBy: anyText,
    owner: anyText,
    coordinator: anyText,
    departments: listOf(anyText),
    oneDepartmentBecause: maybeText,
    actions: listOf(action),
    plan: segment,
    topics: listOf(text),
    baseline: measurement,
    control: optional(measurement),
  },
  ProjectStarted: {},
  ActionAdded: { action },
  ActionReassigned: { action: text, owner: anyText },
  ActionRescheduled: { action: text, due: instantText, reason: anyText },
  ActionCompleted: { action: text },
  ActionDropped: { action: text, reason: anyText },
  CoordinatorReplaced: { coordinator: anyText },
  OwnerReplaced: { owner: anyText, reason: anyText },
  PlanExtended: { to: instantText, reason: anyText },
  ProjectDelivered: { live: instantText },
  MeasuringBegun: { window: segment, planned: people, exception: maybeText },
  MeasuringExtended: { to: instantText, planned: optional(people), reason: anyText },
  MeasurementRecorded: { measurement },
  BaselineRetagged: { baseline: measurement, control: optional(measurement) },
  LookTaken: judged,
  ProjectValidated: judged,
  ProjectNotValidated: judged,
  ProjectRunAgain: { plan: segment, actions: listOf(action) },
  ProjectAbandoned: { reason: anyText },
  ProjectReported: { report: anyText },
  CommandNoted: { answer: oneOfTexts(['nothing', 'refused'] as const), rule: maybeText },
}
