import type { ConditionWords } from '../../explain/conditions/condition-words.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import type { Table } from '../../tables/shape/table.ts'

/** The facts of a case in the order of the table's columns, the missing ones too. */
export const sayFacts = (words: ConditionWords, { columns }: Table, facts: Facts): string =>
  Object.keys(columns)
    .map((name) => {
      const value = Object.hasOwn(facts, name) ? facts[name] : undefined
      const said =
        value === undefined
          ? words.missing
          : typeof value === 'number'
            ? `${value}`
            : typeof value === 'string'
              ? words.word(value, name)
              : value.length === 0
                ? words.none
                : value.map((one) => words.word(one, name)).join(words.both)
      return `${words.column(name)} ${said}`
    })
    .join(words.comma)
