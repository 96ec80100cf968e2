import type { Instant } from '../../core/instant.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { SurveyBar } from '../../silent-majority/survey/bar.ts'
import { consentBars, testBar, unsubscribedBars } from '../../silent-majority/survey/bars.ts'
import type { SurveyFacts } from '../../silent-majority/survey/facts.ts'

/** Who is sent the action report (行动报告受众规则). Whether somebody ever answered is no part of it. */
export interface AudiencePolicy extends PolicyRef {
  /** What the report is called where customers unsubscribe from kinds of messages. */
  readonly kind: string
  /** Whether consent must have been given, or only not refused. */
  readonly consent: 'given' | 'notRefused'
  readonly source: SourceRef
}

/** A customer as far as it matters whether they may be written to. */
export interface AudienceMember extends Pick<SurveyFacts, 'consent' | 'unsubscribed' | 'test'> {
  readonly customerId: string
  /** Whether anything was ever heard from them. */
  readonly heard: boolean
}

/** Who is sent the report, and who is not and why (受众). */
export interface Audience {
  /** All who may be written to, the silent too. */
  readonly recipients: readonly string[]
  /** How many of them were never heard. */
  readonly silent: number
  readonly barred: readonly { readonly customerId: string; readonly bars: readonly SurveyBar[] }[]
}

/**
 * Who is sent the action report (行动报告受众): every customer who may be written to, whether they ever said a word or not.
 * A sign of leaving, an open case or a survey just answered keep nobody from it: it asks for nothing.
 *
 * @example
 * reportAudience({ id: 'a', version: '1', kind: 'actionReport', consent: 'notRefused', source: 'A0.14' })(instant(0))(
 *   [{ customerId: 'c1', heard: false }, { customerId: 'c2', heard: true, consent: 'refused' }],
 * ).recipients // => ['c1']
 * @source A0.14, A0.2
 * @law whether a customer was ever heard changes nothing about whether they are told
 * @law nobody who may not be written to is sent the report
 */
export const reportAudience =
  ({ kind, consent }: AudiencePolicy) =>
  (asOf: Instant) =>
  (customers: readonly AudienceMember[]): Audience => {
    const recipients: string[] = []
    const barred: Audience['barred'][number][] = []
    const seen = new Set<string>()
    let silent = 0
    for (const customer of customers) {
      const { customerId, heard } = customer
      if (seen.has(customerId)) continue
      seen.add(customerId)
      const facts = { ...customer, asOf, kind }
      const bars = [...consentBars({ consent }, facts), ...unsubscribedBars(facts), ...testBar(facts)]
      if (bars.length > 0) barred.push({ customerId, bars })
      else {
        recipients.push(customerId)
        if (!heard) silent += 1
      }
    }
    return { recipients, silent, barred }
  }
