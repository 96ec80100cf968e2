import { isRight } from 'fp-ts/Either'
import { isPlainRecord } from '../../../core/parse/parse-kinds.ts'
import type { Words } from '../../vocabulary/words.ts'
import { type CaseState, caseFormat } from '../state.ts'
import { stateParser } from './state.ts'
import type { CaseWords } from './words.ts'

const lists = ['linked', 'absorbed', 'held', 'participants', 'topics'] as const
const tables = ['escalated', 'notices', 'approvals', 'promises', 'attempts', 'waitingOn'] as const

/** Whether something has the bones of a case's state: what events can be folded onto without failing. */
export const isCaseState = (received: unknown): received is CaseState => {
  if (!isPlainRecord(received)) return false
  const {
    format,
    version,
    handled,
    clock,
    stage,
    granted,
    grantedElsewhere,
    approvalsTaken,
    parted,
    reachedElsewhere,
  } = received
  return (
    format === caseFormat &&
    Number.isSafeInteger(version) &&
    typeof stage === 'string' &&
    isPlainRecord(handled) &&
    Array.isArray(handled['older']) &&
    Array.isArray(handled['newer']) &&
    Array.isArray(handled['ahead'] ?? []) &&
    isPlainRecord(clock) &&
    Array.isArray(clock['earlier']) &&
    Array.isArray(clock['latest']) &&
    (granted === undefined || isPlainRecord(granted)) &&
    (approvalsTaken === undefined || Array.isArray(approvalsTaken)) &&
    (parted === undefined || Array.isArray(parted)) &&
    (reachedElsewhere === undefined || isPlainRecord(reachedElsewhere)) &&
    (grantedElsewhere === undefined || isPlainRecord(grantedElsewhere)) &&
    lists.every((name) => Array.isArray(received[name])) &&
    tables.every((name) => isPlainRecord(received[name]))
  )
}

/** Whether something is a case's state in every member, in a policy's words. */
export const stateIn = (words: CaseWords | undefined): ((received: unknown) => received is CaseState<Words>) => {
  const whole = stateParser(words)
  return (received): received is CaseState<Words> => isCaseState(received) && isRight(whole(received, []))
}

/** Whether something is a case's state in every member, whatever the policy's words are. */
export const isWholeState: (received: unknown) => received is CaseState<Words> = stateIn(undefined)

/** The same of what the compiler takes for a state already: it narrows nothing. */
export const isWhole = (state: unknown): boolean => isWholeState(state)
