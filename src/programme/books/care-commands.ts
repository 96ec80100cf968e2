import type { Instant } from '../../core/instant.ts'
import { isoOf } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { inIds } from '../../core/text/in-ids.ts'
import { caseIdOf } from '../../feedback/revision/identity.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import { isCaseState } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Roster } from '../../inner-loop/routing/roster.ts'
import type { Priority } from '../../inner-loop/vocabulary/priority.ts'
import type { Role } from '../../inner-loop/vocabulary/role.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { CareDecision } from '../../silent-majority/care/decision.ts'
import { isBooking } from './is-booking.ts'

/** Who is to be cared for, since when, and how urgently a case of care is worked (主动关怀立案). */
export interface CareBooking {
  readonly at: Instant
  readonly by: string
  readonly priority: Priority
  /** Which role of the case policy key-account service is. */
  readonly keyAccountService: Role
  readonly roster?: Roster
  /** The cases of the customer: while one of care is worked, no second one is opened. */
  readonly cases?: readonly CaseState<Words>[]
  /** The look that found it, by an id that stands when it is tried again; the day of `at`, in UTC, where absent. */
  readonly look?: string
}

/**
 * What care that was decided becomes in the books (关怀指令): a case of its own for the silent customer, due when the care
 * is, and whoever cares assigned where one is known. Given twice it counts once, under the id of the look that found it, and
 * tried again over midnight it is no second case: neither by that id, nor while a case of care of the customer is worked.
 * None where no care is due.
 *
 * @example
 * careCommands({ at: instant(0), by: 'voc', priority: 'P1', keyAccountService: 'seniorAgent' })('c17', {
 *   _tag: 'NoCare', because: [{ _tag: 'NoSignStands', level: 'ok' }], policy: { id: 'p', version: '1' },
 * }) // => []
 * @source A0.9
 * @law care that is tried again opens one case
 */
export const careCommands =
  (booking: CareBooking) =>
  (customerId: string, decision: CareDecision): readonly CaseCommand[] => {
    if (!isBooking(booking) || typeof customerId !== 'string' || !isPlainRecord(decision)) return []
    if (decision._tag !== 'CareDue' || !isPlainRecord(decision.policy)) return []
    const { at, by, priority, keyAccountService, roster, cases, look } = booking
    if (typeof priority !== 'string' || typeof keyAccountService !== 'string') return []
    if ((Array.isArray(cases) ? cases : []).some((one: unknown) => isCaredFor(one, customerId))) return []
    const found = typeof look === 'string' && look !== '' ? inIds(look) : isoOf(at).slice(0, 10)
    const feedbackId = `care:${inIds(customerId)}:${found}`
    const caseId = caseIdOf(feedbackId)
    const head = { at, by, caseId }
    const { due, dispatch, policy } = decision
    const role = decision.role === 'keyAccountService' ? keyAccountService : decision.role
    const owner = decision.assignee ?? roster?.(role, at)[0]
    const open: CaseCommand = {
      _tag: 'OpenCase',
      id: `open:${caseId}`,
      ...head,
      feedbackId,
      customerId,
      priority,
      reason: 'careDue',
      policy: `${policy.id}@${policy.version}`,
      receivedAt: at,
      due,
    }
    return owner === undefined
      ? [open]
      : [open, { _tag: 'AssignCase', id: `assign@0:${caseId}`, ...head, owner, role, dispatch, cause: 'routing' }]
  }

const isCaredFor = (one: unknown, customerId: string): boolean =>
  isCaseState(one) && one.reason === 'careDue' && one.customerId === customerId && one.stage !== 'closed'
