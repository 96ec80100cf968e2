import { isLeft } from 'fp-ts/Either'
import type { Decoder } from '../read/decode.ts'
import type { FileRecord } from '../read/record.ts'
import { factsIn, type RecordRead } from './facts.ts'
import { rowsIn } from './rows.ts'
import type { FactSettings } from './settings.ts'

/** Reads the records of a file as facts. */
export const readFacts = (settings: FactSettings, decoder: Decoder): ((record: FileRecord) => RecordRead) => {
  const facts = factsIn(settings)
  const rowOf = rowsIn(settings.mapping, decoder)
  return (record) => {
    if (record._tag === 'Heading') return { _tag: 'Excluded', reason: 'heading' }
    if (record._tag === 'Broken') return { _tag: 'Rejected', problems: [record.problem] }
    const row = rowOf(record)
    return isLeft(row) ? { _tag: 'Rejected', problems: row.left } : facts(row.right)
  }
}
