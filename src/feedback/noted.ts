import { isLeft } from 'fp-ts/Either'
import { type Path, shown } from '../core/parse-issue.ts'
import { parseRating } from '../ratings/parse-rating.ts'
import { isRatingScale } from '../ratings/rating.ts'
import {
  type FeedbackEvidence,
  type Noted,
  type ReachFacts,
  sentimentNamed,
  speakerNamed,
  type Unread,
} from './about.ts'
import { channelNamed } from './channel-named.ts'
import { satisfactionNamed } from './satisfaction-named.ts'

type Found = Unread['fields'][number]

/** What is not understood, as it is found. */
type Aside = (path: Path, received: unknown) => undefined
type Reader<A> = (received: unknown, aside: Aside, name: string) => A | undefined

/** So many names are kept of what was not understood, and of what was attached. */
const mostNoted = 20
const mostEvidence = 100

const word =
  <A>(find: (written: unknown) => A | undefined): Reader<A> =>
  (received, aside, name) =>
    isBlank(received) ? undefined : (find(received) ?? aside([name], received))

const text: Reader<string> = (received, aside, name) => {
  if (typeof received === 'string') return isBlank(received) ? undefined : received
  return Number.isSafeInteger(received) ? String((received as number) + 0) : aside([name], received)
}

const parts =
  <A extends object>(readers: { readonly [K in keyof A]-?: Reader<NonNullable<A[K]>> }): Reader<A> =>
  (received, aside, name) => {
    if (typeof received !== 'object' || received === null || Array.isArray(received)) return aside([name], received)
    const read: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(received)) {
      if (value === undefined || value === null) continue
      const reader = Object.hasOwn(readers, key) ? readers[key as keyof A] : undefined
      const part = (reader as Reader<unknown> | undefined)?.(value, (_path, of) => aside([name, key], of), key)
      if (reader === undefined) aside([name, key], value)
      else if (part !== undefined) read[key] = part
    }
    return Object.keys(read).length === 0 ? undefined : (read as A)
  }

const truth: Reader<boolean> = (received, aside, name) =>
  typeof received === 'boolean' ? received : aside([name], received)

const count: Reader<number> = (received, aside, name) =>
  Number.isSafeInteger(received) && (received as number) >= 0 ? (received as number) + 0 : aside([name], received)

const rating: Reader<NonNullable<Noted['rating']>> = (received, aside, name) => {
  const { scale, value } = (typeof received === 'object' && received !== null ? received : {}) as {
    readonly scale?: unknown
    readonly value?: unknown
  }
  if (!isRatingScale(scale)) return aside([name], received)
  const read = parseRating(scale)(value)
  return isLeft(read) ? aside([name, 'value'], value) : { scale, value: read.right }
}

const evidence: Reader<readonly FeedbackEvidence[]> = (received, aside, name) => {
  if (!Array.isArray(received)) return aside([name], received)
  const kept: FeedbackEvidence[] = []
  for (const [place, one] of received.entries()) {
    const { kind, ref } = (typeof one === 'object' && one !== null ? one : {}) as Readonly<Record<string, unknown>>
    const sound = typeof kind === 'string' && typeof ref === 'string' && !isBlank(kind) && !isBlank(ref)
    if (sound && kept.length < mostEvidence) kept.push({ kind, ref })
    else aside([name, place], one)
  }
  return kept.length === 0 ? undefined : kept
}

const readers: { readonly [K in Exclude<keyof Noted, 'unread'>]-?: Reader<NonNullable<Noted[K]>> } = {
  channel: word(channelNamed),
  speaker: word(speakerNamed),
  customerName: text,
  sentiment: word(sentimentNamed),
  satisfaction: word(satisfactionNamed),
  rating,
  reach: parts<ReachFacts>({ public: truth, followers: count, views: count, affected: count }),
  region: text,
  product: text,
  lot: text,
  subject: text,
  evidence,
}

/** Read elsewhere; a category or segment the sender has worked out is recomputed. */
const elsewhere = new Set([
  ...['id', 'receivedAt', 'customerId', 'scale', 'score', 'comment', 'outlet', 'businessArea', 'redFlags'],
  ...['category', 'segment'],
])

/** Every name that feedback may say something by. */
export const feedbackNames: ReadonlySet<string> = new Set([...Object.keys(readers), ...elsewhere, 'unread'])

/** Adds to what was read what only says more of it; what is not understood is kept by name. */
export const withNoted = <A extends object>(read: A, received: object): A & Noted => {
  const whole: Record<string, unknown> = { ...(read as Record<string, unknown>) }
  const found: Found[] = []
  let known: Unread['fields'] = []
  let more = 0
  const aside: Aside = (path, of) => {
    if (found.length < mostNoted) found.push({ name: nameOf(path), received: shown(of) })
    else more += 1
    return undefined
  }
  for (const [name, value] of Object.entries(received)) {
    if (name === 'redFlags' && Array.isArray(value))
      for (const [place, one] of value.entries()) if (!isWord(one)) aside([name, place], one)
    if (value === undefined || value === null || elsewhere.has(name)) continue
    if (name === 'unread') {
      const before = unreadIn(value)
      if (before === undefined) aside([name], value)
      else {
        known = before.fields
        more += before.more ?? 0
      }
      continue
    }
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers] : undefined
    if (reader === undefined) aside([name], value)
    else {
      const part = reader(value, aside, name)
      if (part !== undefined) whole[name] = part
    }
  }
  const all = [...known, ...found]
  const fields = all.slice(0, mostNoted)
  more += all.length - fields.length
  if (fields.length > 0) whole['unread'] = more === 0 ? { fields } : { fields, more }
  return whole as A & Noted
}

/** Text that says something. */
export const isWord = (received: unknown): received is string => typeof received === 'string' && !isBlank(received)

const isBlank = (received: unknown): boolean => typeof received === 'string' && !/\S/u.test(received)

const nameOf = (path: Path): string => {
  const name = path.join('.')
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}

const unreadIn = (received: unknown): Unread | undefined => {
  const { fields, more } = (typeof received === 'object' && received !== null ? received : {}) as {
    readonly fields?: unknown
    readonly more?: unknown
  }
  const sound =
    Array.isArray(fields) &&
    fields.length > 0 &&
    fields.length <= mostNoted &&
    fields.every((one) => typeof one?.name === 'string' && typeof one.received === 'string') &&
    (more === undefined || (Number.isSafeInteger(more) && (more as number) > 0))
  if (!sound) return undefined
  const listed = (fields as readonly Found[]).map(({ name, received }) => ({ name, received }))
  return more === undefined ? { fields: listed } : { fields: listed, more: more as number }
}
