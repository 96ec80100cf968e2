import type { Vocabulary } from '../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../inner-loop/vocabulary/words.ts'
import type { TableReason } from './conditions/table-reason.ts'
import type { Sayable } from './sayable.ts'

/** The names a vocabulary has for its words, language by language. */
export type Naming = Pick<Vocabulary<Words>, 'names'>

/** The fields of statements that hold words of the vocabulary; what customers wrote stands in others. */
const wordFields: ReadonlySet<string> = new Set(
  `role roles to from fit authorised approver expected received priority priorities outcome tier tiers category categories
   found anyOf allOf noneOf is in not value level levels channel channels area areas column failed output`.split(
    /\s+/u,
  ),
)
/** Fields that other lists have words for, and what is said to whoever writes the policy: there the word itself is meant. */
const foreign: ReadonlySet<string> = new Set(['at', 'path', 'stage', 'severity', 'intensity', 'reaches', 'signal'])

/**
 * Statements with what a vocabulary calls its words in a language (按词汇表命名): own roles, categories, tiers, priorities and columns
 * then speak in every sentence. A customer's own words stay as they are.
 *
 * @law quotes and places are never renamed
 */
export const naming = ({ names = {} }: Naming, language: string): (<S extends Sayable | TableReason>(said: S) => S) => {
  const own = new Map(Object.entries(Object.hasOwn(names, language) ? (names[language] ?? {}) : {}))
  const renamed = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return wordFields.has(field) ? (own.get(value) ?? value) : value
    if (Array.isArray(value)) return value.map((one) => renamed(one, field))
    if (typeof value !== 'object' || value === null) return value
    if (Object.keys(value).some((key) => foreign.has(key))) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renamed(member, key)]))
  }
  return own.size === 0 ? (said) => said : <S>(said: S) => renamed(said, '') as S
}
