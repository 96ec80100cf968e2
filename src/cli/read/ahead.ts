import { addAll } from '../../core/extremes.ts'
import type { FileRecord, RecordFile } from './record.ts'

/** In so many records the file itself is asked what it does not say. */
const lookAhead = 1000

/** The first records of a file, and the file as it was. */
export const lookedAhead = async (
  file: RecordFile,
): Promise<{ readonly first: readonly FileRecord[]; readonly records: RecordFile }> => {
  const batches = file.records[Symbol.asyncIterator]()
  const first: FileRecord[] = []
  while (first.length < lookAhead) {
    const next = await batches.next()
    if (next.done === true) break
    addAll(first, next.value)
  }
  async function* all(): AsyncGenerator<readonly FileRecord[]> {
    if (first.length > 0) yield first
    for (let next = await batches.next(); next.done !== true; next = await batches.next()) yield next.value
  }
  return { first, records: { ...file, records: all() } }
}
