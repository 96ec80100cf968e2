import type { ReportFacts } from './facts/facts.ts'
import type { ReportGap } from './facts/frame.ts'
import type { Headline } from './headline.ts'
import type { ReportPolicy } from './policy.ts'

/** What a report does not know, by name. */
export const gapsOf = (
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
