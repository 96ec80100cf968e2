import { instant } from 'voc-rules'
import { standardProgramme } from 'voc-rules/policies'
import { reviewBook } from 'voc-rules/programme'

/**
 * Looks through the books when something is due, not every minute: it sleeps until `nextWakeAt`, or until something was
 * written. What other services write is seen after `most` at the latest.
 */
export const reviewer = ({ books, programme = standardProgramme, clock = Date.now, most = 300_000, least = 2000 }) => {
  const review = reviewBook(programme)

  /** One look: its escalations are given, and it says for how long nothing will be due. */
  const look = async () => {
    const asOf = instant(clock())
    const found = review(await books.openCases())(asOf)
    for (const command of found.escalations) await books.handle('case', command.caseId, command)
    const wake = found.nextWakeAt
    return { found, wait: wake._tag === 'At' ? Math.min(most, Math.max(0, wake.at - asOf)) : most }
  }

  let alarm = new AbortController()
  books.onAppend(() => alarm.abort())

  /**
   * Looks until the signal is aborted; `sleep(ms, alarm)` ends after the time or with the alarm. Between two looks there is
   * `least`, so that a busy hour is not spent looking.
   */
  const run = async (signal, sleep, told = () => {}) => {
    while (!signal.aborted) {
      alarm = new AbortController()
      const { wait } = await look()
      told(wait)
      await sleep(least, signal)
      if (!signal.aborted) await sleep(Math.max(0, wait - least), AbortSignal.any([alarm.signal, signal]))
    }
  }
  return { look, run }
}
