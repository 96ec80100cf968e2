import { type Instant, instant } from '../../../core/instant.ts'
import type { Words } from '../../vocabulary/words.ts'
import type { CaseState } from '../state.ts'
import type { ContactTaken } from './taken-up.ts'

/** When the customer last said something new in a case, or it was opened again for them. */
export const saidIn = ({ saidAt, receivedAt }: Pick<CaseState<never>, 'saidAt' | 'receivedAt'>): Instant | undefined =>
  saidAt ?? receivedAt

/** The contacts of another case that answer what was said here: those from then on. */
export const answering = <W extends Words>(
  contacts: readonly ContactTaken<W>[] | undefined,
  said: Instant | undefined,
): readonly ContactTaken<W>[] => (contacts ?? []).filter(({ at }) => said === undefined || at >= said)

/** Whether the customer was contacted here before something was said elsewhere: it is not answered by that. */
export const wasContactedBefore = (
  said: Instant | undefined,
  { contacted, lastContactAt }: Pick<CaseState<never>, 'contacted' | 'lastContactAt'>,
): boolean => contacted && lastContactAt !== undefined && said !== undefined && lastContactAt < said

/** The later of two, of which the first may be none. */
export const latest = (a: Instant | undefined, b: Instant): Instant => instant(Math.max(a ?? b, b))
