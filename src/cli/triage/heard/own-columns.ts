import { shown } from '../../../core/parse-issue.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import { furtherReader } from '../../policy/whole/further-columns.ts'
import type { HeardFacts } from '../../queue/pack.ts'
import type { FileRecord, RecordFile } from '../../read/record.ts'
import type { Tally } from './tally.ts'

/** What a record says of the further columns of a programme (自有列); what none of them can be is noted and costs nothing else. */
export const ownColumns = (
  { vocabulary }: VerifiedProgramme<Words>,
  records: RecordFile,
  unread: Tally,
): ((record: FileRecord) => Pick<HeardFacts, 'columns'>) => {
  if (Object.keys(vocabulary.columns).length === 0) return () => ({})
  const read = furtherReader([vocabulary], records)
  return (record) => {
    const own = record._tag === 'Cells' ? read(record) : { facts: {} }
    if ('facts' in own)
      return Object.keys(own.facts).length === 0 ? {} : { columns: own.facts as NonNullable<HeardFacts['columns']> }
    for (const problem of own.problems)
      if (problem._tag === 'FactUnfit')
        unread.add(String(problem.issue.path[0] ?? ''), 'received' in problem.issue ? problem.issue.received : '')
      else if ('column' in problem) unread.add(problem.column, shown(problem._tag))
    return {}
  }
}
