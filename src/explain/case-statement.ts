import type { HistoryFault } from '../inner-loop/case/history.ts'
import type { CaseRefusal } from '../inner-loop/case/refusal.ts'

/** Which rule of a case a command or an event breaks, and why events are no history. */
export type CaseStatement = CaseRefusal | HistoryFault
