import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { IngestError, IngestIssue, MappingUnfit } from '../../feedback/ingest-error.ts'
import type { Exclusion } from '../../feedback/revision/revision.ts'
import type { Adapter, SourcedFact } from '../adapter.ts'
import { textIn } from '../cells/values.ts'
import { noFeedback, rejected } from '../fact.ts'
import type { ExcludeRule } from '../mapping.ts'
import { namesFlaws, questionFlaws, scaleFlaws } from '../mapping-flaws.ts'
import { placeMissing, placesIn } from '../places-there.ts'
import { readRow } from '../row/read-row.ts'
import type { RowField } from '../row/row-field.ts'
import type { RowExclusion, RowReading, RowSaid } from '../row/row-read.ts'
import { knownAs } from '../sourced.ts'
import { textAt } from '../value-at.ts'
import { at, type CellPlace, has, isColumn, named } from './place.ts'
import { together } from './together.ts'

/** What has to be said of any flat or nested JSON, or of the rows of any table (通用映射). Plain data. */
export interface MappedSource extends Omit<RowReading, 'coded'> {
  /** The name of the source in the ids of feedback. */
  readonly source: string
  /**
   * Where each field stands; those not named are not read. A row, in which nothing stands inside of anything, has to have every column
   * that is named by itself, if only empty; what a source leaves out of some rows is named as `{ first: ['comment'] }`. Of a nested
   * delivery the id, the instant and one of the answers have to be there.
   */
  readonly fields: { readonly [F in RowField]?: CellPlace } & { readonly id: CellPlace }
  /** Where the response stands in its envelope, or the list of responses. */
  readonly within?: CellPlace
  /** Only deliveries that show one of these texts; others are no feedback here. */
  readonly only?: readonly { readonly at: CellPlace; readonly is: readonly string[] }[]
  readonly exclude?: readonly ExcludeRule[]
}

const answers: readonly RowField[] = ['score', 'stars', 'satisfaction', 'sentiment', 'title', 'text', 'redFlags']
const exclusions: { readonly [E in Exclude<RowExclusion, 'noAnswer' | 'staff'>]: Exclusion } = {
  preview: 'preview',
  test: 'test',
  spam: 'disqualified',
  invalid: 'disqualified',
}

/**
 * Reads any JSON or row by a mapping (通用适配器): places instead of code, so that a further vendor is a value. It reads what a file
 * reads and as a file reads it: words for no answer, dates as people write them, seconds since 1970, `8/10`, amounts. What cannot be
 * read is noted; a mapped place that is not there is refused, with what is there.
 *
 * @example
 * mapped({ source: 'desk', zone: 'UTC', fields: { id: 'ticket.id', score: 'nps', text: 'why', receivedAt: 'at' } })(
 *   { ticket: { id: 7 }, nps: '2', why: 'n/a', at: '21 Nov 2026 02:00' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'desk', externalId: '7', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 2 } }])
 * mapped({ source: 'desk', fields: { id: 'Id', score: 'Scores' } })({ Id: 1, Score: 2 })
 * // => left({ _tag: 'DeliveryRejected', source: 'desk', externalId: '1',
 * //      issues: [{ _tag: 'PlaceMissing', path: ['Scores'], there: ['Id', 'Score'] }] })
 * @source A1.1
 * @law an adapter answers any JSON, and twice the same
 * @law a file and a webhook decide alike
 */
export const mapped = (mapping: MappedSource): Adapter => {
  const flawsFor = (received: unknown): readonly MappingUnfit[] =>
    namesFlaws(['fields'], mapping.fields, ['id'], placesIn(received))
  if (flawsFor(undefined).length > 0)
    return (received) => rejected(mapping.source, flawsFor(received) as NonEmpty<MappingUnfit>)
  const one = responseReader(mapping)
  return (received) => {
    const inner = mapping.within === undefined ? received : at(mapping.within, received)
    return Array.isArray(inner) ? together(mapping.source, (inner as readonly unknown[]).map(one)) : one(inner)
  }
}

