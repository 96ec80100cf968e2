import { wordIn } from '../../explain/words.ts'
import { durationEn } from '../../locales/en/queue/duration.ts'
import { words } from '../../locales/en/words.ts'
import type { NetPromoterScore } from '../../nps/net-promoter-score.ts'
import type { Place } from '../kit/problem.ts'
import type { Packing } from '../read/bytes/packed.ts'
import { customersEn } from './en/customers.ts'
import { handOnEn } from './en/hand-on.ts'
import { lexiconEn } from './en/lexicon.ts'
import { policyEn } from './en/policy.ts'
import { slaEn } from './en/sla.ts'
import { examples } from './examples.ts'
import type { CliText } from './text.ts'

const place = ({ file, ...at }: Place): string => (file === undefined ? placeIn(at) : `${file}, ${placeIn(at)}`)
const placeIn = ({ record, line, toLine }: Omit<Place, 'file'>): string =>
  line === undefined ? `record ${record}` : toLine === undefined ? `line ${line}` : `lines ${line}–${toLine}`
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ')
const perhaps = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`)
const columnsAre = (columns: readonly string[]): string => `The file has ${list(columns.filter((one) => one !== ''))}.`
const packings: { readonly [P in Packing]: string } = {
  zip: 'an Excel workbook or another ZIP archive',
  workbook: 'an old Excel workbook',
  gzip: 'compressed by gzip',
  pdf: 'a PDF',
}
const plural = (count: number, one: string, many: string = `${one}s`): string => `${count} ${count === 1 ? one : many}`
const signed = (points: number): string => (points === 0 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`)
const between = ({ answers, interval: { lower, upper } }: NetPromoterScore): string =>
  answers === 1
    ? 'too few for an interval'
    : `95 % between ${signed(Math.round(lower * 100))} and ${signed(Math.round(upper * 100))}`
const dates = 'such as 2026-11-21T10:00:00+08:00, 2026-11-21 10:00, 2026/11/21, 21 Nov 2026'

