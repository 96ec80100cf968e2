import { wordIn } from '../../../explain/words.ts'
import { conditionWords } from '../../../locales/en/tables.ts'
import { words } from '../../../locales/en/words.ts'
import type { OutcomePart } from '../../policy/whole/programme-words.ts'
import { policyExamples } from '../examples/policy.ts'
import type { PolicyText } from '../text/policy.ts'

const plural = (count: number, one: string, many: string = `${one}s`): string => `${count} ${count === 1 ? one : many}`
const perhaps = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`)
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ')
const column = wordIn(words.column)
const shownIds = 10
const some = (ids: readonly string[]): string =>
  `${ids.length} (${ids.slice(0, shownIds).join(', ')}${ids.length > shownIds ? ', …' : ''})`
const outcomeParts = { priority: 'priority', severity: 'severity', level: 'alert', route: 'handed over' } as const
const ways = { alert: 'by an alert', ticket: 'as a ticket', batch: 'in a batch' } as const
/** `ticket:csm` in words. */
const routed = (route: string): string => {
  const [way = '', role] = route.split(':')
  return role === undefined ? 'to nobody' : `${wordIn(ways)(way)} to ${wordIn(words.role)(role)}`
}
const said = (part: OutcomePart['part'], output: string): string => (part === 'route' ? routed(output) : output)
const steps = {
  major: 'a major step: columns or outputs changed',
  minor: 'a minor step: some facts are decided otherwise',
  patch: 'a patch step: only the writing differs',
} as const

export const policyEn: PolicyText = {
  problems: {
    TableMissing: ({ file, nearest, shipped }) =>
      `${file}: there is no such file, and no shipped policy is called so (${shipped.join(', ')}).${perhaps(nearest)}`,
    TextTooLarge: ({ file, limit }) =>
      `${file}: larger than ${limit / (1 << 20)} MiB, which no table, no calendar and no list of facts to explain is.`,
    TextNotUtf8: ({ file, offset, byte }) => `${file}: byte ${byte} at offset ${offset} is not UTF-8.`,
    JsonBroken: ({ file, detail }) => `${file}: this is not JSON (${detail}).`,
    WordTooLong: ({ file, limit }) => `${file}: a name or a text in it is longer than ${limit} characters.`,
    MoreFindings: ({ file, count }) => `${file}: … and ${count} more: voc-rules policy check FILE --json.`,
    HistoryEmpty: ({ file }) => `${file}: there is no case in it.`,
    HistoryUnusable: ({ file, read }) =>
      `${file}: ${read === 1 ? 'its only record cannot' : `none of its ${read} records can`} be used.`,
    ClockOutputUnknown: ({ output, nearest, outputs }) =>
      `--clocks: no output is called “${output}”.${perhaps(nearest)} Outputs are ${outputs.join(', ')}.`,
    KindsDiffer: ({ table, programme }) =>
      `${table} is a table, ${programme} a whole programme: compare two of a kind.`,
    KeyTooLate: ({ column: late, looked }) =>
      `“${late}” is in none of the first ${looked} records: give every record the same keys`,
  },
  words: conditionWords,
  help: {
    policy: 'Checks decision tables and whole programmes, says what an edit changes, and explains decisions.',
    commands: {
      check: 'Shows that a table or a programme decides every fact there can be, or exactly where it does not.',
      diff: 'Shows exactly what an edit changes, and what it would have done to cases of the past.',
      explain: 'Decides a case and says why, what else matched, and what would change the decision.',
    },
    arguments: {
      file: 'a table or a programme as JSON, “-” for standard input, or a shipped one: standard (the programme), safety-first, strict, unlawful-fraud, standard-routing',
      old: 'the table or programme as it was: a file or a shipped one',
      new: 'the table or programme as it is to be',
    },
    options: {
      facts: 'JSON, or a JSON file (@FILE or FILE, “-” for standard input); a list explains each case',
      history:
        'the past: of a table facts, one column for each of its columns, or counts as tallyCells gives them; of a programme feedback',
      clocks: 'which clock each output starts, e.g. P0=4h,P1=4h,P2=24h (default for P0, P1, P2: the standard promise)',
      inputFormat: 'what the history is: csv, json or ndjson (default: by the file name)',
      encoding: 'the encoding of the history, e.g. gb18030 (default: utf-8)',
      timeZone: 'of programmes: the zone of dates in the history that name none, e.g. Asia/Shanghai',
      dateOrder:
        'of programmes: whether the day or the month of 03/04/2026 comes first, dmy or mdy (default: told by the history)',
      json: 'write JSON',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: {
      check: `
Examples:
${policyExamples.check}

Regions are the largest there are, each with an example; they may overlap. Remarks are no mistakes.
Exit codes: 0 proved, 1 findings or a file that cannot be read, 2 the command line is wrong.`,
      diff: `
Examples:
${policyExamples.diff}

In a history sets are separated by , ; | or 、; an empty cell is missing, or the empty set where a set cannot be; []
is the empty set. A record that either table cannot decide is reported with its line and column: records read = used
+ rejected. From counts, numbers come as low–high where the edit cuts a count in two.
Exit codes: 0 compared, whether or not the tables differ, 1 a file cannot be read or the tables cannot be compared,
2 the command line is wrong.`,
      explain: `