const responseReader = (mapping: MappedSource): Adapter => {
  const { fields, question, stars } = mapping
  const [flaw, ...flaws] = [
    ...(question === undefined ? [] : questionFlaws([['question'], question])),
    ...(stars === undefined ? [] : scaleFlaws('rating', stars, ['stars'])),
  ]
  const read =
    flaw === undefined ? fieldsReader(mapping) : (): ReturnType<Adapter> => rejected(mapping.source, [flaw, ...flaws])
  return (received) => {
    const result = read(received)
    if (!isLeft(result)) return result
    const who = fields.customer === undefined ? undefined : textIn(at(fields.customer, received))
    const customerId = typeof who === 'string' && who !== '' ? who : undefined
    return left(knownAs(result.left, { id: at(fields.id, received), customerId }))
  }
}

const fieldsReader = (mapping: MappedSource): Adapter => {
  const { source, fields, only = [], exclude = [] } = mapping
  const read = readRow(mapping)
  const asked = answers.filter((field) => fields[field] !== undefined)
  return (received) => {
    if (typeof received !== 'object' || received === null)
      return rejected(source, [{ _tag: 'NotARecord', path: [], received: shown(received) }])
    if (only.some((rule) => !rule.is.includes(String(at(rule.at, received) ?? ''))))
      return noFeedback(source, 'otherSurvey')
    const missing = missingIn(mapping, asked, received)
    if (missing !== undefined) return rejected(source, [missing])
    const row = read({
      valueIn: (field) => (fields[field] === undefined ? undefined : at(fields[field], received)),
      nameOf: (field) => (fields[field] === undefined ? field : named(fields[field])),
    })
    if (row._tag === 'RowRefused') return left({ _tag: 'DeliveryRejected', source, issues: row.issues })
    if (row._tag === 'RowSaid')
      return factOf(source, row, exclude.find((rule) => rule.is.includes(textAt(rule.at, received) ?? ''))?.as, fields)
    if (row.because === 'noAnswer' || row.because === 'staff' || row.row === undefined)
      return noFeedback(source, 'notAnswered')
    return factOf(source, row.row, exclusions[row.because], fields)
  }
}

const factOf = (
  source: string,
  { externalId, at: when, revision, said }: RowSaid,
  excluded: Exclusion | undefined,
  { id }: MappedSource['fields'],
): Either<IngestError, readonly SourcedFact[]> =>
  externalId === undefined
    ? rejected(source, [{ _tag: 'FieldMissing', path: [named(id)] }])
    : right([
        {
          _tag: when <= said.receivedAt && (revision ?? 1) <= 1 ? 'FeedbackReceived' : 'FeedbackAmended',
          source,
          externalId,
          at: when,
          ...(revision === undefined ? {} : { revision }),
          said,
          ...(excluded === undefined ? {} : { excluded }),
        },
      ])

/** Whether a delivery is a row: nothing stands inside of anything. */
const flatIn = (received: object): boolean =>
  Object.values(received).every((value) => typeof value !== 'object' || value === null)

/** A mapped place that is not there: the id, the instant, or every answer; in a row every column that is named by itself. */
const missingIn = (
  { fields, receivedAt }: MappedSource,
  asked: readonly RowField[],
  received: object,
): IngestIssue | undefined => {
  const absent = (place: CellPlace | undefined): place is CellPlace => place !== undefined && !has(place, received)
  if (absent(fields.id)) return placeMissing([named(fields.id)], received)
  if (absent(fields.receivedAt) && receivedAt === undefined) return placeMissing([named(fields.receivedAt)], received)
  const column = flatIn(received) ? Object.values(fields).find((place) => isColumn(place) && absent(place)) : undefined
  if (column !== undefined) return placeMissing([named(column)], received)
  const gone = asked.filter((field) => absent(fields[field]))
  const [first] = gone
  return first !== undefined && gone.length === asked.length
    ? placeMissing([named(fields[first] as CellPlace)], received)
    : undefined
}
