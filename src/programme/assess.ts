import { isoOf } from '../core/instant.ts'
import { policyName } from '../core/source-ref.ts'
import type { Customer } from '../customer/customer.ts'
import { type TierVerdict, valueTierOf } from '../customer/value-tier.ts'
import type { Statement } from '../explain/statement.ts'
import type { Feedback } from '../feedback/feedback.ts'
import { reachOf } from '../feedback/reach.ts'
import { assignmentOf, routing } from '../inner-loop/routing/route.ts'
import type { CalendarsFor } from '../inner-loop/sla/calendars.ts'
import { triage } from '../inner-loop/triage/triage.ts'
import { segmentOf } from '../nps/segment.ts'
import type { Assessment } from './assessment.ts'
import { asksSomething, type Evidence, statementOf } from './conditions.ts'
import { contactDuty } from './contact-duty.ts'
import type { ProgrammePolicy } from './policy.ts'

/** One piece of feedback, and the customer it is from where one is known. */
export interface AssessmentFacts {
  readonly feedback: Feedback
  readonly customer?: Customer
}

/**
 * Decides who must be contacted, by whom, on which channel, until when, and why (评估). The clock starts when the
 * feedback is received; how a promise stands later is asked of `statusAt`. Where the policy names calendars other than
 * `elapsed`, they are handed in beside it, compiled, under their names.
 *
 * @example
 * assess(standardProgramme)({
 *   feedback: { id: '881', scale: '0-10', score: npsScore(5), receivedAt: instant(0) },
 *   customer: { id: 'c17', valueTier: 'standard' },
 * }).priority // => 'P2'
 * @source A1.10, A2.1–A2.9, A4.7
 * @law an assessment survives JSON unchanged
 * @law every feedback that opens a case has an assignment and a due contact
 * @law every reason given is true of the facts
 */
export const assess = <Name extends string = 'elapsed'>(
  policy: ProgrammePolicy<Name>,
  ...calendars: CalendarsFor<Name>
): ((facts: AssessmentFacts) => Assessment) => {
  const tierOf = valueTierOf(policy.valueTier)
  const reached = reachOf(policy.reach)
  const decideTriage = triage(policy.triage)
  const decideRouting = routing(policy.routing)
  const duty = contactDuty<Name>(policy.sla, ...calendars)
  const names = {
    programme: policyName(policy),
    valueTier: policyName(policy.valueTier),
    triage: policyName(policy.triage),
    routing: policyName(policy.routing),
    sla: policyName(policy.sla),
  }
  const categories = policy.triage.columns.redFlags.values
  const areas = policy.routing.columns.businessArea.column.values
  return ({ feedback, customer }) => {
    const { score, scale, channel, outlet, redFlags = [] } = feedback
    const area = areas.find((word) => word === feedback.businessArea)
    const tier = tierOf(customer)
    const evidence: Evidence = {
      feedback,
      tier,
      ...(customer?.csm === undefined ? {} : { csm: customer.csm }),
      ...(area === undefined ? {} : { area }),
    }
    const say = statementOf(scale, evidence)
    const supposed = statementOf(scale)
    const decided = decideTriage({
      ...(score === undefined ? {} : { score }),
      ...(tier.tier === 'unknown' ? {} : { valueTier: tier.tier }),
      redFlags,
    })
    const reach = reached(channel)
    const route = decideRouting({
      priority: decided.output,
      redFlags,
      ...(reach === undefined ? {} : { reach }),
      csm: customer?.csm === undefined ? 'none' : 'named',
      ...(area === undefined ? {} : { businessArea: area }),
      ...(outlet === undefined ? {} : { outlet: 'one' as const }),
    })
    const assignment = assignmentOf(route.output, customer?.csm)
    const customerId = customer?.id ?? feedback.customerId
    return {
      feedbackId: feedback.id,
      ...(customerId === undefined ? {} : { customerId }),
      receivedAt: isoOf(feedback.receivedAt),
      scale,
      ...(score === undefined ? {} : { score, segment: segmentOf(score) }),
      valueTier: tier,
      priority: decided.output,
      ...(assignment === undefined ? {} : { assignment: { ...assignment, because: route.because.map(say) } }),
      ...(decided.output === 'noCase' ? {} : { contact: duty(decided.output, feedback.receivedAt, customer) }),
      because: decided.because.map(say),
      row: decided.row,
      matched: decided.matched.filter(asksSomething).map(say),
      overridden: decided.overridden,
      whyNot: decided.whyNot.map(({ row, output, failed }) => ({
        _tag: 'NotReached',
        row,
        outcome: output,
        failed,
      })),
      flips: decided.flips.map(({ output, ...condition }) => ({
        _tag: 'WouldBe',
        outcome: output,
        if: supposed(condition),
      })),
      notes: notesOf(
        tier,
        customerId,
        redFlags.filter((category) => !categories.includes(category)),
      ),
      policy: names,
    }
  }
}

const notesOf = (
  tier: TierVerdict,
  customerId: string | undefined,
  categories: readonly string[],
): readonly Statement[] => [
  ...(customerId === undefined ? [{ _tag: 'CustomerUnknown' } as const] : []),
  ...(tier.tier === 'unknown' ? [{ _tag: 'TierUnknown', known: tier } as const] : []),
  ...(categories.length === 0 ? [] : [{ _tag: 'RedFlagsOutsidePolicy', categories } as const]),
]
