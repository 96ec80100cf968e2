import type { ChurnRules } from '../../policy/compile.ts'
import { exposureFor } from '../../policy/exposure-for.ts'
import { insufficient, type SignalEvidence } from '../evidence/evidence.ts'
import { type ChurnFacts, type Sight, sightOf } from '../evidence/sight.ts'
import { nothingKnown, stretchOf } from './gap-look.ts'
import { gapEvidence } from './open-gap.ts'

/**
 * Has a customer who used to ask and suggest fallen silent (客服互动停止)? Tickets and feedback alike, merged into episodes:
 * what is asked in one week is one concern. An open ticket is contact.
 *
 * The weakest of the four: silence also means that nothing is wrong. In {@link churnSignals} it is by default no more than
 * a watch by itself. The open gap alone is looked at; where a policy names a stretch, the last gaps too, but for an open ticket.
 *
 * @example
 * const [rules, on] = [getOrThrow(compileChurn(standardChurn)), (day: number) => instant(hours(24 * day))]
 * const asked = [...Array(10).keys()].map((n) => ({ kind: 'ticket', at: on(20 * n) }) as const)
 * supportSilence(rules)({ profile: getOrThrow(profileOf(rules)(asked)), asOf: on(400) }).level // => 'alert'
 * @source A0.7
 * @law waiting never lowers the raw score
 * @law an event at the instant asked never raises the raw score
 * @law an open ticket is contact
 */
export const supportSilence = (rules: ChurnRules): ((facts: ChurnFacts) => SignalEvidence<'SupportSilence'>) => {
  const [see, judge] = [sightOf(rules), contactsSeen(rules)]
  return (facts) => judge(see(facts))
}

export const contactsSeen = (rules: ChurnRules): ((sight: Sight) => SignalEvidence<'SupportSilence'>) => {
  const { contacts } = rules.policy
  const { leastGaps, leastDays, prior, mergeDays } = contacts
  const need = { events: leastGaps + 1, exposure: leastDays }
  const [exposureOf, evidence] = [exposureFor(rules), gapEvidence('SupportSilence', rules, contacts, mergeDays)]
  const stretch = stretchOf(contacts)
  return (sight) => {
    const { contacts: gaps } = sight.profile
    const span = gaps === undefined ? 0 : gaps.last - gaps.first
    if (gaps === undefined || gaps.count < leastGaps || nothingKnown(gaps, prior) || span < leastDays)
      return insufficient('SupportSilence', { events: gaps === undefined ? 0 : gaps.count + 1, exposure: span }, need)
    const exposure = exposureOf(sight.masks)
    return sight.openTicket
      ? evidence(exposure, sight, { ...gaps, last: Math.max(gaps.last, sight.day) }, 0)
      : evidence(exposure, sight, gaps, stretch(gaps))
  }
}
