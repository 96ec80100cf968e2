import type { Either } from 'fp-ts/Either'
import {
  instantText,
  listOf,
  oneOfTexts,
  optional,
  type Parser,
  record,
  type Shape,
  text,
} from '../../../core/parse/parse.ts'
import { anyText, byTag } from '../../../core/parse/parse-kinds.ts'
import type { NonEmpty, ParseIssue } from '../../../core/parse-issue.ts'
import type { ProjectCommand, ProjectCommandHead, ProjectIntent } from '../command.ts'
import { projectFactFields as facts } from './facts.ts'
import { actionDraft, maybeInstant, maybeText, measurement, segment } from './fields.ts'

type IntentFields = {
  readonly [T in ProjectIntent['_tag']]: Shape<Omit<Extract<ProjectIntent, { readonly _tag: T }>, '_tag'>>
}

const { owner: _owner, actions: _actions, ...charter } = facts.ProjectChartered

const fields: IntentFields = {
  IdentifyProject: facts.ProjectIdentified,
  CharterProject: { ...charter, actions: listOf(actionDraft) },
  StartProject: {},
  AddAction: { action: actionDraft },
  ReassignAction: facts.ActionReassigned,
  RescheduleAction: facts.ActionRescheduled,
  CompleteAction: facts.ActionCompleted,
  DropAction: facts.ActionDropped,
  ReplaceCoordinator: facts.CoordinatorReplaced,
  ReplaceOwner: facts.OwnerReplaced,
  ExtendPlan: facts.PlanExtended,
  DeliverProject: { live: maybeInstant },
  BeginMeasuring: facts.MeasuringBegun,
  ExtendMeasuring: facts.MeasuringExtended,
  RecordMeasurement: facts.MeasurementRecorded,
  RetagBaseline: facts.BaselineRetagged,
  ValidateProject: { after: measurement, control: optional(measurement), verdict: maybeText },
  RunAgain: { plan: segment, actions: listOf(actionDraft) },
  AbandonProject: facts.ProjectAbandoned,
  ReportProject: facts.ProjectReported,
}

const head: Shape<ProjectCommandHead> = { id: text, at: instantText, by: anyText, project: text }

const parser: Parser<ProjectCommand> = byTag<ProjectCommand>(
  new Map(
    Object.entries(fields).map(([tag, own]): [string, Parser<ProjectCommand>] => [
      tag,
      record({ _tag: oneOfTexts([tag]), ...head, ...own } as never) as Parser<ProjectCommand>,
    ]),
  ),
)

/**
 * Reads a command of a project from whatever a request holds (解析项目指令): instants as ISO text with an offset or as
 * milliseconds. What an action lacks is no fault of the text: the rules name it, with the action. Every issue is reported
 * at once, with its place.
 *
 * @example
 * parseProjectCommand({ _tag: 'StartProject', id: 'k', at: '2026-11-21T02:00:00Z', by: 'Li', project: 'project:p' })
 * // => right({ _tag: 'StartProject', id: 'k', at: 1795226400000, by: 'Li', project: 'project:p' })
 * @source A2.19
 */
export const parseProjectCommand = (received: unknown): Either<NonEmpty<ParseIssue>, ProjectCommand> =>
  parser(received, [])
