import { calendarIssues } from '../../calendar/rules/check.ts'
import { isoOf } from '../../core/instant.ts'
import { ownOf } from '../../core/parse/own.ts'
import type { ProgrammeRemark } from '../../explain/programme/programme-finding.ts'
import { columnIn, columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { levelsOf, outcomesOf, rolesOf } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { verify } from '../../tables/questions/verify.ts'
import { type Columns, knownOf } from '../../tables/shape/column.ts'
import type { Table } from '../../tables/shape/table.ts'
import { type Checked, roleIn, tablesOf, unknownIn } from './checks/found.ts'
import { listOf, unseen } from './checks/tables.ts'
import type { VerifiedProgramme } from './verify-programme.ts'
import { closuresOf } from './waits/closures.ts'
import { worstDatedWait, worstWait } from './waits/worst.ts'

type Remarks = readonly ProgrammeRemark[]

/**
 * What is worth knowing of a programme that can be trusted (项目规则提示): words nobody uses, lists that differ without
 * consequence, closures around which what is graver may come later. None of it loses anybody.
 *
 * @example
 * remarksOnProgramme(standardProgramme).map(({ _tag }) => _tag) // => []
 */
export const remarksOnProgramme = <W extends Words = StandardWords>(programme: VerifiedProgramme<W>): Remarks => {
  const checked = programme as unknown as Checked
  return [wordRemarks, tableRemarks, peopleRemarks, clockRemarks].flatMap((remarks) => remarks(checked))
}

const wordRemarks = ({ vocabulary, businessAreas, valueTier, expect }: Checked): Remarks => [
  ...vocabulary.areas
    .filter((area) => !Object.hasOwn(businessAreas.names, area))
    .map((area) => ({ _tag: 'AreaUnnamed', at: 'businessAreas.names', area, of: 'vocabulary.areas' }) as const),
  ...unknownIn('businessAreas.names', Object.keys(businessAreas.names), vocabulary.areas, 'vocabulary.areas'),
  ...(valueTier.cuts === undefined || vocabulary.tiers.includes(valueTier.cuts.below)
    ? []
    : unknownIn('valueTier.cuts.below', [valueTier.cuts.below], vocabulary.tiers, 'vocabulary.tiers')),
  ...(expect === undefined ? ([{ _tag: 'NeverUsed', at: 'programme', word: 'expect' }] as const) : []),
]

const tableRemarks = (programme: Checked): Remarks => {
  const known: Columns = columnsOf(programme.vocabulary)
  return Object.entries(tablesOf(programme)).flatMap(([at, written]): Remarks => {
    const table = written as unknown as Table
    const list =
      at === 'triage'
        ? outcomesOf(programme.vocabulary)
        : at === 'alert.table'
          ? levelsOf(programme.vocabulary)
          : undefined
    const proof = verify(table)
    return [
      ...(proof._tag === 'Left' ? proof.left : []).flatMap(
        (finding): Remarks =>
          finding._tag === 'Unreachable'
            ? [{ _tag: 'RowNeverDecides', at, row: finding.row, coveredBy: finding.coveredBy }]
            : [],
      ),
      ...Object.entries(table.columns).flatMap(([name, column]): Remarks => {
        const meant = columnIn(known, name)
        const words = meant === undefined ? [] : unseen(column, meant)
        const [one, other] = [knownOf(column), knownOf(meant ?? column)]
        if (!('values' in one && 'values' in other)) return []
        return [
          ...(words.length === 0 ? [] : [{ _tag: 'WordsUnseen', at, column: name, words, of: listOf(name) } as const]),
          ...unknownIn(`${at}.columns.${name}`, one.values, other.values, listOf(name)),
          ...(one.kind === 'oneOf' &&
          one.values.join('\n') !== other.values.join('\n') &&
          sameWords(one.values, other.values)
            ? [{ _tag: 'OrderDiffers', at: `${at}.columns.${name}`, of: listOf(name) } as const]
            : []),
        ]
      }),
      ...(list === undefined ? [] : unknownIn(`${at}.outputs`, table.outputs, list, at)),
    ]
  })
}

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word) => others.includes(word))

const peopleRemarks = ({ vocabulary, case: cases, review, authority, routing, sla, alert }: Checked): Remarks => {
  const roles = rolesOf(vocabulary)
  const keyed = { 'case.owners': cases.owners, 'review.owners': review.owners, 'sla.targets': sla.targets }
  const handed = new Set(
    routing.rows
      .map(({ then }) => then)
      .filter((route) => route !== 'none')
      .map(roleIn),
  )
  const listed = (at: string, used: readonly string[]): Remarks => unknownIn(at, used, roles, 'vocabulary.roles')
  return [
    ...Object.entries({ ...keyed, 'review.escalations': review.escalations }).flatMap(([at, record]) =>
      unknownIn(at, Object.keys(record), vocabulary.priorities, 'vocabulary.priorities'),
    ),
    ...unknownIn('alert.tell', Object.keys(alert.tell), vocabulary.levels, 'vocabulary.levels'),
    ...Object.entries(cases.owners).flatMap(([priority, owners]) => listed(`case.owners.${priority}`, owners)),
    ...listed('authority.technicalResources', authority.technicalResources.roles),
    ...vocabulary.priorities
      .filter((priority) => !sameWords(ownOf(cases.owners, priority) ?? [], ownOf(review.owners, priority) ?? []))
      .map((priority) => ({ _tag: 'OwnersDiffer', at: 'review.owners', with: 'case.owners', priority }) as const),
    ...[...handed]
      .filter((role) => !authority.technicalResources.roles.includes(role))
      .map(
        (role) => ({ _tag: 'ResourcesUnsaid', at: 'routing', role, notIn: 'authority.technicalResources' }) as const,
      ),
  ]
}

const clockRemarks = ({ vocabulary, sla, calendars }: Checked): Remarks => {
  const used = new Set(
    Object.values({ ...sla.targets, ...sla.alerts }).flatMap((promise) => (promise ? [promise.calendar] : [])),
  )
  return [
    ...Object.entries(calendars).flatMap(([name, calendar]): Remarks => {
      const at = `calendars.${name}`
      if (used.has(name)) return closuresOf(calendar).map((closure) => ({ _tag: 'ClosedForWeeks', at, ...closure }))
      return [
        { _tag: 'NeverUsed', at: 'calendars', word: name },
        ...calendarIssues(calendar).map((issue) => ({ _tag: 'CalendarUnsound', at, issue }) as const),
      ]
    }),
    ...vocabulary.priorities.slice(1).flatMap((less, place): Remarks => {
      const graver = vocabulary.priorities[place] as string
      const [one, other] = [ownOf(sla.targets, graver), ownOf(sla.targets, less)]
      if (one === undefined || other === undefined || one.calendar === other.calendar) return []
      const worst = worstDatedWait(calendars, one)
      return worst === undefined || worst.minutes <= worstWait(calendars, other)
        ? []
        : [
            {
              _tag: 'SlowerWhenClosed',
              at: `sla.targets.${graver}`,
              than: `sla.targets.${less}`,
              from: isoOf(worst.from),
              minutes: worst.minutes,
            },
          ]
    }),
  ]
}
