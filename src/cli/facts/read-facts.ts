import type { RowProblem } from '../problem.ts'
import { cellReader, isBytesCell } from '../read/bytes-cell.ts'
import { decoder } from '../read/decode.ts'
import type { FileRecord } from '../read/record.ts'
import { factsIn, type RecordRead } from './facts.ts'
import type { FactSettings } from './settings.ts'

/** Reads the records of a file as facts. Only the cells that are read need to be text of the encoding. */
export const readFacts = (settings: FactSettings): ((record: FileRecord) => RecordRead) => {
  const { mapping, encoding } = settings
  const { columns, at, tierAt } = mapping
  const facts = factsIn(settings)
  const read = cellReader(decoder(encoding))
  const used = [...new Set([...Object.values(at), ...(tierAt === undefined ? [] : [tierAt])])]
  return (record) => {
    if (record._tag === 'Broken') return { _tag: 'Rejected', problems: [record.problem] }
    const values = new Map<number, unknown>()
    const problems: RowProblem[] = []
    for (const place of used) {
      const cell = record.cells[place]
      const text = isBytesCell(cell) ? read(cell) : { text: cell }
      if ('text' in text) values.set(place, text.text)
      else problems.push({ _tag: 'BytesUndecodable', column: columns[place] ?? '', encoding, ...text.bad })
    }
    const [first, ...rest] = problems
    if (first !== undefined) return { _tag: 'Rejected', problems: [first, ...rest] }
    return facts({
      at: record.at,
      value: (field) => values.get(at[field] ?? -1),
      tier: values.get(tierAt ?? -1),
      column: (field) => columns[at[field] ?? -1] ?? field,
    })
  }
}
