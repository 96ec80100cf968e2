import { calendarIssues } from '../../../calendar/rules/check.ts'
import { leastOf } from '../../../core/extremes.ts'
import { lastInstant } from '../../../core/instant.ts'
import { ownOf } from '../../../core/parse/own.ts'
import type { SlaTarget } from '../../../inner-loop/sla/policy.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { worstWait } from '../waits/worst.ts'
import { type Checked, type Found, nothingFor, unknownIn } from './found.ts'
import { promiseFlaws } from './promises.ts'

/** Every priority and level has a clock on a calendar that is there; graver is never slower; promises are kept. */
export const clockFlaws = (programme: Checked): Found => {
  const { vocabulary, sla, calendars, alert, review } = programme
  const { priorities, levels, channels } = vocabulary
  const targets: { readonly [priority: string]: SlaTarget<Words> | undefined } = sla.targets
  const named = ['elapsed', ...Object.keys(calendars)]
  const hastened: { readonly [level: string]: SlaTarget<Words> | undefined } = sla.alerts ?? {}
  const clocks = [...clocksOf('sla.targets', targets), ...clocksOf('sla.alerts', hastened)]
  const promised = Object.values(programme.expect?.promises ?? {}).filter((promise) => promise !== undefined)
  const used = new Set([...clocks.map(([, clock]) => clock), ...promised].map(({ calendar }) => calendar))
  const unsound: Found = Object.entries(calendars)
    .filter(([name]) => used.has(name))
    .flatMap(([name, calendar]) =>
      calendarIssues(calendar).map((issue) => ({ _tag: 'CalendarUnsound', at: `calendars.${name}`, issue }) as const),
    )
  const wait = (target: SlaTarget<Words> | undefined): number | undefined =>
    target === undefined || unsound.length > 0 ? undefined : worstWait(calendars, target)
  const hastening = levels.filter((level) => ownOf(hastened, level) !== undefined)
  return [
    ...nothingFor('sla.targets', Object.keys(sla.targets), priorities, 'vocabulary.priorities'),
    ...nothingFor('alert.tell', Object.keys(alert.tell), levels, 'vocabulary.levels'),
    ...(Object.hasOwn(calendars, 'elapsed')
      ? [{ _tag: 'WordReserved', at: 'calendars', word: 'elapsed' } as const]
      : []),
    ...unsound,
    ...(sla.contactHours === undefined ? [] : calendarIssues(sla.contactHours)).map(
      (issue) => ({ _tag: 'CalendarUnsound', at: 'sla.contactHours', issue }) as const,
    ),
    ...unknownIn('sla.alerts', Object.keys(hastened), levels, 'vocabulary.levels'),
    ...clocks.flatMap(
      ([at, target]): Found => [
        ...lengthFlaw(at, target.withinMinutes),
        ...(named.includes(target.calendar) && (wait(target) ?? 0) > longestTime
          ? [{ _tag: 'NeverDue', at, of: `calendars.${target.calendar}` } as const]
          : []),
        ...unknownIn(at, [target.calendar], named, 'calendars'),
        ...unknownIn(at, target.channels, channels, 'vocabulary.channels'),
      ],
    ),
    ...Object.entries(alert.tell).flatMap(([level, { notices }]) =>
      notices.flatMap(({ withinMinutes }) => lengthFlaw(`alert.tell.${level}`, withinMinutes)),
    ),
    ...slower('sla.targets', priorities, (priority) => wait(ownOf(targets, priority))),
    ...slower('sla.alerts', hastening, (level) => wait(ownOf(hastened, level))),
    ...slower('alert.tell', levels, (level) => firstTold(programme, level)),
    ...slower('review.escalations', priorities, (priority) => firstStep(ownOf(review.escalations, priority))),
    ...untold(programme),
    ...promiseFlaws(programme),
  ]
}

/** All the time there is, in minutes. */
const longestTime = lastInstant / 60_000

/** Priorities of which nobody hears when they are overdue, beside less grave ones of which somebody does. */
const untold = ({ vocabulary: { priorities }, review }: Checked): Found => {
  const place = (priority: string): string => `review.escalations.${priority}`
  const isTold = (priority: string): boolean => (ownOf(review.escalations, priority) ?? []).length > 0
  return priorities.flatMap((graver, rank): Found => {
    const less = priorities.slice(rank + 1).find(isTold)
    return isTold(graver) || less === undefined || !Object.hasOwn(review.escalations, graver)
      ? []
      : [{ _tag: 'GraverUntold', at: place(graver), than: place(less) }]
  })
}

const clocksOf = (
  at: string,
  targets: { readonly [word: string]: SlaTarget<Words> | undefined },
): readonly (readonly [at: string, target: SlaTarget<Words>])[] =>
  Object.entries(targets).flatMap(([word, target]) =>
    target === undefined ? [] : [[`${at}.${word}`, target] as const],
  )

const lengthFlaw = (at: string, minutes: number): Found =>
  Number.isFinite(minutes) && minutes > 0 ? [] : [{ _tag: 'LengthInvalid', at, received: String(minutes) }]

/** Each word of a list beside the less grave ones: it may not take longer than any of them. */
const slower = (at: string, list: readonly string[], takes: (word: string) => number | undefined): Found =>
  list.slice(1).flatMap((less, place): Found => {
    const graver = list[place] as string
    const [minutes, thanMinutes] = [takes(graver), takes(less)]
    return minutes === undefined || thanMinutes === undefined || minutes <= thanMinutes
      ? []
      : [{ _tag: 'GraverSlower', at: `${at}.${graver}`, than: `${at}.${less}`, minutes, thanMinutes }]
  })

const firstTold = ({ alert }: Checked, level: string): number | undefined => {
  const notices = ownOf(alert.tell, level)?.notices
  return notices && leastOf(notices.map(({ withinMinutes }) => withinMinutes))
}

/** When somebody hears first of what is overdue, in whatever order the steps are written; none where nobody does. */
const firstStep = (steps: Checked['review']['escalations'][string] = []): number | undefined =>
  steps.length === 0 ? undefined : leastOf(steps.map(({ afterDueMinutes }) => afterDueMinutes))
