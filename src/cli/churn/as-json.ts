import { isoOf } from '../../core/instant.ts'
import { printable } from '../policy/sentences.ts'
import { harmlessJson } from '../show/harmless.ts'
import type { ChurnOptions } from './asked.ts'
import { countsOf } from './counts.ts'
import type { ChurnReport } from './judge.ts'
import { first, ranked } from './order.ts'
import type { EventsRead } from './read-events.ts'
import type { ChurnSpeech } from './speech.ts'

/** The report as one JSON object; the policy in it can be stored and used by `compileChurn`. */
export const churnJson = (
  { asOf, policy, customers, after }: ChurnReport,
  { read, used, rejects }: EventsRead,
  { kind, timeZone, by, horizonDays, limit }: ChurnOptions,
  { say }: ChurnSpeech,
): string =>
  `${harmlessJson(
    {
      asOf: isoOf(asOf),
      timeZone,
      kind,
      by,
      ...(policy.ranking === undefined ? {} : { horizonDays }),
      records: { read, used: used - after, later: after, rejected: rejects.length },
      levels: countsOf(customers),
      customers: first(limit, ranked(by, customers)).map(({ signals, ...one }) => ({
        ...one,
        signals: signals.map((signal) => ({ says: printable(say(signal)), ...signal })),
      })),
      policy,
    },
    2,
  )}\n`
