import type { CustomersReport } from '../customers/report.ts'
import type { Speech } from '../kit/language.ts'
import { columnsRead } from './columns-read.ts'
import { harmless } from './harmless.ts'
import { sayReject } from './sentences.ts'

/** What is said of the file of customers: how many there are, and by name those who do not fit. */
export const customersRemarks = (report: CustomersReport, speech: Speech): readonly string[] => {
  const { customers: said, ...text } = speech.text
  const { file, unknown, conflicting, rejected, unread, unseenTiers } = report
  const named = (shown: readonly string[], count: number): readonly string[] => [
    ...shown.map((line) => `  ${line}`),
    ...(count > shown.length ? [`  ${said.others(count - shown.length)}`] : []),
  ]
  return [
    harmless(said.read(report)),
    harmless(columnsRead(report.mapping, speech.text)),
    ...(unknown.count === 0 ? [] : [harmless(said.unknown(unknown.count, unknown.first, file))]),
    ...(conflicting.count === 0
      ? []
      : [
          said.conflicting(conflicting.count),
          ...named(
            conflicting.first.map(({ id, fields, at }) => harmless(said.conflict(id, fields, text.place(at)))),
            conflicting.count,
          ),
        ]),
    ...(rejected.count === 0
      ? []
      : [
          said.rejected(rejected.count, harmless(file)),
          ...named(rejected.first.map(sayReject(speech)), rejected.count),
        ]),
    ...(unread.length === 0 ? [] : [harmless(said.unread(unread))]),
    ...(unseenTiers.length === 0 ? [] : [harmless(text.unseenTiers(unseenTiers))]),
  ]
}
