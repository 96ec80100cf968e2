import type { Harm } from '../../explain/programme/harm.ts'
import type { Life } from './life.ts'

/** A harm, before it is said which facts it falls on. */
export type FactsHarm =
  Extract<Harm, { readonly where: unknown }> extends infer H
    ? H extends Harm
      ? Omit<H, 'where' | 'witness'>
      : never
    : never

/** What somebody loses between two outcomes of the same facts. */
export const harmsBetween = (before: Life, after: Life): readonly FactsHarm[] => {
  if (before.longestWait === undefined && before.owner === undefined && before.told.size === 0) return []
  const ended = after.urgency === Number.MAX_SAFE_INTEGER && before.urgency !== Number.MAX_SAFE_INTEGER
  const told = toldLess(before, after)
  if (ended) return [{ _tag: 'NoLongerACase', from: before.priority }, ...told]
  return [...urgencyLess(before, after), ...ownedLess(before, after), ...told, ...contactLess(before, after)]
}

const urgencyLess = (before: Life, after: Life): readonly FactsHarm[] =>
  after.urgency > before.urgency ? [{ _tag: 'LessUrgent', from: before.priority, to: after.priority }] : []

const ownedLess = ({ owner: from, rank }: Life, after: Life): readonly FactsHarm[] => {
  if (from === undefined) return []
  const to = after.owner
  if (to === undefined) return [{ _tag: 'NobodyOwns', from }]
  return after.rank < rank ? [{ _tag: 'OwnedByLowerRank', from, to }] : []
}

const toldLess = (before: Life, after: Life): readonly FactsHarm[] => {
  const harms: FactsHarm[] = []
  for (const [role, from] of before.told) {
    const to = after.told.get(role)
    if (to === undefined) harms.push({ _tag: 'ToldNoMore', role })
    else if (to > from) harms.push({ _tag: 'ToldLater', role, from, to })
  }
  return harms
}

/** Fewer ways to be reached; or other ways for the same haste. */
const contactLess = (before: Life, after: Life): readonly FactsHarm[] => {
  const harms: FactsHarm[] = []
  const { priority, longestWait: from, channels } = before
  if (from === undefined) return harms
  const to = after.longestWait ?? Number.POSITIVE_INFINITY
  if (to > from) harms.push({ _tag: 'ContactLater', priority, from, ...(Number.isFinite(to) ? { to } : {}) })
  const alike = after.priority === priority && channels.join() !== after.channels.join()
  if (alike) harms.push({ _tag: 'ChannelsChanged', priority, from: channels, to: after.channels })
  return harms
}
