import type { SignalTag } from '../../../silent-majority/detectors/evidence/evidence.ts'
import type { ActivityEvent } from '../../../silent-majority/profile/event.ts'

/** What the events of a file are. */
export const eventKinds = ['logins', 'purchases', 'tickets', 'sessions'] as const
export type EventKind = (typeof eventKinds)[number]

/** The event each record of such a file is, and the signals it tells of. */
export const kindOf: {
  readonly [K in EventKind]: { readonly event: ActivityEvent['kind']; readonly signals: readonly SignalTag[] }
} = {
  logins: { event: 'login', signals: ['LoginFrequency', 'TeamUse'] },
  purchases: { event: 'purchase', signals: ['Repurchase'] },
  tickets: { event: 'ticket', signals: ['SupportSilence'] },
  sessions: { event: 'session', signals: ['LoginFrequency', 'FeatureDepth', 'TeamUse'] },
}
