import * as fc from 'fast-check'
import { type Instant, instant } from '../../../core/instant.ts'
import type { Money } from '../../../core/money.ts'
import type { TakenUp } from '../../../inner-loop/case/merging/taken-up.ts'
import { type ContactChannel, contactChannels } from '../../../inner-loop/vocabulary/contact-channel.ts'
import { priorities } from '../../../inner-loop/vocabulary/priority.ts'
import { type Role, roles } from '../../../inner-loop/vocabulary/role.ts'

/** When the case is heard of. */
export const start: number = Date.UTC(2026, 10, 21)
export const soon: fc.Arbitrary<Instant> = fc.integer({ min: start, max: start + 14 * 86_400_000 }).map(instant)
export const few = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
export const role: fc.Arbitrary<Role> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('seniorAgent' as const) },
  fc.constantFrom(...roles),
)
export const channel: fc.Arbitrary<ContactChannel> = fc.constantFrom(...contactChannels)
export const promise: fc.Arbitrary<string> = few('p1', 'p2')
export const amount: fc.Arbitrary<Money> = fc.record(
  {
    amount: fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom(0, 50_000, 50_001)),
    currency: fc.constant('CNY' as const),
  },
  { noNullPrototype: true },
)

const theirs = 'case:fb:s:4'
const request = few(`${theirs}/k0`)
const listOf = <T extends object>(
  fields: { readonly [K in keyof T]: fc.Arbitrary<unknown> },
): fc.Arbitrary<readonly T[]> =>
  fc.array(fc.record(fields as never, { noNullPrototype: true }) as unknown as fc.Arbitrary<T>, { maxLength: 2 })
type Item<K extends keyof TakenUp> = NonNullable<TakenUp[K]> extends readonly (infer T extends object)[] ? T : never

/** What may be taken up of another case, field by field. */
export const takenUp: { readonly [K in keyof TakenUp]-?: fc.Arbitrary<NonNullable<TakenUp[K]>> } = {
  saidAt: soon,
  owed: fc.boolean(),
  owedSince: soon,
  overruled: soon,
  messagedAt: soon,
  spoke: fc.record({ owner: few('Li', 'Wang'), role }, { noNullPrototype: true }),
  reached: listOf<Item<'reached'>>({
    caseId: few(theirs),
    priority: fc.constantFrom(...priorities),
    channels: fc.subarray([...contactChannels]),
    due: soon,
  }),
  contacts: listOf<Item<'contacts'>>({ at: soon, channel }),
  promises: listOf<Item<'promises'>>({
    id: promise,
    what: few('换新电池'),
    due: soon,
    standing: fc.constantFrom('open', 'kept'),
  }),
  notices: listOf<Item<'notices'>>({ role, level: few('crisis'), given: soon }),
  approvals: listOf<Item<'approvals'>>({ request, amount, role, approver: role, since: soon }),
  settled: fc.subarray([`${theirs}/k0`]),
  granted: listOf<Item<'granted'>>({ caseId: few(theirs), amount }),
}
