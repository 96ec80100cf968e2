import type { Harm } from '../../../explain/programme/harm.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { type Column, knownOf } from '../../../tables/shape/column.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

type Programme = ProgrammePolicy<Words>

/** Words that a list, or a column of the programme's own, no longer has. */
export const wordsGone = ({ vocabulary: a }: Programme, { vocabulary: b }: Programme): readonly Harm[] => {
  const gone = (list: string, was: readonly string[], is: readonly string[]): readonly Harm[] =>
    was.filter((word) => !is.includes(word)).map((word) => ({ _tag: 'WordGone', list, word }))
  return [
    ...gone('priorities', a.priorities, b.priorities),
    ...gone('tiers', a.tiers, b.tiers),
    ...gone('roles', Object.keys(a.roles), Object.keys(b.roles)),
    ...gone('categories', a.categories, b.categories),
    ...gone('hints', a.hints, b.hints),
    ...gone('channels', a.channels, b.channels),
    ...gone('areas', a.areas, b.areas),
    ...gone('levels', a.levels, b.levels),
    ...gone('columns', Object.keys(a.columns), Object.keys(b.columns)),
    ...Object.entries<Column>(a.columns).flatMap(([name, was]): readonly Harm[] => {
      const is = Object.hasOwn(b.columns, name) ? b.columns[name] : undefined
      if (is === undefined) return []
      const [from, to] = [knownOf(was), knownOf(is)]
      return isNarrower(was, is)
        ? [{ _tag: 'NotWeighed', at: `vocabulary.columns.${name}` }]
        : 'values' in from && 'values' in to
          ? gone(`columns.${name}`, from.values, to.values)
          : []
    }),
  ]
}

/** Of another kind, or without room for values it had, words aside. */
const isNarrower = (was: Column, is: Column): boolean => {
  const [from, to] = [knownOf(was), knownOf(is)]
  const closer = from.kind === 'int' && to.kind === 'int' && (to.from > from.from || to.to < from.to)
  return closer || from.kind !== to.kind || (was.kind === 'maybe' && is.kind !== 'maybe')
}
