import { instant } from '../../core/instant.ts'
import type { Week } from '../rules/week.ts'
import { lastNotAbove } from '../zone/intervals.ts'
import { dayOf } from '../zone/wall.ts'
import type { Zone } from '../zone/zone.ts'
import type { Calendar } from './calendar.ts'

/** The dated rules of the local dates a segment touches: those that change what would be open by the week. */
export const datedRulesIn = ({ rules, openOn, usual }: Week, { wallAt }: Zone): Calendar['datedRules'] => {
  const telling = rules.filter(({ day }) => String(openOn(day)) !== String(usual(day)))
  const days = telling.map(({ day }) => day)
  return ({ from, to }) =>
    from >= to
      ? []
      : telling
          .slice(
            lastNotAbove(days, dayOf(wallAt(from)) - 1) + 1,
            lastNotAbove(days, dayOf(wallAt(instant(to - 1)))) + 1,
          )
          .map(({ rule }) => rule)
}
