import type { Period } from '../../../calendar/period/period.ts'
import type { Ratio } from '../../../core/ratio.ts'
import type { NpsTally } from '../../../nps/tally.ts'
import type { EvidencePack } from '../../evidence/pack.ts'
import type { ProjectState } from '../../project/state.ts'
import type { TopicTally } from '../../reasons/tally.ts'
import type { TrainingCase } from '../../training/training-case.ts'
import type { OpenSignal } from '../../weak-signals/watch.ts'
import type { ReportFrame } from './frame.ts'
import type { HeardInWindows } from './heard.ts'
import type { ProvedForAll } from './proved.ts'

/** How promised contacts fared. */
export interface ContactsPromised {
  readonly met: number
  readonly breached: number
  readonly undecided: number
}

/** Who was asked, and who answered. */
export interface Asked {
  readonly asked: number
  readonly answered: number
}

/** The figures of a company, or of one outlet, in a period and in the one before. */
export interface ReportFigures {
  readonly nps?: { readonly now: NpsTally; readonly before?: NpsTally }
  readonly contacts?: { readonly now: ContactsPromised; readonly before?: ContactsPromised }
  readonly reasons?: TopicTally
}

/** All that a report is made of (报告素材); what is absent is said to be not measured. */
export interface ReportFacts extends ReportFigures {
  readonly frame: ReportFrame
  readonly months?: readonly { readonly period: Period; readonly tally: NpsTally }[]
  readonly responses?: { readonly now: Asked; readonly before?: Asked }
  readonly projects?: readonly ProjectState[]
  /** By project: who named its topic in the windows it was chosen in (`heardIn`). */
  readonly heard?: { readonly [project: string]: HeardInWindows }
  /** What outlets are told of all outlets together (`provedForAll`); absent, nothing is said of it. */
  readonly proved?: readonly ProvedForAll[]
  readonly signals?: readonly OpenSignal[]
  /** Customers nothing was heard from, of all. */
  readonly silent?: Ratio
  readonly packs?: readonly EvidencePack[]
  readonly training?: readonly TrainingCase[]
  readonly outlets?: { readonly [outlet: string]: ReportFigures }
}
