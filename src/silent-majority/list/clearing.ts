import { isLeft } from 'fp-ts/Either'
import { instant } from '../../core/instant.ts'
import type { SignalEvidence, SignalJudged, SignalTag } from '../detectors/evidence/evidence.ts'
import { type ChurnFacts, sightOf } from '../detectors/evidence/sight.ts'
import { repurchase } from '../detectors/gaps/repurchase.ts'
import { supportSilence } from '../detectors/gaps/support-silence.ts'
import { loginFrequency } from '../detectors/logins/login-frequency.ts'
import { featureDepth } from '../detectors/sessions/feature-depth.ts'
import { teamUse } from '../detectors/team/team-use.ts'
import type { ChurnRules } from '../policy/compile.ts'
import type { ActivityEvent } from '../profile/event.ts'
import { foldActivity } from '../profile/fold.ts'
import type { ActivityProfile } from '../profile/profile.ts'

/** What would clear a signal (解除条件): so many of its events at the customer's usual pace, or not even so many. */
export interface Clearing {
  readonly _tag: 'ClearedBy' | 'NotClearedBy'
  readonly signal: SignalTag
  readonly times: number
  /** So many people on each of the days. */
  readonly people?: number
}

/**
 * Tries what would clear a signal: the customer comes back as they used to, from the moment asked about on, and is judged
 * after every step. Sixty days of logins, sessions or people are tried, twelve purchases or contacts.
 *
 * @example
 * const rules = getOrThrow(compileChurn(standardChurn))
 * const daily = [...Array(60).keys()].map((day) => ({ kind: 'login', at: instant(hours(24 * day)) }) as const)
 * const facts = { profile: getOrThrow(profileOf(rules)(daily)), asOf: instant(hours(24 * 74)) }
 * clearingOf(rules)(facts, loginFrequency(rules)(facts) as SignalJudged)
 * // => { _tag: 'ClearedBy', signal: 'LoginFrequency', times: 6 }
 * @law what is said to clear a signal clears it, and one less does not
 */
export const clearingOf = (rules: ChurnRules): ((facts: ChurnFacts, signal: SignalJudged) => Clearing) => {
  const judges: { readonly [S in SignalTag]: (facts: ChurnFacts) => SignalEvidence } = {
    LoginFrequency: loginFrequency(rules),
    FeatureDepth: featureDepth(rules),
    Repurchase: repurchase(rules),
    SupportSilence: supportSilence(rules),
    TeamUse: teamUse(rules),
  }
  const see = sightOf(rules)
  return (facts, { _tag: signal, before, mergeDays = 1, users }) => {
    const fold = foldActivity(rules, facts.masks)
    const spaced = signal === 'Repurchase' || signal === 'SupportSilence'
    const gap = spaced ? Math.max(1, Math.round(before.exposure / Math.max(1, before.count)) + mergeDays - 1) : 1
    const most = spaced ? 12 : 60
    const people = signal === 'TeamUse' ? Math.max(1, Math.round(users?.before ?? 1)) : undefined
    const said = (_tag: Clearing['_tag'], times: number): Clearing =>
      people === undefined ? { _tag, signal, times } : { _tag, signal, times, people }
    // nothing after the moment asked about has happened yet
    let profile: ActivityProfile = { ...see(facts).profile, latest: facts.asOf }
    const start = rules.days.dayAt(facts.asOf)
    for (let times = 1; times <= most; times += 1) {
      const day = start + (times - 1) * gap
      const at = instant(Math.max(facts.asOf, rules.days.startOf(day)))
      for (const event of eventsOf(signal, rules, people ?? 1)) {
        const next = fold(profile, { ...event, at })
        if (isLeft(next)) return said('NotClearedBy', times)
        profile = next.right
      }
      if (judges[signal]({ ...facts, profile, asOf: rules.days.startOf(day + 1) }).level === 'ok')
        return said('ClearedBy', times)
    }
    return said('NotClearedBy', most)
  }
}

type Happening = ActivityEvent extends infer E ? (E extends ActivityEvent ? Omit<E, 'at'> : never) : never

const eventsOf = (signal: SignalTag, { policy }: ChurnRules, people: number): readonly Happening[] => {
  switch (signal) {
    case 'LoginFrequency':
      return [{ kind: 'login' }]
    case 'FeatureDepth':
      return [{ kind: 'session', features: policy.features.sticky }]
    case 'Repurchase':
      return [{ kind: 'purchase' }]
    case 'SupportSilence':
      return [{ kind: 'ticket' }]
    case 'TeamUse':
      return Array.from({ length: people }, (_, at) => ({ kind: 'login' as const, user: `${at}` }))
  }
}
