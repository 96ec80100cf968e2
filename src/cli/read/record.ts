import type { Either } from 'fp-ts/Either'
import type { InputProblem, Place, RowProblem } from '../kit/problem.ts'
import type { Decoder } from './bytes/decode.ts'

/** One record of a file: its cells in the order of the columns, or why there are none. */
export type FileRecord =
  | {
      readonly _tag: 'Cells'
      readonly at: Place
      /** As the file has them: typed values of JSON, bytes of CSV, decoded when somebody asks for them. */
      readonly cells: readonly unknown[]
      /** Keys that are no columns, because no record had them when the columns were looked for. */
      readonly late?: readonly string[]
      /** The row has fewer cells than the header: those at the end are taken for blank. */
      readonly short?: RowProblem
      /** The row as it stands there, where its cells do not fit. */
      readonly text?: string
    }
  /** A further line of headings, as survey tools write below the first: questions, identifiers. */
  | { readonly _tag: 'Heading'; readonly at: Place; readonly text?: never }
  | { readonly _tag: 'Broken'; readonly at: Place; readonly problem: RowProblem; readonly text?: string }

/** A file made readable: its columns are known before the first record. */
export interface RecordFile {
  readonly columns: readonly string[]
  /** What a second header line says of the columns. */
  readonly labels?: readonly string[]
  /** The zones of the columns, where a line of headings names them. */
  readonly zones?: readonly string[]
  /** What the cells that are still bytes are written in. */
  readonly decoder: Decoder
  /** As they come off the file, some at a time. */
  readonly records: AsyncIterable<readonly FileRecord[]>
  /** In how many records columns were looked for, where not in all. */
  readonly looked?: number
}

/** What a file is called, what is in it, and how its bytes become text. */
export interface Input {
  readonly file: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly decoder: Decoder
}

export type OpenRecords = (input: Input) => Promise<Either<InputProblem, RecordFile>>
