import { type ChurnRules, exposureFor } from '../compile.ts'
import type { Gaps } from '../profile/gaps.ts'
import { insufficient, type Sight, type SignalEvidence } from './evidence.ts'
import { openGapEvidence } from './open-gap.ts'

/**
 * Has a customer who used to ask and suggest fallen silent (客服互动停止)? Tickets and feedback alike, merged into episodes:
 * what is asked in one week is one concern. An open ticket is contact.
 *
 * The weakest of the four: silence also means that nothing is wrong. By default it is a watch by itself.
 *
 * @source A0.7
 * @law waiting never lowers the raw score
 * @law an event at the instant asked never raises the raw score
 * @law an open ticket is contact
 */
export const supportSilence =
  (rules: ChurnRules) =>
  (sight: Sight): ((gaps: Gaps | undefined, openTicket: boolean) => SignalEvidence<'SupportSilence'>) => {
    const { contacts } = rules.policy
    const need = { events: contacts.leastGaps + 1, exposure: contacts.leastDays }
    const evidence = openGapEvidence(rules, exposureFor(rules)(sight.masks), sight, contacts, contacts.mergeDays)
    return (gaps, openTicket) => {
      const span = gaps === undefined ? 0 : gaps.last - gaps.first
      if (
        gaps === undefined ||
        gaps.count < contacts.leastGaps ||
        gaps.count + contacts.prior.events === 0 ||
        span < contacts.leastDays
      )
        return insufficient('SupportSilence', { events: gaps === undefined ? 0 : gaps.count + 1, exposure: span }, need)
      const asked = openTicket ? { ...gaps, last: Math.max(gaps.last, sight.day) } : gaps
      return { _tag: 'SupportSilence', ...evidence({ gaps: asked, behind: 0, part: 1 }) }
    }
  }
