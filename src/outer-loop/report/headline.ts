import { isLeft } from 'fp-ts/Either'
import { type Attainment, attainment } from '../../inner-loop/sla/statistics/attainment.ts'
import { type NpsDifference, npsDifference } from '../../nps/difference.ts'
import { type NetPromoterScore, netPromoterScore } from '../../nps/net-promoter-score.ts'
import { type ReportVerdict, reportable } from '../../nps/reportable.ts'
import { answersIn, type NpsTally } from '../../nps/tally.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import type { Change, ChangedShare } from './change.ts'
import type { ReportFigures } from './facts/facts.ts'
import type { ReportPolicy } from './policy.ts'
import { shareChange } from './share-change.ts'

/** The score of a period and of the one before. */
export interface ScoreNow {
  readonly score: NetPromoterScore
  /** Whether it may be shown as more than a count. */
  readonly verdict: ReportVerdict
  readonly before?: NetPromoterScore
  /** Only where both may be shown, on one scale. */
  readonly change?: Change
}

/** The three numbers (三个数): score, detractors, promises kept; each with n and interval. */
export interface Headline {
  readonly nps?: ScoreNow
  readonly detractors?: ChangedShare
  readonly contactsKept?: ChangedShare & Pick<Attainment, 'undecided' | 'atLeast' | 'atMost'>
}

/**
 * The three numbers of a report (三个数). What was not measured is absent; nothing is compared across scales.
 *
 * @example
 * const now = { scale: '0-10', detractors: 30, passives: 30, promoters: 60 } as const
 * const contacts = { now: { met: 47, breached: 3, undecided: 2 } }
 * const { nps, detractors, contactsKept } = headlineOf(standardReport)({ nps: { now }, contacts })
 * nps?.score.rounded // => 25
 * detractors?.now.count // => 30
 * contactsKept?.now.total // => 50
 * contactsKept?.undecided // => 2
 * @source A2.1, A2.8, A2.20
 * @law every number of a headline has its n and its interval
 */
export const headlineOf = (policy: ReportPolicy): ((figures: ReportFigures) => Headline) => {
  const { confidence, level } = policy
  const measured = measuredShare(confidence)
  const changed = changedShare(confidence, level)
  const attained = attainment(confidence)
  return ({ nps, contacts }) => {
    const score = nps === undefined ? undefined : scoreNow(policy, nps)
    const kept = contacts === undefined ? undefined : attained(contacts.now)
    return {
      ...(score === undefined ? {} : { nps: score }),
      ...(nps === undefined || answersIn(nps.now) === 0
        ? {}
        : {
            detractors: changed(
              measured(nps.now.detractors, answersIn(nps.now)),
              nps.before === undefined || nps.before.scale !== nps.now.scale
                ? undefined
                : measured(nps.before.detractors, answersIn(nps.before)),
            ),
          }),
      ...(kept === undefined
        ? {}
        : {
            contactsKept: {
              ...changed(kept.kept, contacts?.before === undefined ? undefined : attained(contacts.before).kept),
              undecided: kept.undecided,
              atLeast: kept.atLeast,
              atMost: kept.atMost,
            },
          }),
    }
  }
}

const changedShare = (
  confidence: Fraction,
  level: Fraction,
): ((now: ChangedShare['now'], before: ChangedShare['before']) => ChangedShare) => {
  const changeOf = shareChange(confidence, level)
  return (now, before) => {
    const change = before === undefined ? undefined : changeOf(before, now)
    return { now, ...(before === undefined ? {} : { before }), ...(change === undefined ? {} : { change }) }
  }
}

const scoreNow = (
  { nps: policy, level }: ReportPolicy,
  { now, before }: { readonly now: NpsTally; readonly before?: NpsTally },
): ScoreNow | undefined => {
  const score = netPromoterScore(policy.score)(now)
  if (isLeft(score)) return undefined
  const verdict = reportable(policy.reportable)(score.right)
  const alike = before !== undefined && before.scale === now.scale ? before : undefined
  const earlier = alike === undefined ? undefined : netPromoterScore(policy.score)(alike)
  if (alike === undefined || earlier === undefined || isLeft(earlier)) return { score: score.right, verdict }
  const both = verdict._tag === 'Reportable' && reportable(policy.reportable)(earlier.right)._tag === 'Reportable'
  const change = both ? npsDifference(policy.difference)({ tally: now, baseline: alike }) : undefined
  return {
    score: score.right,
    verdict,
    before: earlier.right,
    ...(change === undefined || isLeft(change) ? {} : { change: arrowOf(level, change.right) }),
  }
}

const arrowOf = (level: Fraction, { difference, interval, test }: NpsDifference): Change => {
  const shown = test._tag === 'Tested' ? test.p <= level : false
  return {
    difference,
    interval,
    ...(test._tag === 'Tested' ? { p: test.p } : {}),
    direction: shown ? (difference > 0 ? 'rose' : 'fell') : 'notShown',
  }
}
