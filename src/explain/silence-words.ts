import type { CareRole } from '../silent-majority/care/policy.ts'
import type { SilenceCause, SilenceNudge } from '../silent-majority/cause/silence-habit.ts'
import type { SignalTag } from '../silent-majority/detectors/evidence/evidence.ts'
import type { AlarmLevel } from '../silent-majority/policy/alarm-level.ts'

/** What a language calls the words of the silent majority. */
export interface SilenceWords {
  readonly signal: { readonly [W in SignalTag]: string }
  readonly level: { readonly [W in AlarmLevel | 'ok' | 'insufficient']: string }
  readonly cause: { readonly [W in SilenceCause]: string }
  readonly nudge: { readonly [W in SilenceNudge]: string }
  readonly careRole: { readonly [W in CareRole]: string }
}
