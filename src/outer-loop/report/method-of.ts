import { measuredShare } from '../../stats/proportion/measured-share.ts'
import type { ReportFacts } from './facts/facts.ts'
import { gapsOf } from './gaps.ts'
import type { Headline } from './headline.ts'
import type { Method } from './method.ts'
import type { ReportPolicy } from './policy.ts'
import { shareChange } from './share-change.ts'

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
