import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { SourceRef } from '../../core/source-ref.ts'
import type { CommandFault } from '../../events/command.ts'
import type { StreamFault } from '../../events/fault.ts'
import type { ValidationIssue } from '../validation/issue.ts'
import type { ActionField, ActionStanding } from './action.ts'
import type { ProjectEventTag } from './event.ts'
import type { TopicUnowned } from './owners.ts'
import type { ProjectStage } from './stage.ts'

/** One rule of a project that something breaks (违反的项目规则), and where the rule comes from. */
export type ProjectFault = { readonly source: SourceRef } & ProjectFaultKind

/** What a history of a project breaks (项目违规). */
export type ProjectFaultKind =
  | {
      readonly _tag: 'ProjectNotThere'
      readonly event: ProjectEventTag
      readonly stage: ProjectStage
      readonly allowed: readonly ProjectStage[]
    }
  | { readonly _tag: 'OtherProject'; readonly expected: string; readonly received: string }
  | { readonly _tag: 'ProjectSaysNothing'; readonly field: 'topic' | 'coordinator' | 'owner' | 'reason' | 'report' }
  | { readonly _tag: 'EvidenceMissing' }
  | { readonly _tag: 'ProjectFollowsItself' }
  | TopicUnowned
  | { readonly _tag: 'RoleUnknown'; readonly role: string; readonly known: readonly string[] }
  | { readonly _tag: 'RoleMayNotDecide'; readonly role: string; readonly deciders: readonly string[] }
  /** The same department twice is one. */
  | { readonly _tag: 'DepartmentsTooFew'; readonly departments: readonly string[]; readonly least: number }
  | { readonly _tag: 'NoAction' }
  | { readonly _tag: 'ActionLacks'; readonly action: string; readonly field: ActionField }
  | { readonly _tag: 'ActionTaken'; readonly action: string }
  | { readonly _tag: 'ActionUnknown'; readonly action: string }
  | { readonly _tag: 'ActionSettled'; readonly action: string; readonly standing: ActionStanding }
  | { readonly _tag: 'ActionDueBeforeCharter'; readonly action: string; readonly due: Instant; readonly at: Instant }
  | { readonly _tag: 'ActionDueOutsidePlan'; readonly action: string; readonly due: Instant; readonly plan: Segment }
  | { readonly _tag: 'ActionsOpen'; readonly actions: readonly string[] }
  /** Everything was dropped: that is an end, not a delivery. */
  | { readonly _tag: 'NothingDelivered' }
  | { readonly _tag: 'PlanEmpty'; readonly plan: Segment }
  | { readonly _tag: 'PlanTooLong'; readonly to: Instant; readonly latest: Instant; readonly months: number }
  | { readonly _tag: 'PlanNotLater'; readonly from: Instant; readonly to: Instant }
  | { readonly _tag: 'TopicUndeclared'; readonly topic: string }
  /** Counts that cannot be compared or judged, each by its name. */
  | { readonly _tag: 'CountsUnfit'; readonly issues: NonEmpty<ValidationIssue> }
  | { readonly _tag: 'TaxonomyIsAnother'; readonly expected: string; readonly received: string }
  /** Counted before it was over. */
  | { readonly _tag: 'WindowNotOver'; readonly to: Instant; readonly at: Instant }
  | { readonly _tag: 'LiveOutOfTime'; readonly live: Instant; readonly from: Instant; readonly to: Instant }
  | { readonly _tag: 'MeasuredTooEarly'; readonly from: Instant; readonly earliest: Instant }
  | { readonly _tag: 'ProjectWindowsOverlap'; readonly baseline: Segment; readonly window: Segment }
  | { readonly _tag: 'ProjectSeasonsDiffer'; readonly baseline: Segment; readonly window: Segment }
  | { readonly _tag: 'WindowIsAnother'; readonly expected: Segment; readonly received: Segment }
  /** What was spent by looking is spent: the plan stands. */
  | { readonly _tag: 'PlanLookedAt'; readonly looks: number }
  | { readonly _tag: 'VerdictHandedIn'; readonly verdict: string }
  | { readonly _tag: 'VerdictNotComputed' }
  | { readonly _tag: 'ControlMissing' }
  | { readonly _tag: 'ControlUndeclared' }

/** Why a command is refused (拒绝): what cannot be read, or every rule it breaks, at once. */
export type ProjectRefusal =
  | (CommandFault & { readonly source: SourceRef })
  | { readonly _tag: 'ProjectRefused'; readonly faults: NonEmpty<ProjectFault>; readonly source: SourceRef }

/** What an imported history breaks: a rule, or it is no event. */
export type ProjectFinding =
  | ProjectFault
  | (Extract<StreamFault, { readonly _tag: 'EventUnreadable' }> & { readonly source: SourceRef })
