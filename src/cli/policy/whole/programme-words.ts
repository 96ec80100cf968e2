import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { ProgrammeImpact } from '../../../programme/compare/impact-of-programme.ts'
import type { ProgrammeDiff } from '../../../programme/compare/programme-diff.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import type { VersionVerdict } from '../diff/version.ts'

/** How much there is of a programme. */
export interface ProgrammeSize {
  readonly priorities: number
  readonly tiers: number
  readonly roles: number
  readonly categories: number
  readonly rows: number
  readonly lexicons: number
}

/** Counts an impact has, before and after. */
export type ImpactLoad = 'priorities' | 'owners' | 'clocks' | 'notices'
/** Whose customers an edit touches. */
export type ImpactList = 'newlyCalled' | 'noLongerCalled' | 'newCases' | 'lostCases' | 'later' | 'sooner'

/** One thing that is decided otherwise. */
export interface OutcomePart {
  readonly part: 'priority' | 'severity' | 'level' | 'route'
  readonly from: string
  readonly to: string
}
/** Two programmes side by side. */
export interface ProgrammeComparison {
  readonly programmes: readonly [VerifiedProgramme<Words>, VerifiedProgramme<Words>]
  readonly diff: ProgrammeDiff
  readonly version: VersionVerdict
}

/** What became of feedback of the past. */
export interface ProgrammeWeighed {
  readonly file: string
  readonly read: number
  readonly rejected: number
  readonly impact: ProgrammeImpact
}
