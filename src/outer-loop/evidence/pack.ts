import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { PolicyRef } from '../../core/source-ref.ts'
import type { NetPromoterScore } from '../../nps/net-promoter-score.ts'
import type { NpsTally } from '../../nps/tally.ts'
import type { MeanRating } from '../../ratings/mean-rating.ts'
import type { RatingTally } from '../../ratings/rating-tally.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { LeaksFound } from '../../text/deidentify/leaks/leak.ts'
import type { Finding } from '../association/association.ts'
import type { TopicUnowned } from '../project/owners.ts'

/** What a customer wrote, and whether it may be quoted. */
export interface VerbatimFacts {
  readonly feedbackId: string
  readonly text: string
  readonly consent?: 'given' | 'refused'
  /** The customer's names on record, as they are written there. */
  readonly names?: readonly string[]
}

/** What is known of a topic (证据素材). */
export interface EvidenceFacts {
  readonly topic: string
  readonly window: Segment
  /** As `id@version`. */
  readonly taxonomy: string
  /** Who is counted: their name, and how many customers with words they are. */
  readonly base: { readonly name: string; readonly customers: number }
  /** Customers who named it, and pieces in which they did. */
  readonly named: { readonly customers: number; readonly mentions: number }
  readonly trend?: readonly {
    readonly period: string
    readonly customers: number
    readonly named: number
  }[]
  /** Of those who named it. */
  readonly nps?: NpsTally
  readonly effort?: RatingTally
  readonly findings?: readonly Finding[]
  readonly verbatims?: readonly VerbatimFacts[]
  /** Names on record of staff and others who may be written of. */
  readonly names?: readonly string[]
}

/** The data pack a named person is handed (证据包): how many, how sure, since when, with what, and in whose words. */
export interface EvidencePack {
  readonly topic: string
  /** Who answers for the topic by name. */
  readonly recipient: string
  readonly window: Segment
  readonly taxonomy: string
  readonly base: EvidenceFacts['base']
  readonly named: EvidenceFacts['named']
  /** Customers over customers; absent where the base is too small. */
  readonly share?: MeasuredShare
  readonly trend: readonly { readonly period: string; readonly share: MeasuredShare }[]
  readonly nps?: NetPromoterScore
  /** Customer effort, of those who named it. */
  readonly effort?: MeanRating
  /** What goes together with it; never what causes it. */
  readonly findings: readonly Finding[]
  /** In the customers' own words, without what tells who they are. */
  readonly verbatims: readonly { readonly feedbackId: string; readonly text: string }[]
  /** Verbatims that are not in it, and why. */
  readonly leftOut: { readonly noConsent: number; readonly beyondMost: number; readonly empty: number }
  /** Names without a record are found by their surroundings, which finds a part of them. */
  readonly namesByRule: 'partial' | 'notLookedFor'
  readonly policy: PolicyRef
}

/** Why a pack is not handed over (拒绝出具). */
export type PackRefusal =
  | (TopicUnowned & { readonly source: string })
  | { readonly _tag: 'NamedOffBase'; readonly customers: number; readonly base: number; readonly source: string }
  /** Something in it would still tell who somebody is: where, not what. */
  | {
      readonly _tag: 'IdentifierInPack'
      readonly where: 'verbatim' | 'finding' | 'topic' | 'base'
      readonly id: string
      readonly leaks?: LeaksFound['leaks']
      readonly source: string
    }