const problems: CliText['problems'] = {
  OptionUnknown: ({ option, nearest }) => `There is no option ${option}.${perhaps(nearest)}`,
  OptionWithoutValue: ({ option }) => `${option} needs a value behind it.`,
  OptionMissing: ({ option }) => `${option} must be given.`,
  ArgumentMissing: ({ argument }) => `<${argument}> must be named.`,
  ArgumentsTooMany: () => 'More files are named than are read. Names with spaces stand in quotation marks.',
  CommandUnknown: ({ command, nearest }) => `There is no command ${command}.${perhaps(nearest)}`,
  FileNotNamed: () => 'No file is named. Name one, “-” for standard input, or --sample.',
  OptionNotOneOf: ({ option, received, allowed }) =>
    `${option}: expected one of ${allowed.join(', ')}, found “${received}”.`,
  OptionUnreadable: ({ option, received, like }) => `${option}: expected something like ${like}, found “${received}”.`,
  OptionNeeds: ({ option, needs }) => `${option} needs ${needs}.`,
  OptionsClash: ({ options }) => `${options[0]} and ${options[1]} cannot name the same thing: give one of them.`,
  ZoneUnknown: ({ received }) =>
    `--time-zone: no time zone is called “${received}”. Expected a name such as Asia/Shanghai.`,
  EncodingUnknown: ({ received }) =>
    `--encoding: no encoding is called “${received}”. Expected a name such as utf-8, gb18030, windows-1252.`,
  InstantNeedsZone: ({ option, received }) =>
    `${option}: “${received}” names no time zone. Add an offset such as +08:00, or --time-zone.`,
  MapEntryUnreadable: ({ option, entry }) => `${option}: expected FIELD=COLUMN such as score=rating, found “${entry}”.`,
  FieldUnknown: ({ option, field, nearest, fields }) =>
    `${option}: there is no field “${field}”.${perhaps(nearest)} Fields are ${fields.join(', ')}.`,
  FieldTwice: ({ option, field }) => `${option}: the field ${field} is mapped more than once.`,
  ColumnUnknown: ({ column, nearest, columns }) =>
    `The file has no column “${column}”.${perhaps(nearest)} ${columnsAre(columns)}`,
  ColumnRepeated: ({ column }) =>
    `The file has more than one column “${column}”. Name it by its number, such as “#2” for the second column.`,
  ColumnsFit: ({ option, field, columns }) =>
    `More than one column could be ${field}: ${list(columns)}. Say which: ${option} "${field}=${columns[0] ?? ''}".`,
  NothingToDecideOn: ({ columns }) =>
    `No column is a score, a text or red flags. Name one: --map score=COLUMN,text=COLUMN. ${columnsAre(columns)}`,
  ScoreNotMapped: ({ columns }) =>
    `No column is taken for a score; it could be one of ${list(columns)}. Say which: --map "score=${columns[0] ?? ''}", or that none is: --map score=.`,
  CustomerNotMapped: ({ fields, columns }) =>
    `${fields.join(', ')}: of no use without a column that says who the customer is. Name it: --map customer=COLUMN. ${columnsAre(columns)}`,
  NoCustomerId: ({ columns }) =>
    `No column says who the customer is. Name it: --customers-map customer=COLUMN. ${columnsAre(columns)}`,
  DatesNotMapped: ({ columns, candidates: [first, ...others] }) =>
    first === undefined
      ? `No column says when the feedback came in. Name it: --map receivedAt=COLUMN; or give one instant for all: --received-at 2026-11-21T10:00:00+08:00. ${columnsAre(columns)}`
      : `No column is taken for when the feedback came in; it could be ${list([first, ...others])}. Say so: --map "receivedAt=${first}"; or give one instant for all: --received-at 2026-11-21T10:00:00+08:00.`,
  MarksBeyond: ({ column, most }) =>
    `“${column}” goes up to ${most}, which is no scale of 1–5 stars. Say what it is: --scale 1-10 or --scale 0-10 for marks out of ten, --scale 1-7, …; for the recommendation question: --map "score=${column}".`,
  MarksBetween: ({ column, fraction, most }) =>
    `“${column}” has marks between whole ones, such as ${fraction}, which the recommendation question has not. Say on which scale they are: ${most > 5 ? `--map "stars=${column}" --scale 1-10` : '--scale 1-5'}.`,
  FieldNeeds: ({ field, needs }) =>
    needs === '--currency'
      ? `${field}: its currency is not known. Give --currency CNY, map a currency column, or leave the column out: --map "${field}=".`
      : `${field} needs ${needs}COLUMN.`,
  PolicyUnreadable: ({ file, why }) => `--policy ${file}: cannot be read (${why}).`,
  PolicyMisshapen: ({ file, message }) => `--policy ${file}: ${message}`,
  ConfigUnreadable: ({ file, why }) => `${file}: cannot be read (${why}).`,
  ConfigMisshapen: ({ file, message }) => `${file}: ${message}`,
  ResultTooLarge: ({ format, limit }) =>
    `--format ${format} holds at most ${limit.toLocaleString('en')} customers and rejects. For any number: --format ndjson; or fewer: --limit 1000.`,
  InputMissing: ({ file }) => `${file}: there is no such file.`,
  InputIsFolder: ({ file }) => `${file}: this is a folder, not a file.`,
  FolderUnreadable: ({ file, endings }) =>
    `${file}: no file in this folder ends in ${endings.map((one) => `.${one}`).join(', ')}.`,
  InputsTooMany: ({ files, limit }) =>
    `${files} files are named or stand in the folders; at most ${limit} are read at once.`,
  InputUnreadable: ({ file, why }) => `${file}: cannot be read (${why}).`,
  InputPacked: ({ file, packing }) =>
    `${file}: this is ${packings[packing]}, not text. Save it as CSV (UTF-8) or unpack it first.`,
  WorkbookTooLarge: ({ file, limit }) =>
    `${file}: unpacked this workbook has more than ${limit >> 20} MiB or ten million cells. Save the sheet as CSV (UTF-8), which may be of any size.`,
  WorkbookUnreadable: ({ file }) => `${file}: this is no Excel workbook (.xlsx), or a damaged one.`,
  SheetUnknown: ({ file, sheet, sheets }) => `${file}: there is no sheet “${sheet}”. It has ${list(sheets)}.`,
  InputTwice: ({ file }) => `${file}: standard input can be read only once. Name a file for one of the two.`,
  InputEmpty: ({ file }) => `${file}: the file is empty.`,
  NoRows: ({ file }) => `${file}: there is not one row in it.`,
  HeaderBroken: ({ file }) => `${file}: the header line has a quotation mark that does not fit.`,
  TextUndecodable: ({ file, encoding, offset, byte }) =>
    `${file}: byte ${byte} at offset ${offset} is not ${encoding}. Name the right one: --encoding gb18030, --encoding windows-1252, ….`,
  LooksLike: ({ file, encoding }) => `${file}: the file is marked as ${encoding}. Say so: --encoding ${encoding}.`,
  TooManyUndecodable: ({ file, encoding, rows, of }) =>
    `${file}: ${rows} of ${of} rows are not ${encoding}. Name the right encoding: --encoding gb18030, --encoding windows-1252, ….`,
  JsonTooLarge: ({ file, limit }) =>
    `${file}: JSON is read as a whole and may have ${limit >> 20} MiB. Write one record a line instead: --input-format ndjson.`,
  NoJsonLines: ({ file, looked }) =>
    `${file}: expected a JSON object a line; of the first ${plural(looked, 'line')} none is.`,
  NotJson: ({ file, detail }) => `${file}: this is not JSON (${detail}). For one record a line: --input-format ndjson.`,
  NoListOfRecords: ({ file, lists }) =>
    lists.length === 0
      ? `${file}: expected a list of records, or an object that has one.`
      : `${file}: expected one list of records, found several: ${list(lists)}.`,
  ZoneNeeded: ({ at, column, received }) =>
    `${place(at)}, column “${column}”: ${received} names no time zone. Say which it is in: --time-zone Asia/Shanghai.`,
  DateOrderNeeded: ({ at, column, received }) =>
    `${place(at)}, column “${column}”: ${received} has the day or the month first, and no row tells which. Say it: --date-order dmy or --date-order mdy.`,
  DateOrdersMixed: ({ file, dmy, mdy }) =>
    `${file}: in ${JSON.stringify(dmy)} the day comes first, in ${JSON.stringify(mdy)} the month. Say which order is right, and the other dates are told and left aside: --date-order dmy or --date-order mdy.`,
  HeaderTooLong: ({ file, limit }) => `${file}: the header line is longer than ${limit} bytes; is this a table?`,
  ScaleSuspicious: ({ column, answers, least, most }) =>
    `“${column}”: ${plural(answers, 'answer')} from ${least} to ${most}, none above, which is no scale of 0–10. Say what it is: --scale 1-5 for stars, or --scale 0-10 if it really is the recommendation question.`,
  NothingDecided: ({ file, rejected }) =>
    `${file}: nothing could be decided; ${plural(rejected, 'row was', 'rows were')} rejected.`,
  ColumnTooLate: ({ at, column, field, looked }) =>
    `${place(at)} is the first with “${column}”, which could be ${field}; the first ${looked} records have no such key. Give every record the same keys, or leave it out: --map "${field}=".`,
  OutputUnwritable: ({ file, why }) => `${file}: cannot be written (${why}).`,
  OutputIsInput: ({ file }) => `${file}: would overwrite the file that is read.`,
  BytesUndecodable: ({ column, encoding, offset, byte }) =>
    `${column === '' ? '' : `${column}: `}byte ${byte} at offset ${offset} of the file is not ${encoding}`,
  CellCount: ({ found, expected }) => `expected ${plural(expected, 'cell')} as in the header, found ${found}`,
  QuoteBroken: () =>
    'a quotation mark does not fit: cells with quotes or line breaks stand in "…", quotes in them are doubled ("")',
  RowTooLong: ({ limit }) => `longer than ${limit} bytes, which no row of feedback is`,
  LineNotJson: ({ received }) => `expected a JSON object, found ${received}`,
  DateUnreadable: ({ column, received }) => `${column}: expected a date ${dates}; found ${received}`,
}

