import type { Hiatus } from '../../model/hiatus.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import { type Gaps, openGap } from '../../profile/gaps.ts'
import type { Exposure } from '../../time/exposure.ts'
import type { SignalJudged } from '../evidence/evidence.ts'
import { firstDayAfter } from '../evidence/first-day.ts'
import { masksIn } from '../evidence/masks-in.ts'
import type { Sight } from '../evidence/sight.ts'

/** A customer whose own gaps are too few is held against the silence that is long for anybody. Never more than a watch. */
export const beyondHiatus = (
  rules: ChurnRules,
  exposure: Exposure,
  sight: Sight,
  hiatus: Hiatus,
  gaps: Gaps,
): SignalJudged<'Repurchase'> => {
  const openOn = (day: number): number => openGap(1)(exposure, gaps, day)
  const open = openOn(sight.day)
  const beyond = open > hiatus.days
  const due = beyond
    ? undefined
    : firstDayAfter(sight.day, gaps.last + 2 + hiatus.days, (day) => openOn(day) > hiatus.days)
  return {
    _tag: 'Repurchase',
    level: beyond ? 'watch' : 'ok',
    decidedBy: 'budget',
    method: 'hiatus',
    before: { count: gaps.count, exposure: gaps.sum },
    after: { count: 0, exposure: open },
    ratio: open === 0 ? 1 : Math.min(1, hiatus.days / open),
    threshold: hiatus.days,
    yearly: beyond ? hiatus.budget : 1,
    budget: hiatus.budget,
    ...(due === undefined ? {} : { due: rules.days.startOf(due) }),
    since: rules.days.startOf(gaps.last),
    masks: masksIn(rules)(sight, gaps.last),
  }
}
