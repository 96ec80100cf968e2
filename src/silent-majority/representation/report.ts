import type { Either } from 'fp-ts/Either'
import type { PolicyRef } from '../../core/source-ref.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { RepresentationNote } from './note.ts'
import type { PoststratifiedNps, StrataIssue } from './poststratified.ts'

/** How one kind of customers answers (应答率). */
export interface StratumResponse {
  readonly name: string
  /** Respondents among those asked. */
  readonly response: MeasuredShare
  /** Those never heard among all. */
  readonly silent: MeasuredShare
  /** Its share of all answers over its share of all customers: 1 is even, 0 unheard. */
  readonly voice?: number
}

/** Too few answers to stand for a kind of customers, and no rule to merge them. */
export interface StratumThin {
  readonly _tag: 'StratumThin'
  readonly name: string
  readonly answers: number
  readonly least: number
}

/** Whom the answers speak for (代表性): response by kind, the score weighted and as it came, and warnings. */
export interface Representativeness {
  readonly strata: readonly StratumResponse[]
  readonly overall: Omit<StratumResponse, 'name' | 'voice'>
  /** What the answers say as they came; always with the note `UnweightedFigure`. */
  readonly unweighted?: number
  readonly weighted: Either<StrataIssue | StratumThin, PoststratifiedNps>
  readonly notes: readonly RepresentationNote[]
  readonly policy: PolicyRef
}
