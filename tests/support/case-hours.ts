import { type Instant, instant } from '../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../src/inner-loop/case/command.ts'
import type { CaseRefusal } from '../../src/inner-loop/case/refusal.ts'
import { type Worked, worked } from './case.ts'
import { acked, assigned, hour, opened } from './case-day.ts'

export const at = (hours: number): Instant => instant(Math.round(hours * hour))
/** What somebody wants, by the hour on their own clock. */
export type Given = readonly [hours: number, intent: CaseIntent]
export const commandAt = (hours: number, intent: CaseIntent, id: string): CaseCommand => ({
  ...intent,
  id,
  at: at(hours),
  by: 'Li',
})
/** Commands in the order of the book, whatever the clocks say that they were given by. */
export const book = (...given: readonly Given[]): Worked =>
  worked(given.map(([hours, intent], place) => commandAt(hours, intent, `k${place}`)))
export const refused = (...given: readonly Given[]): readonly CaseRefusal[] => book(...given).refusals
export const close = (seen?: number): CaseIntent => ({
  _tag: 'CloseCase',
  outcome: 'declined',
  ...(seen === undefined ? {} : { seen }),
})
export const reopen: CaseIntent = { _tag: 'ReopenCase', reason: 'again' }
/** Opened, acknowledged and assigned: version 3. */
export const start: readonly Given[] = [
  [0, opened],
  [0, acked],
  [1, assigned],
]
