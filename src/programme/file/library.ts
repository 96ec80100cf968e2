import type { BusinessCalendar } from '../../calendar/rules/business-calendar.ts'
import { type PolicyRef, policyName } from '../../core/source-ref.ts'
import type { ProgrammePlace } from '../../explain/programme/programme-finding.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { isRecord, memberAt } from '../../tables/shape/record.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import type { ProgrammePolicy, RuleTable } from '../policy/policy.ts'
import { shortened } from '../policy/shortened.ts'

/**
 * What a programme's file may build on by name (规则库): whole programmes with all their parts, and tables, word lists and
 * calendars beside them.
 */
export interface PolicyLibrary {
  readonly programmes?: readonly ProgrammePolicy<Words>[]
  /** In the words of the first programme. */
  readonly tables?: readonly RuleTable<Words, string>[]
  readonly lexicons?: readonly Lexicon[]
  readonly calendars?: readonly BusinessCalendar[]
}

/** Something of a library, by its name. */
export interface Shelved {
  readonly names: readonly string[]
  /** Those of the same kind as what may stand at a place. */
  readonly namesFor: (at: ProgrammePlace) => readonly string[]
  readonly find: (name: string) => object | undefined
  /** The name under which a library has this very thing. */
  readonly nameOf: (policy: object) => string | undefined
}

/** Everything of a library by `id` and by `id@version`; of two with one id the first. */
export const shelved = ({ programmes = [], tables = [], lexicons = [], calendars = [] }: PolicyLibrary): Shelved => {
  const found = new Map<string, object>()
  const put = (name: string, policy: object): void => {
    if (!found.has(name)) found.set(name, policy)
  }
  const walk = (value: unknown): void => {
    if (!isRecord(value)) return
    const id = memberAt(value, 'id')
    const isPolicy = typeof id === 'string' && typeof memberAt(value, 'version') === 'string'
    if (isPolicy) {
      put(id, value)
      put(policyName(value as PolicyRef), value)
    }
    // What is in tables and word lists has no name of its own.
    if (isPolicy && (Array.isArray(memberAt(value, 'rows')) || Array.isArray(memberAt(value, 'groups')))) return
    for (const member of Object.values(value)) for (const one of Array.isArray(member) ? member : [member]) walk(one)
  }
  const short = programmes.map((programme) => shortened(programme))
  const [first] = programmes
  for (const programme of short) {
    walk(programme)
    for (const calendar of [...Object.values(programme.calendars), programme.sla.contactHours])
      if (calendar !== undefined) put(calendar.id, calendar)
  }
  for (const table of tables)
    walk(first === undefined ? table : shortened({ ...first, triage: table as (typeof first)['triage'] }).triage)
  for (const lexicon of lexicons) walk(lexicon)
  for (const calendar of calendars) put(calendar.id, calendar)
  const names = new Map<object, string>()
  for (const [name, policy] of found) if (!names.has(policy)) names.set(policy, name)
  const ids = [...found.keys()].filter((name) => !name.includes('@'))
  return {
    names: ids,
    namesFor: (at) => ids.filter((name) => kindOf(found.get(name)) === kindAt(at)),
    find: (name) => found.get(name),
    nameOf: (policy) => names.get(policy),
  }
}

/** What tells programmes, tables, word lists and calendars from one another; the other parts have nothing in common. */
const kinds = ['vocabulary', 'rows', 'groups', 'weekly'] as const
type Kind = (typeof kinds)[number] | undefined

const kindOf = (value: unknown): Kind =>
  kinds.find((key) => isRecord(value) && typeof memberAt(value, key) === 'object')

const kindAt = (at: ProgrammePlace): Kind => {
  if (at === '') return 'vocabulary'
  if (/^(?:triage|severity|alert\.table|routing)$/u.test(at)) return 'rows'
  if (/^calendars\.|^sla\.contactHours$/u.test(at)) return 'weekly'
  return /\.lexicons\./u.test(at) ? 'groups' : undefined
}