Examples:
${policyExamples.explain}

Exit codes: 0 explained, 1 facts were refused, the table is not proved or a file cannot be read,
2 the command line is wrong.`,
    },
  },
  about: (file, sentence) => `${file}: ${sentence}`,
  table: ({ id, version, fingerprint }) => `${id}@${version} (${fingerprint})`,
  more: (count) => `… and ${count} more: --json shows all.`,
  check: {
    findings: (count) => `${plural(count, 'finding')}:`,
    size: (columns, rows, hit) => `${plural(columns, 'column')}, ${plural(rows, 'row')}, hit policy ${hit}`,
    proved: (classes) => `Proved: every fact is decided (${plural(classes, 'class', 'classes')} of facts).`,
    witnesses: (rows, boundaries) =>
      `Witnesses: ${plural(rows, 'case')} for rows, ${plural(boundaries, 'pair')} at boundaries (--json shows them).`,
    noWitnesses: 'Witnesses: none, finding them would take too long.',
    remarks: 'Worth knowing:',
    example: (facts) => `for example: ${facts.join(' → ')}`,
  },
  diff: {
    head: (a, b) => `${a} → ${b}`,
    changes: (count) =>
      count === 0 ? 'Both decide everything alike.' : `${plural(count, 'change')} (regions may overlap):`,
    version: {
      NothingEdited: () => 'Version: nothing was edited, no step is needed.',
      OtherTable: ({ step }) => `Version: the tables have different names; for one table it would be ${steps[step]}.`,
      VersionRaised: ({ step, from, to }) => `Version: ${steps[step]}; ${from} → ${to} says so.`,
      VersionTooLow: ({ step, from, to, needed }) =>
        `Version: ${steps[step]}, but ${from} → ${to} does not say so${
          needed === undefined ? '.' : `; it should be ${needed} or higher.`
        }`,
      VersionUnread: ({ step, from, to }) =>
        `Version: ${steps[step]}; whether ${from} → ${to} says so is for you to judge.`,
    },
    unproved: (file, count) =>
      `Warning: ${file} is not proved, ${plural(count, 'finding')}: voc-rules policy check FILE.`,
    history: (file, read, used, rejected) =>
      `${file}: ${plural(read, 'record')} read: ${used} used, ${rejected} rejected`,
    cases: (change, cases) => `${change}: ${cases === '1' ? '1 case' : `${cases} cases`}`,
    matrix: 'before ↓ after →',
    nothing: 'nothing',
    loads: ['cases', 'before', 'after'],
    clocks: 'clock',
    absent: (columns) => `No record has ${list(columns)}: taken as missing in every case.`,
    unused: (columns) => `Not looked at: ${list(columns)}.`,
    rejects: (count) => `${plural(count, 'record was', 'records were')} rejected:`,
    moreRejects: (count) => `… and ${count} more: --json shows all.`,
  },
  whole: {
    size: ({ priorities, tiers, roles, categories, rows, lexicons }) =>
      `${plural(priorities, 'priority', 'priorities')}, ${plural(tiers, 'tier')}, ${plural(roles, 'role')}, ${plural(
        categories,
        'category',
        'categories',
      )}, ${plural(rows, 'row')} in 4 tables, ${plural(lexicons, 'lexicon')}`,
    proved: 'Proved: every fact is decided; every case has an owner who may act, a clock and a channel.',
    harms: (count) => (count === 0 ? 'Nobody is worse off.' : `${plural(count, 'harm')}:`),
    changes: (count) =>
      count === 0 ? 'Nothing is decided otherwise.' : `${plural(count, 'change')} (regions may overlap):`,
    change: (parts, region, others) =>
      `${parts.map(({ part, from, to }) => `${outcomeParts[part]} ${said(part, from)} → ${said(part, to)}`).join(', ')} where ${region}${
        others === 0 ? '' : `, and ${others} more like it`
      }`,
    loads: { priorities: 'priority', owners: 'owner', clocks: 'clock', notices: 'notices to' },
    lists: {
      newlyCalled: (ids) => `Newly telephoned: ${some(ids)}`,
      noLongerCalled: (ids) => `No longer telephoned: ${some(ids)}`,
      newCases: (ids) => `Newly a case: ${some(ids)}`,
      lostCases: (ids) => `No longer a case: ${some(ids)}`,
      later: (ids) => `Due later: ${some(ids)}`,
      sooner: (ids) => `Due sooner: ${some(ids)}`,
    },
  },
  explain: {
    numbered: (number, facts) => `Case ${number}: ${facts}`,
    decided: (output, row, table) => `${output} by row “${row}” of ${table}`,
    because: (conditions) => `Enough for it: ${conditions}`,
    matched: (conditions) => `The row asks for: ${conditions}`,
    overridden: (row, output) => `Matched too and gave way: “${row}” (${output})`,
    whyNot: (row, output, columns) => `Not ${output} by “${row}”: ${columns.map(column).join(' and ')} did not fit`,
    flip: (output, condition) => `Would be ${output} with ${condition}`,
    refused: (issues) => `Refused: ${issues}`,
    balance: (read, decided, refused) => `${plural(read, 'case')}: ${decided} decided, ${refused} refused`,
  },
}
