import { calendarIssues } from '../../../calendar/rules/check.ts'
import { ownOf } from '../../../core/parse/own.ts'
import type { SlaTarget } from '../../../inner-loop/sla/policy.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { firstLater, type Later, runningOn } from '../waits/later.ts'
import { type Checked, type Found, unknownIn } from './found.ts'
import { minutesMissing } from './hours.ts'

/** Targets are never later than what was promised, on the same channels; calendars are open as they should be. */
export const promiseFlaws = ({ vocabulary, sla, calendars, expect = {} }: Checked): Found => {
  const running = runningOn(calendars)
  const named = ['elapsed', ...Object.keys(calendars)]
  return [
    ...unknownIn('expect.promises', Object.keys(expect.promises ?? {}), vocabulary.priorities, 'vocabulary.priorities'),
    ...Object.entries(expect.promises ?? {}).flatMap(([priority, promised]): Found => {
      const target = ownOf<SlaTarget<Words> | undefined>(sla.targets, priority)
      if (target === undefined || promised === undefined) return []
      const [at, promise] = [`sla.targets.${priority}`, `expect.promises.${priority}`]
      const broken = { _tag: 'PromiseNotKept', at, promise } as const
      const same = [...target.channels].sort().join('\n') === [...promised.channels].sort().join('\n')
      const alike = target.calendar === promised.calendar
      const areThere = [target.calendar, promised.calendar].every((name) => named.includes(name))
      const later = alike || !areThere ? undefined : firstLater([running(promised)], [running(target)])
      return [
        ...unknownIn(promise, [promised.calendar], named, 'calendars'),
        ...(alike && target.withinMinutes > promised.withinMinutes ? [{ ...broken, by: 'time' } as const] : []),
        ...(same ? [] : [{ ...broken, by: 'channels' } as const]),
        ...(later === undefined ? [] : [{ ...broken, by: 'calendar', ...shownBy(later) } as const]),
      ]
    }),
    ...Object.entries(expect.openHours ?? {}).flatMap(([name, expected]): Found => {
      const promise = `expect.openHours.${name}`
      const calendar = Object.hasOwn(calendars, name) ? calendars[name] : undefined
      if (calendar === undefined) return unknownIn(promise, [name], Object.keys(calendars), 'calendars')
      if (calendarIssues(calendar).length > 0) return []
      const minutes = minutesMissing(calendar.weekly, expected)
      return minutes === 0 ? [] : [{ _tag: 'HoursShorter', at: `calendars.${name}`, promise, minutes }]
    }),
  ]
}

const shownBy = ({ at, from, to }: Later) => ({
  from: at,
  ...(to === undefined ? {} : { minutes: to }),
  thanMinutes: from,
})
