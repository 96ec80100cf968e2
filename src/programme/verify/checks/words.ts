import { columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import type { Vocabulary } from '../../../inner-loop/vocabulary/vocabulary.ts'
import { rolesOf } from '../../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { aColumn } from '../../../tables/reading/check-column.ts'
import type { Found } from './found.ts'

const lists = ['priorities', 'tiers', 'categories', 'hints', 'channels', 'areas', 'levels'] as const
/** Lists without which nothing can be decided. */
const needed = ['priorities', 'tiers', 'categories', 'channels', 'levels'] as const
const reserved: { readonly [list: string]: RegExp } = { priorities: /^noCase$/, levels: /^none$/, roles: /^none$|:/ }
/** Names that objects do not keep, or not in their place. */
const misplaced = /^__proto__$|^(?:0|[1-9]\d*)$|^\s*$/u

/** A vocabulary whose lists can be relied on: no word twice, none with a meaning of its own, no column that hides another. */
export const vocabularyFlaws = (vocabulary: Vocabulary<Words>): Found => {
  const columns = columnsOf<Words>({ ...vocabulary, columns: {} })
  const named = [...lists.map((list) => [list, vocabulary[list]] as const), ['roles', rolesOf(vocabulary)] as const]
  return [
    ...needed
      .filter((list) => vocabulary[list].length === 0)
      .map((list) => ({ _tag: 'NothingListed', at: `vocabulary.${list}` }) as const),
    ...named.flatMap(([list, words]): Found => {
      const at = `vocabulary.${list}`
      const seen = new Set<string>()
      return words.flatMap((word): Found => {
        const again = seen.has(word)
        seen.add(word)
        return [
          ...(again ? [{ _tag: 'WordRepeated', at, word } as const] : []),
          ...(reserved[list]?.test(word) === true || misplaced.test(word)
            ? [{ _tag: 'WordReserved', at, word } as const]
            : []),
        ]
      })
    }),
    ...vocabulary.hints
      .filter((word) => vocabulary.categories.includes(word))
      .map((word) => ({ _tag: 'WordRepeated', at: 'vocabulary.hints', word }) as const),
    ...Object.keys(vocabulary.columns)
      .filter((name) => Object.hasOwn(columns, name) || misplaced.test(name))
      .map((word) => ({ _tag: 'WordReserved', at: 'vocabulary.columns', word }) as const),
    ...Object.entries({ ...columns, ...vocabulary.columns }).flatMap(([name, column]) =>
      vocabulary.areas.length === 0 && name === 'businessArea'
        ? []
        : aColumn(column, []).map(
            (issue) =>
              ({
                _tag: 'ColumnUnsound',
                at: Object.hasOwn(vocabulary.columns, name) ? `vocabulary.columns.${name}` : `column ${name}`,
                issue,
              }) as const,
          ),
    ),
  ]
}
