import { datesAmong, marksBetween, marksBeyond, scoreMissing } from './answers-missing.ts'
import { customerFields, type Field, fieldNamed, whoFields } from './fields.ts'
import { currencyMissing } from './missing-of-customers.ts'
import type { Missing } from './wish.ts'

const decidable: readonly Field[] = ['score', 'stars', 'satisfaction', 'sentiment', 'title', 'text', 'redFlags']

export const missing: Missing = (wish, all, columns, contents = []) => {
  const has = (field: Field): boolean => all.some((one) => one.field === field)
  const named = new Set(wish.entries.map((entry) => fieldNamed(entry.slice(0, entry.indexOf('=')).trim())))
  const ofCustomers = [
    ...customerFields.filter((field) => named.has(field) && has(field)),
    ...(wish.tierColumn === undefined ? [] : ['--tier-column']),
    ...(wish.customersGiven === true ? ['--customers'] : []),
  ]
  return [
    ...scoreMissing(all, named, columns, contents),
    ...marksBeyond(wish, all, columns, contents),
    ...marksBetween(wish, all, columns, contents),
    ...(decidable.some(has) ? [] : [{ _tag: 'NothingToDecideOn', columns } as const]),
    ...(ofCustomers.length === 0 || whoFields.some(has)
      ? []
      : [{ _tag: 'CustomerNotMapped', fields: ofCustomers, columns } as const]),
    ...(has('receivedAt') || has('revisedAt') || wish.datesGiven
      ? []
      : [{ _tag: 'DatesNotMapped', columns, candidates: datesAmong(all, columns, contents) } as const]),
    ...currencyMissing(wish, all),
    ...(wish.cutGiven && !has('lifetimeValue') && wish.customersGiven !== true
      ? [{ _tag: 'FieldNeeds', field: '--high-from', needs: '--map lifetimeValue=' } as const]
      : []),
  ]
}
