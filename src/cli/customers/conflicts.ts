import type { Customer } from '../../customer/customer.ts'

/** The fields in which two rows of the same customer say different things; what only one says is no conflict. */
export const conflictsOf = (one: Customer, other: Customer): readonly string[] => [
  ...(['valueTier', 'lifetimeValue', 'csm'] as const).filter((field) => differ(one[field], other[field])),
  ...(['phone', 'email', 'wecom', 'sms'] as const).filter((way) =>
    differ(one.reachable?.[way], other.reachable?.[way]),
  ),
]

const differ = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other)
