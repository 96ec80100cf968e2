import type { IsoInstant } from '../../core/instant.ts'
import type { NoticeMedium } from '../../inner-loop/alert/policy.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import type { Region } from '../../tables/space/region.ts'

/** Facts, said by the largest regions that hold no others; regions may overlap. */
export interface Placed {
  readonly where: readonly Region[]
  /** One of the facts. */
  readonly witness: Facts
}

/** Words of a lexicon; `first` names some of them. */
interface WordsNamed {
  readonly lexicon: string
  readonly category: string
  readonly count: number
  readonly first: readonly string[]
}

/** The parts of a programme in which a right may stand. */
export type ProgrammeRight = 'compensation' | 'technicalResources' | 'speakingForTheCompany' | 'approval' | 'ownership'

/**
 * What an edit of a programme takes from somebody (变更之害): a customer is contacted later, or not at all, or by fewer
 * ways; somebody hears of it later, or no longer; whoever works the case may do less; a guard is looser. Survives
 * JSON unchanged. `where` says on which facts it falls.
 */
export type Harm =
  | (Placed & { readonly _tag: 'NoLongerACase'; readonly from: string })
  | (Placed & { readonly _tag: 'LessUrgent'; readonly from: string; readonly to: string })
  | (Placed & { readonly _tag: 'NobodyOwns'; readonly from: string })
  | (Placed & { readonly _tag: 'OwnedByLowerRank'; readonly from: string; readonly to: string })
  /** The customer's own manager, or that of the outlet, no longer has the case. */
  | (Placed & { readonly _tag: 'OwnPersonNoMore'; readonly from: string; readonly to: string })
  /** An owner of no lower rank, who lacks what the one before had: rights, a department, or a notice of the alert. */
  | (Placed & {
      readonly _tag: 'OwnerLacks'
      readonly from: string
      readonly to: string
      readonly lacks: readonly (ProgrammeRight | 'department' | 'notice')[]
    })
  /** The case reaches its owner later: as a ticket instead of an alert, or in a batch. */
  | (Placed & { readonly _tag: 'HandedOutSlower'; readonly from: string; readonly to: string })
  | (Placed & { readonly _tag: 'LessSevere'; readonly from: string; readonly to: string })
  | (Placed & { readonly _tag: 'ToldNoMore'; readonly role: string })
  | (Placed & { readonly _tag: 'ToldLater'; readonly role: string; readonly from: number; readonly to: number })
  /** Told as soon, and no longer by these media. */
  | (Placed & { readonly _tag: 'ToldByLess'; readonly role: string; readonly media: readonly NoticeMedium[] })
  /**
   * The longest wait for the contact, in minutes by the clock on the wall; absent where it never comes. Where the longest is
   * no longer than before, the wait of who comes `at` an instant: the first of those who wait longer all the same.
   */
  | (Placed & {
      readonly _tag: 'ContactLater'
      readonly priority: string
      readonly at?: IsoInstant
      readonly from: number
      readonly to?: number
    })
  | (Placed & {
      readonly _tag: 'ChannelsChanged'
      readonly priority: string
      readonly from: readonly string[]
      readonly to: readonly string[]
    })
  | { readonly _tag: 'WordGone'; readonly list: string; readonly word: string }
  | { readonly _tag: 'LexiconGone'; readonly lexicon: string }
  | (WordsNamed & { readonly _tag: 'TermsGone' })
  /** They are there, and count in fewer places: only beside others, not inside a phrase. */
  | (WordsNamed & { readonly _tag: 'TermsFlagLess' })
  | {
      readonly _tag: 'MayDoLess'
      readonly role: string
      readonly right: ProgrammeRight
      readonly priority?: string
      readonly from?: number
      readonly to?: number
    }
  | {
      readonly _tag: 'EscalatedLess'
      readonly priority: string
      readonly role: string
      readonly from: number
      readonly to?: number
    }
  | { readonly _tag: 'TierHarder'; readonly tier: string }
  /** What customers lose who come to be of a higher tier: rows of the one before gave it them. */
  | { readonly _tag: 'TierMoved'; readonly from: string; readonly to: string; readonly harm: TierHarm }
  | { readonly _tag: 'OpensLess'; readonly calendar: string; readonly at: string }
  /** Something differs, and nothing shows that nobody is worse off for it: the place in the programme. */
  | { readonly _tag: 'NotWeighed'; readonly at: string }

/** What may be lost by another tier. */
export type TierHarm = Extract<Harm, Placed>
