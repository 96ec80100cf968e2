import type { Instant } from '../../core/instant.ts'
import type { ContactChannel } from '../../inner-loop/vocabulary/contact-channel.ts'
import type { SignalTag } from '../detectors/evidence/evidence.ts'
import type { AlarmLevel } from '../policy/alarm-level.ts'

/** Why somebody cares for a customer, in this way, or why nobody does (关怀理由). */
export type CareReason =
  | { readonly _tag: 'SignsStand'; readonly level: AlarmLevel; readonly signals: readonly SignalTag[] }
  | { readonly _tag: 'NoSignStands'; readonly level: 'ok' | 'insufficient' }
  | { readonly _tag: 'LevelWithoutCare'; readonly level: AlarmLevel }
  | { readonly _tag: 'CareRests'; readonly since: Instant; readonly until: Instant }
  | { readonly _tag: 'OwnManager'; readonly named: boolean; readonly csm?: string }
  | { readonly _tag: 'ChannelUnavailable'; readonly channel: ContactChannel; readonly why: 'missing' | 'refused' }
  | { readonly _tag: 'NoChannelOpen' }
