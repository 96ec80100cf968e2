import { channelNamed } from '../../feedback/channel-named.ts'
import type { IngestIssue } from '../../feedback/ingest-error.ts'
import type { FeedbackContent } from '../../feedback/revision/revision.ts'
import { idIn } from '../cells/id-in.ts'
import { isNoAnswer } from '../cells/no-answer.ts'
import { isBlank, scoreIn } from '../cells/values.ts'
import { readDate } from '../dates/read-date.ts'
import { answersIn } from './answers-in.ts'
import { asides } from './asides.ts'
import { commentIn } from './comment-in.ts'
import { customerIn } from './customer-in.ts'
import { type Dated, datedBy } from './dated-by.ts'
import { exclusionIn } from './exclusion-in.ts'
import { flagsIn } from './flags-in.ts'
import { placesIn } from './places-in.ts'
import type { RowField, ValueIn } from './row-field.ts'
import type { RowRead, RowReading, RowSaid } from './row-read.ts'

/** A row asked by field, and what its columns are called in notes. */
export interface AskedRow {
  readonly valueIn: ValueIn
  readonly nameOf: (field: RowField) => string
  /** Cells that could not be read at all, by the names of their columns. */
  readonly notes?: readonly { readonly name: string; readonly received: string }[]
}

/**
 * Reads a row as a delivery (逐行接入), whoever wrote it: a row of a file and a payload of a webhook are decided alike. A row is
 * never lost for a cell: what cannot be read stands by its name in `unread`, and the words are still heard. It is refused only
 * where nothing can be decided from it, or where the zone or the order of its dates must be said first.
 *
 * @example
 * readRow({ receivedAt: instant(0) })({ nameOf: (field) => field,
 *   valueIn: (field) => ({ score: 'N.N.', text: 'The charger caught fire' })[field as string] })
 * // => { _tag: 'RowSaid', at: 0, said: { receivedAt: 0, scale: '0-10', comment: 'The charger caught fire',
 * //      unread: { fields: [{ name: 'score', received: '"N.N."' }] } }, undated: true }
 * @source A1.1, A1.5
 * @law every row is said, excluded or refused, and no cell costs the words beside it
 */
export const readRow = (reading: RowReading): ((row: AskedRow) => RowRead) => {
  const dateIn = readDate(reading)
  const answersOf = answersIn(reading)
  const customerOf = customerIn(reading)
  const markedIn = exclusionIn(reading.coded === true)
  const scale = reading.question?.kind === 'score' ? reading.question.scale : '0-10'
  return ({ valueIn, nameOf, notes = [] }) => {
    const marked = markedIn(valueIn)
    const unread = asides()
    const setAside = (field: RowField): undefined =>
      isNoAnswer(valueIn(field)) ? undefined : unread.add(nameOf(field), valueIn(field))
    const dated = (field: 'receivedAt' | 'revisedAt'): Dated =>
      isNoAnswer(valueIn(field)) ? {} : datedBy(dateIn(valueIn(field)), nameOf(field), valueIn(field))
    for (const { name, received } of notes) unread.add(name, received)
    const { answers, issues } = answersOf(valueIn, nameOf, unread.add)
    const comment = commentIn(valueIn, nameOf, unread.add)
    const redFlags = flagsIn(valueIn('redFlags')) ?? setAside('redFlags')
    const silent = Object.keys(answers).length === 0 && comment === undefined && redFlags === undefined
    if (silent && marked !== undefined) return { _tag: 'RowExcluded', because: marked }
    if (silent) {
      const lost = unread
        .found()
        ?.fields.map(({ name, received }): IngestIssue => ({ _tag: 'NotText', path: [name], received }))
      const [first, ...rest] = issues.length > 0 ? issues : (lost ?? [])
      return first === undefined
        ? { _tag: 'RowExcluded', because: 'noAnswer' }
        : { _tag: 'RowRefused', issues: [first, ...rest] }
    }
    const [received, revised] = [dated('receivedAt'), dated('revisedAt')]
    const needed = [received, revised].find((one) => one.needed !== undefined)?.needed
    if (needed !== undefined && marked === undefined) return { _tag: 'RowRefused', issues: [needed] }
    const receivedAt = received.at ?? revised.at ?? reading.receivedAt
    if (receivedAt === undefined)
      return marked === undefined
        ? { _tag: 'RowRefused', issues: [received.issue ?? { _tag: 'FieldMissing', path: [nameOf('receivedAt')] }] }
        : { _tag: 'RowExcluded', because: marked }
    if (received.issue !== undefined) unread.add(nameOf('receivedAt'), valueIn('receivedAt'))
    if (revised.issue !== undefined) unread.add(nameOf('revisedAt'), valueIn('revisedAt'))
    const id = valueIn('id')
    const externalId = isBlank(id) ? undefined : (idIn(id) ?? unread.add(nameOf('id'), id))
    const stated = valueIn('revision')
    const count = isBlank(stated) ? undefined : scoreIn(stated)
    const revision = Number.isSafeInteger(count) ? (count as number) + 0 : undefined
    if (count !== undefined && revision === undefined) unread.add(nameOf('revision'), stated)
    const where = valueIn('channel')
    const channel = isNoAnswer(where) ? reading.channel : (channelNamed(where) ?? unread.add(nameOf('channel'), where))
    const { name, ...who } = customerOf(valueIn, nameOf, unread.add)
    const customerId = who.customer?.id
    const places = placesIn(valueIn, nameOf, unread.add)
    const left = unread.found()
    const said: FeedbackContent = {
      receivedAt,
      scale,
      ...(customerId === undefined ? {} : { customerId }),
      ...answers,
      ...(comment === undefined ? {} : { comment }),
      ...(channel === undefined ? {} : { channel }),
      ...places,
      ...(redFlags === undefined ? {} : { redFlags }),
      ...(name === undefined ? {} : { customerName: name }),
      ...(left === undefined ? {} : { unread: left }),
    }
    const row: RowSaid = {
      _tag: 'RowSaid',
      ...(externalId === undefined ? {} : { externalId }),
      at: revised.at ?? receivedAt,
      ...(revision === undefined ? {} : { revision }),
      said,
      ...who,
      ...(received.at === undefined && revised.at === undefined ? { undated: true as const } : {}),
    }
    return marked === undefined ? row : { _tag: 'RowExcluded', because: marked, row }
  }
}
