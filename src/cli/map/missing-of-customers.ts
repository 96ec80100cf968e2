import type { UsageProblem } from '../kit/problem.ts'
import type { Wanted } from './entries.ts'
import type { MappingWish, Missing } from './wish.ts'

/** What a file of customers must have. */
export const missingOfCustomers: Missing = (wish, all, columns) => [
  ...(all.some(({ field }) => field === 'id' || field === 'customer')
    ? []
    : [{ _tag: 'NoCustomerId', columns } as const]),
  ...currencyMissing(wish, all),
]

/** Amounts of no currency; a cut without one has been told already. */
export const currencyMissing = (wish: MappingWish, all: readonly Wanted[]): readonly UsageProblem[] =>
  all.some(({ field }) => field === 'lifetimeValue') &&
  !all.some(({ field }) => field === 'currency') &&
  !wish.currencyGiven &&
  !wish.cutGiven
    ? [{ _tag: 'FieldNeeds', field: 'lifetimeValue', needs: '--currency' }]
    : []