export const en: CliText = {
  problems,
  place,
  policy: policyEn,
  sla: slaEn,
  customers: customersEn,
  lexicon: lexiconEn,
  handOn: handOnEn,
  help: {
    program: 'The rules of a Voice-of-Customer closed loop.',
    triage: 'Reads feedback and shows every customer who must be contacted, by whom, by when, how and why.',
    file: 'CSV, TSV, JSON, NDJSON or Excel workbooks (.xlsx); a folder stands for its files and those of its folders, “-” reads standard input',
    options: {
      sample: 'read the sample that comes with the package',
      config: 'a configuration (default: the nearest voc-rules.config.json upwards; --no-config reads none)',
      map: 'which column is what, e.g. score=rating,text=content; common names are recognised, “channel=” means none',
      scale: 'the scale of the score: 0-10 (default) or 1-10; 1-5 and others are ratings, such as stars',
      dateOrder: 'whether the day or the month of 03/04/2026 comes first: dmy or mdy (default: told by the file)',
      timeZone: 'the zone of dates that name none, e.g. Asia/Shanghai; never guessed',
      receivedAt: 'when feedback came in whose row has no date',
      asOf: 'the instant to look at the deadlines from (default: now)',
      since: 'leave out feedback that came in before this instant or date',
      tierColumn: 'the column that tells high-value customers',
      highTier: 'its values that mean high value, separated by commas',
      highFrom: 'from this lifetime value on a customer is high-value',
      currency: 'the currency of lifetime values without one',
      channel: 'where feedback was heard whose row does not say, e.g. onlineReview',
      policy:
        'safety-first (default), strict, unlawful-fraud, or FILE.json: a triage table, or a whole programme with words of its own',
      calendar:
        'a calendar as FILE.json: every promise, of all priorities, counts its time there (default: elapsed, 24×7)',
      customers: 'a file of customers (CSV, TSV, NDJSON, JSON) with their value, manager and reachability',
      customersMap: 'which column of that file is what, e.g. customer=account,lifetimeValue=annual',
      lexicon: 'a list of red-line words as FILE.json, or a change of one that is there; may be repeated',
      shippedLexicon: 'do not look for the red-line words that come with the package',
      inputFormat: 'csv, tsv, json, ndjson or xlsx (default: by the file name)',
      sheet: 'which sheet of a workbook, by its name or number (default: the first)',
      delimiter: 'what separates the cells of CSV, e.g. “;”, “|” or tab (default: told by the first line)',
      encoding: 'the encoding of the file, e.g. gb18030 (default: told by its first bytes)',
      format: 'table, json, ndjson, csv, xlsx or html (default: by the name of --output, else table)',
      limit: 'how many customers to show, 0 for all (default: 20 in a table, else all)',
      output: 'write the result to a file: queue.csv, queue.xlsx, queue.html, queue.ndjson or queue.json',
      rejects: 'write the rows that could not be read to a file, as NDJSON',
      maxRejects: 'how many rows may be rejected, e.g. 10 or 5%; more of them make the exit code 4',
      locale: 'zh-CN or en (default: by LANG)',
    },
    titles: {},
    version: 'print the version',
    help: 'print this help',
    completion: 'Prints what a shell reads to complete the command line.',
    completionMore: `
Examples:
  voc-rules completion bash >> ~/.bashrc
  voc-rules completion zsh >> ~/.zshrc
  voc-rules completion fish > ~/.config/fish/completions/voc-rules.fish`,
    more: `
Examples:
${examples}

Configuration: voc-rules.config.json of this folder or the nearest above says what the options do not; voc-rules init FILE
writes one. Files in it are beside it.
Dates: ISO 8601 with an offset as it stands; without one on the clock of --time-zone, also 2026/11/21 10:00,
2026年11月21日 下午3:30, 21 Nov 2026, Nov 21, 2026 3:30 PM, 20.11.2026, 11/20/2026, seconds, milliseconds and spreadsheet
days. A date alone is the first instant of that day; an hour that is skipped
in spring is the moment after the gap, one that comes twice is its first.
With --calendar 4 h and 24 h are working time on that calendar (see voc-rules sla due --help), and instants are shown in
its zone unless --time-zone says otherwise; dates without a zone are still read in --time-zone only.
The same id twice: the more urgent decision and the earlier deadline stand, and the score revised last counts
(updated at, then revision, then received at).
Previews, tests and spam are not decided: rows that say so in a column such as Status, DistributionChannel, collection
mode, preview or test; nor are answers the tool calls invalid, messages of staff, and further header lines. Each row is counted in exactly one class.
A cell that cannot be read costs no row: it is told, and the rest is decided. A row is rejected only where nothing in it
can be decided; rows with red-line words among those are told first.
Files: CSV with comma, semicolon, tab or bar, told by the first line (or by sep=;). The encoding is told by a byte order
mark, else UTF-8 if 9 of 10 characters outside ASCII in the first 64 KiB are UTF-8, else GB18030 if all of them fit
and 3 of 4 are common Chinese, else UTF-8. Cells that are not of the encoding are noted; above 5 % of the rows the run stops.
Workbooks (.xlsx): the first sheet or --sheet; the first row that is not empty names the columns; up to 64 MiB unpacked.
Customers: what their file says stands before what the row says; --tier-column is then a column of that file. Of two
rows of the same customer the first stands.
Words: the comment is read with the red-line words of the package, Chinese and English; a lexicon file has id, version,
source, categories and groups, or extends zh-red-flags or en-red-flags with add, remove and allow. Words found are
inverse in colour, [in brackets] without. NO_COLOR forbids colours, FORCE_COLOR asks for them.
Sizes: any number of rows as CSV, TSV or NDJSON; JSON up to 64 MiB. One table, JSON result
or workbook holds 50,000 customers, CSV and NDJSON any number; a page of 3 MB says how many it leaves out.
Handing on: the name of --output tells the format. CSV and workbooks have a row a customer, in UTF-8, with cells that a
spreadsheet could execute made text; the page is one file without a script, for phone and print.
Exit codes: 0 done (rows that could not be read are reported), 1 the file cannot be worked on or nothing in it could be
decided, 2 the command line, the mapping, the policy, a word list or the calendar is wrong, 3 the output cannot be
written, 4 done, with more rejected rows than --max-rejects allows. A reader that closes the pipe ends it with 0.`,
  },
  heads: {
    priority: 'priority',
    due: (zone) => `due (${zone})`,
    left: 'left',
    who: 'who',
    channel: 'how',
    customer: 'customer',
    why: 'why',
    quote: 'in their words',
  },
  states: { met: 'met', onTrack: 'on track', atRisk: 'at risk', breached: 'overdue', paused: 'paused' },
  left: (minutes, inDays) => `${durationEn(minutes, inDays)} left`,
  overdue: (minutes, inDays) => `${durationEn(minutes, inDays)} overdue`,
  assigned: (person, role) => `${person} (${role})`,
  nobody: 'not named',
  balance: (
    { read, decided, merged, rejected },
    { amendments },
    { noAnswer, preview, test, spam, invalid, staff, heading, earlier },
  ) =>
    `${plural(read, 'row')} read: ${[
      `${decided} decided`,
      `${merged} merged${amendments === 0 ? '' : ` (${plural(amendments, 'amendment')})`}`,
      `${noAnswer} without an answer`,
      ...(preview === 0 ? [] : [plural(preview, 'preview')]),
      ...(test === 0 ? [] : [plural(test, 'test')]),
      ...(spam === 0 ? [] : [`${spam} spam`]),
      ...(invalid === 0 ? [] : [`${invalid} judged invalid by the tool`]),
      ...(staff === 0 ? [] : [`${staff} written by staff`]),
      ...(heading === 0 ? [] : [plural(heading, 'more header line')]),
      ...(earlier === 0 ? [] : [`${earlier} before --since`]),
      `${rejected} rejected`,
    ].join(', ')}`,
  priorities: (counts) =>
    Object.entries(counts)
      .map(([outcome, count]) => `${wordIn(words.outcome)(outcome)} ${count}`)
      .join(' · '),
  nps: (nps) =>
    nps._tag === 'EmptyTally'
      ? 'NPS: none, nobody gave a score'
      : `NPS ${signed(nps.rounded)}, ${between(nps)} (${plural(nps.answers, 'answer')} on ${nps.tally.scale.replace('-', '–')}: ${plural(nps.tally.promoters, 'promoter')}, ${plural(nps.tally.passives, 'passive')}, ${plural(nps.tally.detractors, 'detractor')})`,
  counted: (balance, asOf, zone) => `${balance} (as of ${asOf} ${zone})`,
  encodingTold: (encoding) => `Read as ${encoding}, told by the first bytes; --encoding names another.`,
  configRead: (file) => `Configuration: ${file}.`,
  progress: { reading: 'Reading' },
  marks: ['[', ']'],
  joined: (sentences) => sentences.join('; '),
  reject: (at, sentences) => `${at}: ${sentences}`,
  byContent: (column) => `${column} (by what it holds)`,
  columnsRead: (named, recognised) =>
    [
      ...(named.length === 0 ? [] : [`Columns as named: ${named.join(', ')}.`]),
      ...(recognised.length === 0 ? [] : [`Columns recognised by name: ${recognised.join(', ')}.`]),
    ].join(' '),
  more: (count) => `… and ${count} more: --limit 0 shows all.`,
  noQueue: (count) =>
    count === 0
      ? 'Nobody must be contacted.'
      : `No case among the rows that could be read; ${plural(count, 'row')} could not, and nobody knows whom they concern.`,
  unread: (columns) =>
    `Not understood and left aside: ${columns.map(({ column, count, first, others }) => `“${column}” ${count}× (${first.join(', ')}${others === true ? ', …' : ''})`).join('; ')}.`,
  undated: (count, asOf) =>
    `${plural(count, 'row has', 'rows have')} no date that can be read: their clocks run from ${asOf}. --received-at names another instant.`,
  collisions: (count, first) =>
    `${plural(count, 'id belongs', 'ids belong')} to more than one customer; they were kept apart, written CUSTOMER:ID: ${first.join(', ')}${count > first.length ? ', …' : ''}.`,
  sharedIds: (count, first) =>
    `${plural(count, 'id stands', 'ids stand')} in more than one file; they were kept apart, written FILE:ID: ${first.join(', ')}${count > first.length ? ', …' : ''}.`,
  fileRead: (file, rows) => `${file}: ${plural(rows, 'row')}.`,
  columnsNotRead: (columns) => `Not read: ${columns.join(', ')}.`,
  alarming: (count) => `${plural(count, 'rejected row holds', 'rejected rows hold')} red-line words: read them first.`,
  wordsIn: (found) => `holds ${list(found)}`,
  tooManyRejects: (rejected, read, allowed) =>
    `${rejected} of ${plural(read, 'row')} rejected, more than --max-rejects ${allowed} allows.`,
  rejects: (count) => `${plural(count, 'row was', 'rows were')} rejected:`,
  moreRejects: (count) => `… and ${count} more: --rejects FILE writes them all.`,
  written: (count, file) => `${plural(count, 'rejected row')} written to ${file}`,
  unseenTiers: (tiers) => `--high-tier: no row has ${list(tiers)}.`,
  refused: (count) => (count === 1 ? 'Not started:' : `Not started, ${count} problems:`),
  broken: (message) => `Something is broken in the command itself: ${message}. Please report it.`,
}
