import type { NetPromoterScore } from '../../nps/net-promoter-score.ts'
import type { ReasonsPolicy } from '../reasons/policy.ts'
import type { ChangedShare } from './change.ts'
import type { Headline, ScoreNow } from './headline.ts'

/** A score without how many gave which answer. */
export interface ShownScore extends Omit<ScoreNow, 'score' | 'before'> {
  readonly score: Omit<NetPromoterScore, 'tally'>
  readonly before?: Omit<NetPromoterScore, 'tally'>
}

/** The three numbers as people who meet the customers see them (一线三个数): a share that is held back is named, not shown. */
export interface ShownHeadline extends Omit<Headline, 'nps'> {
  readonly nps?: ShownScore
  readonly heldBack?: readonly ('detractors' | 'contactsKept')[]
}

/**
 * Holds back a share of so few customers that they could be known by it, or of all but so few (小样本不展示): 4 of 110, and
 * 106 of 110. One of the period before that is as small goes with its change.
 *
 * @source A2.16, A3.20
 * @law no outlet is shown a share of so few customers that they could be known
 */
export const holdBackHeadline =
  ({ smallestCell }: Pick<ReasonsPolicy, 'smallestCell'>) =>
  ({ nps, detractors, contactsKept }: Headline): ShownHeadline => {
    const isSmall = ({ count, total }: ChangedShare['now']): boolean =>
      [count, total - count].some((cell) => cell > 0 && cell < smallestCell)
    const shown = <S extends ChangedShare>(share: S): S => {
      if (share.before === undefined || !isSmall(share.before)) return share
      const { before: _before, change: _change, ...rest } = share
      return rest as S
    }
    const shares = { detractors, contactsKept }
    const held = (['detractors', 'contactsKept'] as const).filter((name) => {
      const share = shares[name]
      return share !== undefined && isSmall(share.now)
    })
    return {
      ...(nps === undefined ? {} : { nps: withoutTally(nps) }),
      ...(detractors === undefined || held.includes('detractors') ? {} : { detractors: shown(detractors) }),
      ...(contactsKept === undefined || held.includes('contactsKept') ? {} : { contactsKept: shown(contactsKept) }),
      ...(held.length === 0 ? {} : { heldBack: held }),
    }
  }

const withoutTally = ({ score, before, ...rest }: ScoreNow): ShownScore => {
  const { tally: _tally, ...shown } = score
  const { tally: _earlier, ...earlier } = before ?? { tally: undefined }
  return { ...rest, score: shown, ...(before === undefined ? {} : { before: earlier as ShownScore['score'] }) }
}
