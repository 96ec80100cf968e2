import { elapsed } from '../../../calendar/counting/elapsed.ts'
import type { Period } from '../../../calendar/period/period.ts'
import type { ContactsPromised } from '../../../outer-loop/report/facts/facts.ts'
import { standardProgramme } from '../../../policies/programme.ts'
import { ledgerTotal } from '../../../programme/metrics/ledger-tally.ts'
import { caseTally } from '../../../programme/metrics/tally-case.ts'
import { contactOfRead } from '../../../programme/policy/contact-clock.ts'
import type { ReplayedCase } from '../../ledger/replayed.ts'
import type { ReportOptions } from '../asked.ts'
import { isIn } from '../options.ts'

/** How the contacts promised in a period fared, by when the feedback came in. */
export const contactsIn = (
  { asOf }: Pick<ReportOptions, 'asOf'>,
  cases: readonly ReplayedCase[],
): ((period: Period) => ContactsPromised) => {
  const tally = caseTally({
    resolutionMinutes: 60,
    calendar: elapsed,
    contact: contactOfRead(standardProgramme),
    reopenedWithinDays: 30,
  })
  return (period) => {
    const { promised } = ledgerTotal(60)(
      cases.flatMap((one) =>
        'state' in one && one.state.receivedAt !== undefined && isIn(period, one.state.receivedAt)
          ? [tally(one.state)(asOf)]
          : [],
      ),
    ).counts
    return { met: promised.met, breached: promised.breached, undecided: promised.undecided }
  }
}
