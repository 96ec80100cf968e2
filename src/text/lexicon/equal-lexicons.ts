import { policyName } from '../../core/source-ref.ts'
import type { CheckedLexicons } from './check-lexicons.ts'

interface Made<A extends object> {
  readonly lexicons: WeakRef<CheckedLexicons>
  readonly made: WeakRef<A>
}

/** So many lists are remembered beside those that somebody still holds. */
const mostKnown = 32

/**
 * What was made of an equal list before, however often the list was read from a file (相同词库共用): programmes that speak the
 * same words share one automaton. Nothing is kept alive by it.
 */
export const sharedByContent = <A extends object>(
  make: (lexicons: CheckedLexicons) => A,
): ((lexicons: CheckedLexicons) => A) => {
  const same = new WeakMap<CheckedLexicons, A>()
  const byName = new Map<string, Made<A>>()
  return (lexicons) => {
    const before = same.get(lexicons)
    if (before !== undefined) return before
    const name = JSON.stringify(lexicons.map(policyName))
    const known = byName.get(name)
    const [other, made] = [known?.lexicons.deref(), known?.made.deref()]
    const equal = other !== undefined && made !== undefined && JSON.stringify(other) === JSON.stringify(lexicons)
    const now = equal ? made : make(lexicons)
    same.set(lexicons, now)
    if (!equal) {
      if (byName.size >= mostKnown) byName.delete(byName.keys().next().value as string)
      byName.set(name, { lexicons: new WeakRef(lexicons), made: new WeakRef(now) })
    }
    return now
  }
}
