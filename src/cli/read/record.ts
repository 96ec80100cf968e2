import type { Either } from 'fp-ts/Either'
import type { InputProblem, Place, RowProblem } from '../problem.ts'

/** One record of a file: its cells in the order of the columns, or why there are none. */
export type FileRecord =
  | {
      readonly _tag: 'Cells'
      readonly at: Place
      /** As the file has them: typed values of JSON, bytes of CSV, decoded when somebody asks for them. */
      readonly cells: readonly unknown[]
      /** Keys that are no columns, because no record had them when the columns were looked for. */
      readonly late?: readonly string[]
    }
  | { readonly _tag: 'Broken'; readonly at: Place; readonly problem: RowProblem }

/** A file made readable: its columns are known before the first record. */
export interface RecordFile {
  readonly columns: readonly string[]
  /** What the cells that are still bytes are written in. */
  readonly encoding: string
  readonly records: AsyncIterable<FileRecord>
  /** In how many records columns were looked for, where not in all. */
  readonly looked?: number
}

/** What a file is called and what is in it. */
export interface Input {
  readonly file: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly encoding: string
}

export type OpenRecords = (input: Input) => Promise<Either<InputProblem, RecordFile>>
