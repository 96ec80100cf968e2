import type { Messages } from '../../../explain/say.ts'
import type { Told } from '../../sla/moment.ts'
import type { OwnSlaProblem } from '../../sla/problem.ts'

export type SlaOption =
  | 'calendar'
  | 'start'
  | 'within'
  | 'from'
  | 'to'
  | 'pause'
  | 'closing'
  | 'atRisk'
  | 'json'
  | 'locale'
export type SlaCommand = 'due' | 'between' | 'explain'

/** What `voc-rules sla` itself says in one language. */
export interface SlaText {
  readonly problems: Messages<OwnSlaProblem>
  readonly help: {
    readonly sla: string
    readonly commands: { readonly [C in SlaCommand]: string }
    readonly options: { readonly [O in SlaOption]: string }
    /** Behind the options of each command: examples, what the answer means, exit codes. */
    readonly more: { readonly [C in SlaCommand]: string }
  }
  readonly due: (told: Told, calendar: { readonly id: string; readonly timeZone: string }) => string
  readonly atRisk: (told: Told, share: number) => string
  readonly rolled: string
  /** That promises run on a calendar, above the queue of `triage`. */
  readonly workingTime: (calendar: string, timeZone: string) => string
}
