import type { Harm } from '../../../explain/programme/harm.ts'
import type { NoticeMedium } from '../../../inner-loop/alert/policy.ts'
import { severities } from '../../../inner-loop/alert/severity-policy.ts'
import { dispatches } from '../../../inner-loop/vocabulary/role.ts'
import { firstLater } from '../../verify/waits/later.ts'
import type { Life, OwnerRight } from '../cells/life.ts'

/** Who waits longer by one list of promises than by another. */
export type LaterOf = typeof firstLater

/** A harm, before it is said which facts it falls on. */
export type FactsHarm =
  Extract<Harm, { readonly where: unknown }> extends infer H
    ? H extends Harm
      ? Omit<H, 'where' | 'witness'>
      : never
    : never

/** What somebody loses between two outcomes of the same facts. */
export const harmsBetween = (before: Life, after: Life, laterOf: LaterOf = firstLater): readonly FactsHarm[] => {
  const milder = severityLess(before, after)
  if (before.longestWait === undefined && before.owner === undefined && before.told.size === 0) return milder
  const ended = after.urgency === Number.MAX_SAFE_INTEGER && before.urgency !== Number.MAX_SAFE_INTEGER
  const told = toldLess(before, after)
  if (ended) return [{ _tag: 'NoLongerACase', from: before.priority }, ...milder, ...told]
  return [
    ...urgencyLess(before, after),
    ...milder,
    ...ownedLess(before, after),
    ...handedOutLater(before, after),
    ...told,
    ...contactLess(before, after, laterOf),
  ]
}

const severityLess = ({ severity: from }: Life, { severity: to }: Life): readonly FactsHarm[] =>
  placeOf(severities, to) < placeOf(severities, from) ? [{ _tag: 'LessSevere', from, to }] : []

const handedOutLater = ({ handOut: from }: Life, { handOut: to }: Life): readonly FactsHarm[] =>
  from !== undefined && to !== undefined && placeOf(dispatches, to) > placeOf(dispatches, from)
    ? [{ _tag: 'HandedOutSlower', from, to }]
    : []

const placeOf = (list: readonly string[], word: string): number => list.indexOf(word)

const urgencyLess = (before: Life, after: Life): readonly FactsHarm[] =>
  isLessUrgent(before, after) ? [{ _tag: 'LessUrgent', from: before.priority, to: after.priority }] : []

/** By the order of either that knows both: a priority that is put between others moves none of them. */
const isLessUrgent = (before: Life, after: Life): boolean => {
  const [was, is] = [before.priority, after.priority]
  const order = [before, after].find(
    ({ priorities }) => priorities.includes(was) && priorities.includes(is),
  )?.priorities
  return order === undefined ? after.urgency > before.urgency : order.indexOf(is) > order.indexOf(was)
}

const ownedLess = (before: Life, after: Life): readonly FactsHarm[] => {
  const { owner: from, rank, person } = before
  if (from === undefined) return []
  const to = after.owner
  if (to === undefined) return [{ _tag: 'NobodyOwns', from }]
  if (after.rank < rank) return [{ _tag: 'OwnedByLowerRank', from, to }]
  if (person !== undefined && person !== after.person) return [{ _tag: 'OwnPersonNoMore', from, to }]
  const lacks = lackingIn(before, after)
  return from === to || lacks.length === 0 ? [] : [{ _tag: 'OwnerLacks', from, to, lacks }]
}

/** What the owner before had and the one now has not: its alert's notice, rights; its department, where they rank no higher. */
const lackingIn = ({ owner, rank, told, may = {} }: Life, after: Life): readonly (OwnerRight | 'notice')[] => {
  const rights = Object.entries(may) as readonly (readonly [OwnerRight, number])[]
  return [
    ...(told.has(owner ?? '') && !after.told.has(after.owner ?? '') ? (['notice'] as const) : []),
    ...rights
      .filter(([right, most]) => most > (after.may?.[right] ?? 0) && (right !== 'department' || after.rank === rank))
      .map(([right]) => right),
  ]
}

const toldLess = (before: Life, after: Life): readonly FactsHarm[] => {
  const harms: FactsHarm[] = []
  for (const [role, from] of before.told) {
    const to = after.told.get(role)
    if (to === undefined) harms.push({ _tag: 'ToldNoMore', role })
    else if (to > from) harms.push({ _tag: 'ToldLater', role, from, to })
    else {
      const media = unheardMedia(before, after, role)
      if (media.length > 0) harms.push({ _tag: 'ToldByLess', role, media })
    }
  }
  return harms
}

/** As soon, and by fewer media: on a level that is no graver; what one level loses is said once, of the level. */
const unheardMedia = (before: Life, after: Life, role: string): readonly NoticeMedium[] => {
  if (before.level === after.level || after.alarm < before.alarm) return []
  const now = after.heard.get(role)
  return [...(before.heard.get(role) ?? [])]
    .filter(([medium, from]) => (now?.get(medium) ?? Number.POSITIVE_INFINITY) > from)
    .map(([medium]) => medium)
}

/** Fewer ways to be reached; or other ways for the same haste. */
const contactLess = (before: Life, after: Life, laterOf: LaterOf): readonly FactsHarm[] => {
  const harms: FactsHarm[] = []
  const { priority, longestWait: from, channels, owedOn } = before
  if (from === undefined) return harms
  const to = after.longestWait ?? Number.POSITIVE_INFINITY
  if (to > from) harms.push({ _tag: 'ContactLater', priority, from, ...(Number.isFinite(to) ? { to } : {}) })
  else if (before.promises !== undefined && after.promises !== undefined) {
    const later = laterOf(before.promises, after.promises)
    if (later !== undefined) harms.push({ _tag: 'ContactLater', priority, ...later })
  }
  if (after.priority !== priority) return harms
  if (channels.join() !== after.channels.join())
    harms.push({ _tag: 'ChannelsChanged', priority, from: channels, to: after.channels })
  else if (owedOn.join() !== after.owedOn.join() && to >= from)
    harms.push({ _tag: 'ChannelsChanged', priority, from: owedOn, to: after.owedOn })
  return harms
}
