import { ownOf } from '../../../core/parse/own.ts'
import type { SlaTarget } from '../../../inner-loop/sla/policy.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'
import type { Running } from '../../verify/waits/later.ts'

/** The clock of a priority or a level, where it has one. */
export const clockIn = (
  clocks: { readonly [word: string]: SlaTarget<Words> | undefined } = {},
  word: string,
): SlaTarget<Words> | undefined => ownOf(clocks, word)

/** What runs for a priority beside a level; the same list for the same words, so that two are compared only once. */
export const promisesIn = (
  sla: ProgrammePolicy<Words>['sla'],
  running: (promise: SlaTarget<Words>) => Running,
): ((priority: string, level: string) => readonly Running[]) => {
  const known = new Map<string, readonly Running[]>()
  const clocksOf = (priority: string, level: string) => [clockIn(sla.targets, priority), clockIn(sla.alerts, level)]
  return (priority, level) => {
    const key = JSON.stringify([priority, level])
    const found = known.get(key) ?? clocksOf(priority, level).flatMap((one) => (one ? [running(one)] : []))
    known.set(key, found)
    return found
  }
}
