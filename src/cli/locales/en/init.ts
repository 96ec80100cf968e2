import { type InitText, initExamples } from '../text/init.ts'

export const initEn: InitText = {
  problems: {
    ConfigExists: ({ file }) => `${file} is there already. Name another --output, or --force to replace it.`,
    InitNeedsFile: () => 'A file is looked at more than once: name one instead of standard input.',
  },
  help: {
    init: 'Looks at a file, asks what no file says of itself, and writes the configuration of this folder.',
    file: 'CSV, TSV, JSON, NDJSON or an Excel workbook',
    options: {
      yes: 'ask nothing: what is not known stays open and is told',
      output: 'where it is written (default: voc-rules.config.json)',
      force: 'replace the one that is there',
      timeZone: 'the zone of dates that name none, e.g. Asia/Shanghai',
      sheet: 'which sheet of a workbook (default: the first)',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: `
Examples:
${initExamples}

Where nobody sits at a terminal it asks nothing. Afterwards: voc-rules triage FILE, without a flag.
Exit codes: 0 written, 1 the file cannot be worked on, 2 something has to be said first, 3 it cannot be written.`,
  },
  whichColumn: (field, columns) =>
    `Which column is ${field}? ${columns.map((name, at) => `${at + 1} ${name}`).join(' · ')} (0: none)`,
  timeZone: 'In which time zone are the dates?',
  dateOrder: 'In 03/04/2026, is the day first (dmy) or the month (mdy)?',
  scale: (column, most) =>
    `“${column}” has no answer above ${most}. Is it stars (1-5), marks out of ten (1-10) or the recommendation question (0-10)?`,
  receivedAt: 'No column says when the feedback came in. When did it (an instant with its offset)?',
  highTier: (column, values) =>
    `Which values of “${column}” mean a customer of high value? ${values.join(', ')} (separated by commas; empty: none)`,
  currency: 'In which currency are the lifetime values?',
  again: 'That is none of them.',
  written: (file, columns) => `${file} written; ${columns} columns are taken.`,
  open: (names) => `Still to be said in it: ${names.join(', ')}.`,
  next: 'Now:',
}
