import { valueTierOf } from '../customer/value-tier.ts'
import type { ConditionStatement, RedFlagsStatement } from '../explain/statement.ts'
import { reachOf } from '../feedback/reach.ts'
import type { AssessmentFacts } from '../programme/assess.ts'
import type { Assessment } from '../programme/assessment.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'

/** Whether a statement is true of the facts: what makes an explanation checkable. */
export const isTrue =
  (policy: ProgrammePolicy) =>
  ({ feedback, customer }: AssessmentFacts, { priority }: Assessment) =>
  (said: ConditionStatement): boolean => {
    const { tier } = valueTierOf(policy.valueTier)(customer)
    const reach = reachOf(policy.reach)(feedback.channel)
    switch (said._tag) {
      case 'ScoreWithin':
        return (
          feedback.score !== undefined &&
          said.score === feedback.score &&
          said.scale === feedback.scale &&
          said.from <= feedback.score &&
          feedback.score <= said.to
        )
      case 'ScoreMissing':
        return feedback.score === undefined
      case 'TierIs':
        return said.tiers.includes(tier) && said.known?.tier === tier
      case 'TierUnknown':
        return tier === 'unknown'
      case 'RedFlags':
        return redFlagsHold(said, feedback.redFlags ?? []) && (said.quote ?? feedback.comment) === feedback.comment
      case 'PriorityIs':
        return said.priorities.includes(priority)
      case 'ReachIs':
        return reach !== undefined && said.reaches.includes(reach) && said.channel === feedback.channel
      case 'ReachUnknown':
        return reach === undefined
      case 'OwnManager':
        return said.named === (customer?.csm !== undefined) && said.csm === customer?.csm
      case 'BusinessAreaIs':
        return (
          said.area !== undefined &&
          said.area === feedback.businessArea &&
          said.area !== said.not &&
          (said.areas?.includes(said.area) ?? true)
        )
      case 'BusinessAreaMissing':
        return (
          said.written === feedback.businessArea &&
          !policy.routing.columns.businessArea.column.values.some((word) => word === said.written)
        )
      case 'OutletIs':
        return said.outlet === feedback.outlet && said.outlets.includes('one')
      case 'OutletMissing':
        return feedback.outlet === undefined
    }
  }

const redFlagsHold = ({ anyOf, allOf, noneOf }: RedFlagsStatement, found: readonly string[]): boolean =>
  (anyOf === undefined || anyOf.some((one) => found.includes(one))) &&
  (allOf === undefined || allOf.every((one) => found.includes(one))) &&
  (noneOf === undefined || !noneOf.some((one) => found.includes(one)))
