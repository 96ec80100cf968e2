import { normalForm } from '../../normalize.ts'
import type { TokenMeaning } from '../masked.ts'
import { type PersonalClass, personalClasses } from '../personal-class.ts'

/** Gives out tokens (代号): one for a value, whatever was written in the texts before. */
export interface TokenGiver {
  /**
   * The token of a value as it is written, and as it is compared: the same value has the same number; written otherwise,
   * it has a second part, so that what stood there can be put back letter for letter.
   */
  readonly give: (sort: PersonalClass, compared: string, written: string) => string
  readonly map: readonly TokenMeaning[]
}

/** Whether a label of a policy, as it is compared, is one that tokens have. */
export const labelTest = (labels: { readonly [C in PersonalClass]: string }): ((label: string) => boolean) => {
  const all = new Set([...Object.values(labels).map(normalForm), plainLabel])
  return (label) => all.has(label)
}

/** What a label becomes that a known name stands in. */
const plainLabel = '#'

/**
 * Tokens that do not stand in any of the texts, in no width and no case, so that a text in which `[手机1]` was typed can
 * be told from one in which it was put.
 */
export const tokenGiver = (
  labels: { readonly [C in PersonalClass]: string },
  plains: readonly string[],
  isName: (label: string) => boolean,
): TokenGiver => {
  const said = new Map(personalClasses.map((sort) => [sort, isName(labels[sort]) ? plainLabel : labels[sort]] as const))
  const taken = typedIn(plains, new Set([...said.values()].map(normalForm)))
  const numbers = new Map<string, number>()
  const known = new Map<string, { readonly number: number; readonly spellings: Map<string, string> }>()
  const map: TokenMeaning[] = []
  const nextNumber = (label: string): number => {
    const key = normalForm(label)
    let number = (numbers.get(key) ?? 0) + 1
    while (taken.has(`${key}${number}`)) number++
    numbers.set(key, number)
    return number
  }
  return {
    map,
    give: (sort, compared, written) => {
      const label = said.get(sort) as string
      const key = `${label} ${compared}`
      const one = known.get(key) ?? { number: nextNumber(label), spellings: new Map<string, string>() }
      known.set(key, one)
      const before = one.spellings.get(written)
      if (before !== undefined) return before
      const token = `[${label}${one.number}${one.spellings.size === 0 ? '' : `.${one.spellings.size + 1}`}]`
      one.spellings.set(written, token)
      map.push({ token, class: sort, value: written })
      return token
    },
  }
}

/** The labels with their numbers that stand in brackets in the texts, as they are compared. */
const typedIn = (plains: readonly string[], labels: ReadonlySet<string>): ReadonlySet<string> => {
  const typed = new Set<string>()
  for (const plain of plains)
    for (const [, label = '', number = ''] of plain.matchAll(/\[([^[\]\d]{1,40})(\d{1,12})(?:\.\d{1,12})?\]/gu))
      if (labels.has(label)) typed.add(`${label}${Number(number)}`)
  return typed
}
