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
