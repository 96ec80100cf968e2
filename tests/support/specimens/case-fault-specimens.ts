import type { StreamFault } from '../../../src/events/fault.ts'
import type { DuplicateFault } from '../../../src/inner-loop/case/duplicate-fault.ts'
import type { Specimens } from './specimens.ts'

/** What can be wrong with the events of a case and with the duplicates of a book. */
export const caseFaultSpecimens: Specimens<StreamFault | DuplicateFault> = {
  HistoryNotAList: [{ _tag: 'HistoryNotAList', received: '7' }],
  EventUnreadable: [
    {
      _tag: 'EventUnreadable',
      place: 0,
      issues: [
        { _tag: 'NotAnInstant', path: ['at'], received: '"soon"' },
        { _tag: 'MoreIssues', path: [], count: 3 },
      ],
    },
  ],
  EventKindUnknown: [{ _tag: 'EventKindUnknown', place: 1, kind: 'CaseSung' }],
  EventFormatUnknown: [{ _tag: 'EventFormatUnknown', place: 1, format: '9', newest: 1 }],
  EventContradicted: [{ _tag: 'EventContradicted', id: 'k1/0', versions: [3, 4] }],
  HistoryForked: [{ _tag: 'HistoryForked', version: 3, ids: ['k1/0', 'k2/0'] }],
  HistoryGap: [{ _tag: 'HistoryGap', after: 3, next: 5 }],
  StreamsMixed: [{ _tag: 'StreamsMixed', streams: ['k1', 'k2'] }],
  SnapshotFormatUnknown: [{ _tag: 'SnapshotFormatUnknown', received: '7', expected: 1 }],
  SnapshotUnreadable: [{ _tag: 'SnapshotUnreadable', issues: [{ _tag: 'FieldMissing', path: ['version'] }] }],
  DuplicateTargetMissing: [{ _tag: 'DuplicateTargetMissing', caseId: 'a', of: 'b' }],
  DuplicateChained: [{ _tag: 'DuplicateChained', caseId: 'a', of: 'b', original: 'c' }],
  DuplicatesCircular: [{ _tag: 'DuplicatesCircular', caseId: 'a', of: 'b' }],
}
