import { measuredShare } from '../../stats/measured-share.ts'
import { shareChange } from './change.ts'
import type { ReportFacts } from './facts.ts'
import type { ReportGap } from './frame.ts'
import type { Headline } from './headline.ts'
import type { Method } from './method.ts'
import type { ReportPolicy } from './policy.ts'

/**
 * How a report was made and what it does not know.
 *
 * @source A0.16, A1.10
 */
export const methodOf =
  (policy: ReportPolicy) =>
  (facts: ReportFacts, headline: Headline): Method => {
    const { confidence, level } = policy
    const measured = measuredShare(confidence)
    const { frame, responses } = facts
    const now = responses === undefined ? undefined : measured(responses.now.answered, responses.now.asked)
    const before =
      responses?.before === undefined ? undefined : measured(responses.before.answered, responses.before.asked)
    const change = now === undefined || before === undefined ? undefined : shareChange(confidence, level)(before, now)
    return {
      frame,
      confidence,
      level,
      ...(now === undefined ? {} : { responses: { now, ...(before === undefined ? {} : { before }) } }),
      gaps: gapsOf(policy, facts, headline, change !== undefined && change.direction !== 'notShown'),
    }
  }

const gapsOf = (
  { reasons: policy }: ReportPolicy,
  facts: ReportFacts,
  { nps, contactsKept }: Headline,
  othersAnswer: boolean,
): readonly ReportGap[] => {
  const { reasons, signals, silent, responses, projects = [] } = facts
  const untagged = reasons !== undefined && reasons.customers > 0 && reasons.untagged / reasons.customers >= 0.4
  const found: readonly (readonly [boolean, ReportGap])[] = [
    [nps === undefined, 'npsNotMeasured'],
    [nps !== undefined && nps.change === undefined, 'npsNotComparable'],
    [contactsKept === undefined, 'slaNotMeasured'],
    [contactsKept !== undefined && contactsKept.change === undefined, 'slaNotComparable'],
    [silent === undefined, 'silentNotMeasured'],
    [responses === undefined, 'responseRateUnknown'],
    [othersAnswer, 'responseRateChanged'],
    [reasons === undefined, 'reasonsNotCounted'],
    [reasons !== undefined && reasons.customers < policy.leastBase, 'baseTooSmall'],
    [untagged, 'mostlyUntagged'],
    [
      !projects.some(({ validatedAt, stage }) => validatedAt !== undefined && stage !== 'abandoned'),
      'nothingValidated',
    ],
    [signals === undefined, 'signalsNotWatched'],
  ]
  return found.flatMap(([so, gap]) => (so ? [gap] : []))
}
