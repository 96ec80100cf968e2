import type { StreamFault } from '../../events/fault.ts'
import type { DuplicateFault } from '../../inner-loop/case/duplicate-fault.ts'
import type { CaseRefusal } from '../../inner-loop/case/refusal.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/** Which rule of a case a command or an event breaks, why events are no history, and where duplicates lead nowhere. */
export type CaseStatement = CaseRefusal<Words> | StreamFault | DuplicateFault
