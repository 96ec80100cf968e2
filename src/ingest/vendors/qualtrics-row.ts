import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { oneOfTexts, optional, type Parser, record } from '../../core/parse/parse.ts'
import type { Exclusion } from '../../feedback/revision/revision.ts'
import type { Adapter } from '../adapter.ts'
import { noFeedback } from '../fact.ts'
import { idText } from '../fields.ts'
import type { SurveyMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { rowReader } from '../row-reader.ts'
import { textAt } from '../value-at.ts'

/** What has to be said of a Qualtrics export (Qualtrics 映射). Its dates have no offset, so the zone is needed. */
export interface QualtricsMapping extends SurveyMapping {
  readonly zone: string
  /** The column of the question for a number: `Q1`, not `Q1_NPS_GROUP`. */
  readonly answer: string
  readonly words?: string
  /** What imported rows are taken for; they are like any other row where this is not said. */
  readonly imported?: Exclusion
}

const taken = ['IP Address', '0', 'Offline', '16', 'EX', '32', 'EX Offline', '48']
const imported = ['Imported', '4']
const excluded: { readonly [status: string]: Exclusion } = {
  'Survey Preview': 'preview',
  '1': 'preview',
  'Survey Preview Spam': 'preview',
  '9': 'preview',
  'Offline Survey Preview': 'preview',
  '17': 'preview',
  'Survey Test': 'test',
  '2': 'test',
  Spam: 'disqualified',
  '8': 'disqualified',
  'Imported Spam': 'disqualified',
  '12': 'disqualified',
  'EX Spam': 'disqualified',
  '40': 'disqualified',
}
const status: Parser<string> = (received, path) => {
  const code = idText(received, path)
  return code._tag === 'Left' ? code : oneOfTexts([...taken, ...imported, ...Object.keys(excluded)])(code.right, path)
}
const row = record<{ readonly Status?: string }>({ Status: optional(status) })

/**
 * Rows of a Qualtrics export (Qualtrics 导出), each a record by the names of the first header row. The second and third
 * header row, which most readers hand over as data, are told apart from responses. A response was received at
 * `RecordedDate`: the `EndDate` of one that was left unfinished lies days before anybody could see it. Previews and tests
 * are facts that are excluded; the group beside a score is never read. Exports of choice texts need `labels`.
 *
 * @example
 * qualtricsRow({ source: 'qualtrics', zone: 'Asia/Shanghai', answer: 'Q1', question: { kind: 'score', scale: '0-10' } })({
 *   ResponseId: 'R_1', Status: 'Survey Preview', RecordedDate: '2026-11-21 10:00:00', Q1: '2', Q1_NPS_GROUP: '3' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'qualtrics', externalId: 'R_1', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 2 }, excluded: 'preview' }])
 * @source A1.1
 */
export const qualtricsRow = (mapping: QualtricsMapping): Adapter => {
  const { source, answer, words } = mapping
  const columns = { id: 'ResponseId', receivedAt: 'RecordedDate', answer, ...(words === undefined ? {} : { words }) }
  const readRow = rowReader({ ...mapping, columns })
  return (received) =>
    isHeader(received)
      ? noFeedback(source, 'headerRow')
      : pipe(
          read(source)(row, received),
          chain(({ Status = '0' }) =>
            readRow(received, imported.includes(Status) ? mapping.imported : excluded[Status]),
          ),
        )
}

const isHeader = (received: unknown): boolean => {
  const id = textAt(['ResponseId'], received)
  return id === 'Response ID' || id?.startsWith('{"ImportId"') === true
}
