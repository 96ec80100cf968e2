import type { Customer } from '../../customer/customer.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { Addresses } from '../../ingest/row/row-read.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'

/** Facts, and where whoever wrote can be reached. */
export interface HeardFacts extends AssessmentFacts {
  readonly addresses?: Addresses
}

const named: { readonly [F in keyof Required<Feedback>]: true } = {
  id: true,
  receivedAt: true,
  customerId: true,
  scale: true,
  score: true,
  comment: true,
  channel: true,
  outlet: true,
  businessArea: true,
  redFlags: true,
  speaker: true,
  customerName: true,
  sentiment: true,
  satisfaction: true,
  rating: true,
  reach: true,
  region: true,
  product: true,
  lot: true,
  subject: true,
  evidence: true,
  unread: true,
}
const fields = Object.keys(named) as readonly (keyof Feedback)[]

/** Facts as one short text; equal facts give equal texts. */
export const pack = ({ feedback, customer, addresses, columns }: HeardFacts): string =>
  JSON.stringify([
    ...fields.map((field) => feedback[field] ?? null),
    customer ?? null,
    addresses ?? null,
    columns ?? null,
  ])

/** The way back from {@link pack}; nothing stands for what was not said. */
export const unpack = (packed: string): HeardFacts => {
  const values = JSON.parse(packed) as readonly unknown[]
  const [customer, addresses, columns] = values.slice(fields.length)
  const entries = fields.map((field, place) => [field, values[place]] as const)
  return {
    feedback: Object.fromEntries(entries.filter(([, value]) => value !== null)) as unknown as Feedback,
    ...(customer === null ? {} : { customer: customer as Customer }),
    ...(addresses === null ? {} : { addresses: addresses as Addresses }),
    ...(columns === null ? {} : { columns: columns as NonNullable<HeardFacts['columns']> }),
  }
}
