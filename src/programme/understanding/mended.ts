import { parseMoney } from '../../core/money.ts'
import { shown } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import { parseFeedback } from '../../feedback/feedback.ts'
import type { OrganisationUnit } from '../../inner-loop/routing/organisation.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { boundsOf, type Scale } from '../../nps/score.ts'
import type { Aside, Unread } from './unread.ts'

type AsideOf = (name: string, value: unknown, readAs?: string) => undefined
type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNothing = (value: unknown): boolean => value === undefined || value === null

/** Feedback part by part: each that the parser would take, and of the rest its name. */
const feedback = (received: unknown, told: Aside): { readonly receivedAt: unknown } => {
  const aside: AsideOf = (name, value, readAs) => told(name, shown(value), readAs)
  if (!isObject(received)) aside('feedback', received)
  const all: Loose = isObject(received) ? { ...received } : {}
  const declared = all['scale']
  const scale: Scale = declared === '1-10' ? '1-10' : '0-10'
  if (declared !== scale) aside('feedback.scale', declared, scale)
  const kept: Record<string, unknown> = { id: '', scale }
  for (const [name, value] of Object.entries(all)) {
    if (name === 'scale' || name === 'receivedAt' || isNothing(value)) continue
    const sound = name === 'redFlags' && Array.isArray(value) ? textsIn(value, aside) : value
    const read = parseFeedback({ ...least, scale, [name]: sound })
    const { [name]: part, unread } = (read._tag === 'Right' ? read.right : {}) as Loose
    const { fields = [] } = (unread ?? {}) as Partial<Unread>
    if (read._tag === 'Left') aside(`feedback.${name}`, value)
    else if (name !== 'unread' && part !== undefined) kept[name] = part
    for (const field of fields) told(name === 'unread' ? field.name : `feedback.${field.name}`, field.received)
  }
  if (kept['id'] === '') aside('feedback.id', all['id'])
  const score = kept['score']
  if (typeof score === 'number' && score < boundsOf(scale).from) delete kept['score']
  return { ...kept, receivedAt: all['receivedAt'] }
}

/** Those of a list that say something; the others are left aside by their places. */
const textsIn = (list: readonly unknown[], aside: AsideOf): readonly unknown[] =>
  list.filter((one, place) => (typeof one === 'string' && /\S/u.test(one)) || aside(`feedback.redFlags.${place}`, one))

const least = { id: '1', receivedAt: 0 } as const

/** A customer part by part; without an id that is text it is nobody's, and what is known of them still counts. */
const customer = (received: unknown, tiers: ReadonlySet<unknown>, aside: AsideOf): Customer<Words> | undefined => {
  if (isNothing(received)) return undefined
  if (!isObject(received)) return aside('customer', received)
  const kept: Record<string, unknown> = {}
  const takes: { readonly [name: string]: (value: unknown) => boolean } = {
    id: (value) => typeof value === 'string',
    valueTier: (value) => tiers.has(value),
    lifetimeValue: (value) => parseMoney(value, [])._tag === 'Right',
    csm: (value) => typeof value === 'string',
    name: (value) => typeof value === 'string',
    reachable: isObject,
  }
  for (const [name, takenAs] of Object.entries(takes)) {
    const value = received[name]
    if (isNothing(value)) continue
    if (takenAs(value)) kept[name] = value
    else aside(`customer.${name}`, value)
  }
  return kept as unknown as Customer<Words>
}

/** An outlet's unit part by part. */
const unit = (received: object | undefined, aside: AsideOf): OrganisationUnit | undefined => {
  if (received === undefined) return undefined
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(received)) {
    if (isNothing(value)) continue
    if (typeof value === 'string') kept[name] = value
    else aside(`unit.${name}`, value)
  }
  return kept as unknown as OrganisationUnit
}

export const mended: {
  readonly feedback: typeof feedback
  readonly customer: typeof customer
  readonly unit: typeof unit
} = { feedback, customer, unit }
