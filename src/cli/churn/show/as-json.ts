import { isoOf } from '../../../core/instant.ts'
import type { Sayable } from '../../../explain/sayable.ts'
import { printable } from '../../policy/sentences.ts'
import { harmlessJson } from '../../show/harmless.ts'
import type { ChurnOptions } from '../asked.ts'
import type { EventsRead } from '../read/read-events.ts'
import type { ChurnReport } from '../report.ts'
import { countsOf } from './counts.ts'
import { listedIn } from './listed.ts'
import type { ChurnSpeech } from './speech.ts'

/** The report as one JSON object; the policy in it can be stored and used by `compileChurn`. */
export const churnJson = (
  report: ChurnReport,
  { read, used, rejects }: EventsRead,
  options: ChurnOptions,
  { say }: ChurnSpeech,
): string => {
  const { asOf, policy, customers, flow, after } = report
  const { kind, timeZone, by, horizonDays } = options
  const { shown, flow: flows } = listedIn(report, options)
  const { waiting, standing, hiatus, cleared, unjudged } = flow.list
  return `${harmlessJson(
    {
      asOf: isoOf(asOf),
      timeZone,
      kind,
      by,
      ...(policy.ranking === undefined ? {} : { horizonDays }),
      records: { read, used: used - after, later: after, rejected: rejects.length },
      levels: countsOf(customers),
      ...(flows
        ? {
            ...(flow.since === undefined ? {} : { since: isoOf(flow.since) }),
            waiting,
            standing,
            hiatus,
            cleared,
            unjudged,
          }
        : {}),
      customers: shown.map(({ signals, clears, ...one }) => ({
        ...one,
        ...(clears === undefined ? {} : { clears: { says: printable(say(clears as Sayable)), ...clears } }),
        signals: signals.map((signal) => ({ says: printable(say(signal)), ...signal })),
      })),
      policy,
    },
    2,
  )}\n`
}
