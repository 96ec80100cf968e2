import type { Either } from 'fp-ts/Either'
import { type Instant, lastInstant } from '../../core/instant.ts'
import { listOf, oneOfTexts, record, text, wholeNumber } from '../../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../../core/parse-issue.ts'
import { type AlarmLevel, alarmLevels } from '../policy/alarm-level.ts'

/** Somebody who was handed out (已派发客户), and at which level. */
export interface HandedOut {
  readonly customer: string
  readonly level: AlarmLevel
}

/** What the caller stores between runs (名单状态): who was handed out, and at which level. */
export interface ListState {
  readonly asOf: Instant
  readonly handedOut: readonly HandedOut[]
}

const state = record<ListState>({
  asOf: wholeNumber(Date.UTC(-1, 11, 32), lastInstant) as never,
  handedOut: listOf(record<HandedOut>({ customer: text, level: oneOfTexts(alarmLevels) })),
})

/**
 * Reads a stored state (读取名单状态). Ask before a run: by a state that is none everybody would be handed out once more.
 *
 * @example
 * const stored = '{"asOf":1764547200000,"handedOut":[{"customer":"c17","level":"alert"}]}'
 * parseListState(JSON.parse(stored)) // => right(JSON.parse(stored))
 * parseListState({ asOf: 0, handedOut: [{ customer: 'c17' }] })
 * // => left([{ _tag: 'FieldMissing', path: ['handedOut', 0, 'level'] }])
 * @source A0.9
 * @law a state survives JSON, and what is none is refused
 */
export const parseListState = (received: unknown): Either<NonEmpty<ParseIssue>, ListState> => state(received, [])
