import { deidentifyExamples } from '../examples/deidentify.ts'
import type { DeidentifyText } from '../text/deidentify.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')
const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${grouped(count)} rows`)

export const deidentifyEn: DeidentifyText = {
  help: {
    deidentify: 'Takes out of customers’ words what tells who somebody is.',
    file: 'CSV, TSV, JSON or NDJSON, a row each; “-” is standard input',
    options: {
      columns: 'columns of words to mask (default: the one of customers’ own words)',
      names: 'columns with names on record: masked in the others of the row, and not written',
      keep: 'columns that are written besides; they are masked too',
      known: 'a file of names, of staff for instance, one a line',
      also: 'order, tracking, employee, room, birthDate, bareNetworkAddress: masked besides',
      map: 'where to write what tokens stand for; for you alone, and only where asked for',
      output: 'where to write the rows (default: standard output)',
      format: 'csv or ndjson (default: as the input is)',
      inputFormat: 'csv, tsv, json or ndjson (default: by the name of the file)',
      encoding: 'of the file (default: by its bytes)',
      locale: 'zh-CN or en, of the tokens too (default: by LANG)',
    },
    more: `
Examples:
${deidentifyExamples}

Only the columns named are written. A row in which something is left is not written, and told by its number.
Exit codes: 0 all rows written, 1 rows left out or a file that cannot be used, 2 a mistake in the command line,
3 a file that cannot be written.`,
  },
  classes: {
    name: 'names',
    mobile: 'mobile numbers',
    phone: 'telephone numbers',
    email: 'e-mail addresses',
    idCard: 'identity numbers',
    travelDocument: 'travel documents',
    bankCard: 'payment cards',
    iban: 'account numbers (IBAN)',
    plate: 'number plates',
    wechat: 'WeChat names',
    qq: 'QQ numbers',
    account: 'accounts',
    networkAddress: 'network addresses',
    address: 'addresses',
    order: 'orders',
    tracking: 'parcels',
    employee: 'staff numbers',
    room: 'rooms',
    birthDate: 'days of birth',
    bareNetworkAddress: 'network addresses without a cue',
  },
  masked: (read, masked, unchanged) =>
    `${rowsOf(read)} read: ${grouped(masked)} masked, ${grouped(unchanged)} with nothing to mask`,
  refused: (record, places) =>
    `row ${grouped(record)} is not written: something is left in ${places === 1 ? '1 place' : `${grouped(places)} places`}`,
  moreRefused: (rows) => `… and ${rowsOf(rows)} more`,
  broken: (rows, records) => `${rowsOf(rows)} cannot be read, the first of them: ${records.map(grouped).join(', ')}`,
  namesPartly: 'Names nobody handed in, and addresses, are found in part: look through what you show.',
  mapIsSecret: (file) => `${file} undoes the masking: keep it to yourself.`,
}
