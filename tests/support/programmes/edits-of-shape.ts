import type { Checked } from '../../../src/programme/verify/checks/found.ts'
import type { Edit } from '../edits.ts'
import type { Draft } from './harms-of.ts'

const tablesIn = (programme: Draft): readonly Draft[] => [
  programme.triage,
  programme.severity,
  programme.alert.table,
  programme.routing,
]

/**
 * Edits of more than one place, as people make them who add something: a word that a list had not, with a row of its own; a
 * column that must be given; roles for which a person or a department stands; rows moved to the front, rows that take some
 * of another's facts; calendars that do not open, escalations to nobody, clocks of alerts dropped or moved to other channels.
 */
export const editsOfShape = (programme: Checked): readonly Edit[] => {
  const edit = (name: string, change: (draft: Draft) => void): Edit => {
    const draft = structuredClone(programme) as Draft
    change(draft)
    return { name, programme: draft as Checked }
  }
  const { vocabulary, alert, review, calendars, sla } = programme
  const own = Object.keys(vocabulary.columns)
  const saying = (column: string, word: string) => (draft: Draft) => {
    if (column === 'valueTier') draft.vocabulary.tiers.push(word)
    else draft.vocabulary.columns[column].column.values.push(word)
    for (const table of tablesIn(draft))
      if (table.columns[column] !== undefined) table.columns[column].column.values.push(word)
  }
  const added = ['valueTier', ...own].flatMap((column) =>
    tablesIn(programme).flatMap((table, place) =>
      table.columns[column] === undefined
        ? []
        : [
            edit(`${column}: a stranger, decided least in ${table.id}`, (draft) => {
              saying(column, 'stranger')(draft)
              const all = tablesIn(draft)[place]
              const least = all.rows.at(-1)
              const when = Object.fromEntries(Object.keys(all.columns).map((name) => [name, anyOf(all.columns[name])]))
              all.hit = 'first'
              all.rows.unshift({ ...least, id: 'stranger', when: { ...when, [column]: { is: 'stranger' } } })
            }),
          ],
    ),
  )
  const required = own.map((column) =>
    edit(`${column} must be given`, (draft) => {
      draft.vocabulary.columns[column] = draft.vocabulary.columns[column].column
      for (const table of tablesIn(draft)) {
        if (table.columns[column] === undefined) continue
        table.columns[column] = draft.vocabulary.columns[column]
        for (const { when } of table.rows) if (when[column] !== undefined) delete when[column].orMissing
        table.rows = table.rows.filter(({ when }: Draft) => when[column]?.missing === undefined)
      }
    }),
  )
  const traits = Object.keys(vocabulary.roles).flatMap((role) => [
    edit(`${role} is the customer’s own manager`, (draft) => {
      draft.vocabulary.roles[role].person = 'ownManager'
    }),
    edit(`${role} is a department`, (draft) => {
      draft.vocabulary.roles[role].department = true
    }),
  ])
  const rows = tablesIn(programme).flatMap(({ rows, id }, table) =>
    rows.flatMap((_row: Draft, place: number) => [
      edit(`row ${place} of ${id} first`, (draft) => {
        const all = tablesIn(draft)[table]
        all.hit = 'first'
        all.rows.unshift(...all.rows.splice(place, 1))
      }),
      edit(`row ${place} of ${id} decides as the last, of one word or number less`, (draft) => {
        const all = tablesIn(draft)[table]
        const [row, last] = [all.rows[place], all.rows.at(-1)]
        const narrowed = Object.entries<Draft>(row.when).find(
          ([, cell]) => cell.in?.length > 1 || cell.le !== undefined,
        )
        if (narrowed === undefined) return
        const [column, cell] = narrowed
        const some = cell.in === undefined ? { le: cell.le - 1 } : { in: cell.in.slice(1) }
        all.hit = 'first'
        all.rows.unshift({
          ...row,
          id: 'narrow',
          when: { ...row.when, [column]: { ...cell, ...some } },
          then: last.then,
        })
      }),
    ]),
  )
  return [
    ...added,
    ...required,
    ...traits,
    ...rows,
    ...Object.keys(calendars).map((name) =>
      edit(`${name} never opens`, (draft) => {
        draft.calendars[name].weekly = {}
      }),
    ),
    ...Object.keys(review.escalations).map((priority) =>
      edit(`nobody hears of ${priority}`, (draft) => {
        draft.review.escalations[priority] = []
      }),
    ),
    ...Object.keys(sla.alerts ?? {}).flatMap((level) => [
      edit(`no clock of ${level}`, (draft) => {
        delete draft.sla.alerts[level]
      }),
      edit(`${level} by e-mail`, (draft) => {
        draft.sla.alerts[level].channels = ['email']
      }),
    ]),
    ...(alert.alsoAtOutlet === undefined
      ? []
      : [
          edit('outlets tell nobody of a name', (draft) => {
            draft.alert.alsoAtOutlet = `${alert.alsoAtOutlet}x`
          }),
        ]),
  ]
}

/** A cell that holds of anything a column may hold. */
const anyOf = ({ kind }: Draft): object => (kind === 'maybe' ? { orMissing: true } : {})

/**
 * The hotel with two levels more that tell as many as the one before, as soon: of one, contact is owed on other channels; of
 * the other, people are told by other media.
 */
export const withTwinLevels = (programme: Draft): Draft => {
  const draft = structuredClone(programme)
  const [clock, tell] = [draft.sla.targets.soon, draft.alert.tell.house]
  const by = (...media: readonly string[]) => ({ ...tell, notices: [{ ...tell.notices[0], media }] })
  const on = (id: string, ...channels: readonly string[]) => ({ ...clock, id, withinMinutes: 180, channels })
  draft.vocabulary.levels = ['chain', 'house', 'desk', 'night']
  draft.vocabulary.channels.push('reply')
  const tells = { house: by('im', 'phone'), desk: by('im', 'phone'), night: by('im', 'email') }
  draft.alert.tell = { ...draft.alert.tell, ...tells }
  draft.sla.alerts = {
    house: on('house', 'reply', 'phone'),
    desk: on('desk', 'email'),
    night: on('night', 'reply', 'phone'),
  }
  const { rows } = draft.alert.table
  const { when, ...others } = rows.find(({ id }: Draft) => id === 'public')
  const answering = (then: string, reach: object) =>
    rows.splice(1, 0, { ...others, id: then, when: { ...when, priority: { is: 'soon' }, reach }, then })
  answering('desk', { is: 'private' })
  answering('night', { missing: true })
  draft.expect.floors = draft.expect.floors.filter(({ id }: Draft) => id !== 'public')
  return draft
}
