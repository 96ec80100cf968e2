/** What `voc-rules columns` itself says in one language. */
export interface ColumnsText {
  readonly help: {
    readonly columns: string
    readonly file: string
    readonly options: {
      readonly [O in 'inputFormat' | 'encoding' | 'delimiter' | 'format' | 'locale']: string
    }
    readonly more: string
  }
  /** Before the command line that decides the file. */
  readonly proposed: string
}

export const columnsExamples = `  voc-rules columns export.csv
  voc-rules columns answers.json --format json`
