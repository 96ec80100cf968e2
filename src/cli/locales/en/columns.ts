import { type ColumnsText, columnsExamples } from '../text/columns.ts'

export const columnsEn: ColumnsText = {
  help: {
    columns: 'Shows the columns of a file, what they are taken for, and the command line that decides it.',
    file: 'CSV, TSV, JSON or NDJSON; “-” reads standard input',
    options: {
      inputFormat: 'csv, tsv, json or ndjson (default: by the file name)',
      encoding: 'the encoding of the file (default: told by its first bytes)',
      delimiter: 'what separates the cells of CSV (default: told by the first line)',
      format: 'text (default) or json',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: `
Examples:
${columnsExamples}

Each line: the number of the column (as --map "score=#3" takes it), its name, the field it is taken for, its first values.
Exit codes: 0 done, 1 the file cannot be worked on, 2 the command line is wrong.`,
  },
  proposed: 'Decide it by (with the right zone and tiers):',
}
