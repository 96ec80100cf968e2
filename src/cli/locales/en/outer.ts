import { outerExamples } from '../examples/outer.ts'
import type { OuterText } from '../text/outer.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')
const figure = (value: number): string => String(Number(value.toPrecision(2)))
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const many = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
const people = (count: number): string => many(count, 'customer')

export const outerEn: OuterText = {
  problems: {
    WordsColumnMissing: ({ columns }) =>
      `no column looks like that of the customer's words: name it with --comment. Columns: ${columns.join(', ')}.`,
    WordsColumnsFit: ({ columns }) =>
      `several columns may be that of the customer's words: ${columns.join(', ')}. Name one with --comment.`,
    NoUsableFeedback: ({ file, read }) =>
      `${file}: ${read === 1 ? 'its only record is no feedback' : `none of ${grouped(read)} records is feedback`}. The first of them:`,
    TaxonomyMisshapen: ({ file, message }) => `${file}: ${message}`,
    TaxonomyBaseUnknown: ({ file, received, shipped }) =>
      `${file}: extends “${received}”, which is not there. There are ${shipped.join(', ')}.`,
    MoreTaxonomyIssues: ({ count }) => `… and ${count} more.`,
    ScoresNeeded: () => 'detractors are told by their score: name its column with --score, or leave out --base.',
  },
  help: {
    commands: {
      causes: 'Says what customers name most, what is new, what is shared, and what goes together with what.',
      themes: 'Groups the feedback no topic fits, for reading: what the taxonomy has no word for.',
      topics: 'Checks and compares taxonomies of topics.',
      check: 'Says what is wrong with a taxonomy: words that never count, words for nothing, topics out of reach.',
      diff: 'Says what a new version of a taxonomy changes.',
    },
    files: 'feedback, one piece a record, as CSV, JSON or NDJSON; “-” for standard input',
    taxonomy: 'a taxonomy in a JSON file, or the name of one that comes with the package',
    options: {
      topics: 'retail, travel, saas, or a taxonomy in a JSON file (default: retail)',
      base: 'everyone (default), or detractors: those who gave 0 to 6',
      by: 'columns of operations data to look for what goes together, with commas',
      comment: "the column of the customer's words, where its name does not tell",
      customer: 'the column of the customer; without one every piece counts as a customer',
      at: 'the column of the date; without one nothing is looked at over time',
      score: 'the column of the score',
      channel: 'the column of the channel',
      place: 'the column of the region or outlet',
      all: 'look in all feedback, not only where no topic fits',
      groups: 'how many groups (default: 8)',
      seed: 'where the draws begin (default: 20261130): the same seed, the same groups',
      timeZone: 'where days begin and dates without an offset are read (default: UTC)',
      asOf: 'what is not before this moment is left aside',
      limit: 'how many rows of each list are shown, 0 for all (default: 10)',
      format: 'table (default), csv or json',
      inputFormat: 'csv, tsv, json or ndjson (default: by the name of the file)',
      encoding: 'what the file is written in (default: told by its bytes)',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: {
      causes: `
Examples:
${outerExamples.causes}

Shares are of distinct customers with words, and may add up to more than all of them. A signal is an alarm under a
budget of one false alarm a year over all topics; “goes together with” is not yet “is caused by”.
Exit codes: 0 answered, 1 a file cannot be used, 2 the command line is wrong.`,
      themes: `
Examples:
${outerExamples.themes}

Themes are for reading, never for measuring: put what you find into the taxonomy, and measure that.
Exit codes: 0 answered, 1 a file cannot be used, 2 the command line is wrong.`,
      check: `
Examples:
${outerExamples.check}

Exit codes: 0 no mistakes, 1 mistakes, or a file that cannot be used, 2 the command line is wrong.`,
      diff: `
Examples:
${outerExamples.diff}

Shares by two versions are not comparable unless nothing changed, or the history is tagged again.
Exit codes: 0 nothing changed, 1 something did, or a file cannot be used, 2 the command line is wrong.`,
    },
  },
  heard: ({ pieces, customers, anonymous, from, to, zone }) =>
    `${many(pieces, 'piece')} from ${people(customers)}${anonymous === 0 ? '' : ` (${grouped(anonymous)} nobody knows, counted one each)`}${from === undefined || to === undefined ? '' : `, ${from} to ${to} (${zone})`}`,
  measuredBy: (taxonomy, base) => `topics by ${taxonomy}, base: ${base} with words`,
  bases: { everyone: 'all customers', detractors: 'detractors' },
  counts: ({ customers, mentions, missing }) =>
    `${people(customers)}${mentions > customers ? `, ${grouped(mentions)} times` : ''}${missing > 0 ? `, missing to ${grouped(missing)}` : ''}`,
  untagged: 'no topic fits',
  wordless: 'without words',
  overlapping: 'A customer may name several: shares add up to more than all.',
  fewCustomers: (base) => `Only ${people(base)}: too few for shares.`,
  orderNotShown: (first, second) => `That ${first} is ahead of ${second} may be chance.`,
  headings: {
    signals: 'Weak signals',
    shared: 'One problem in many places, last four weeks',
    outlets: 'Places with abnormally many complaints',
    associations: 'Goes together with',
  },
  noDates: 'No column says when: nothing can be looked at over time.',
  watched: (policy, budget, looks) =>
    looks <= 0
      ? `${policy}: too short a history to compare with, which is not “no signal”.`
      : `${policy}: ${many(looks, 'look')}, a budget of ${many(budget, 'false alarm')} a year`,
  none: 'None.',
  open: 'open',
  outlet: ({ outlet, count, exposure, expected, adjusted }, overall) =>
    `${outlet}: ${count} of ${exposure}, ${figure(expected)} expected at the rate of the others (overall ${percent(overall)}); chance ${figure(adjusted)} over all places`,
  together: (topic, { factor, level, at, rest, lift, adjusted, explainedBy }) =>
    `${topic} goes together with ${factor.join(' + ')} ${level.join(' + ')}: ${at.count} of ${at.total} against ${rest.count} of ${rest.total}${lift === undefined ? '' : `, ${figure(lift)} times as often`}; chance ${figure(adjusted)}${explainedBy === undefined ? '' : `; explained by ${explainedBy.factor.join(' + ')} ${explainedBy.level.join(' + ')}`}`,
  alone: (topic, family) => `${topic}: nothing found among ${grouped(family)} levels that could be tested`,
  moreRejects: (count) => `… and ${grouped(count)} more.`,
  undated: (rows) => `${many(rows, 'record')} without a date that can be read: counted, not looked at over time`,
  looked: (texts, of) => `${grouped(texts)} of ${grouped(of)} texts`,
  exploratory: (stability) => `For reading, not for measuring; two fits agree by ${stability.toFixed(2)}.`,
  taxonomyFits: (name, topics, terms) => `${name}: ${many(topics, 'topic')}, ${many(terms, 'word')}, no mistakes.`,
  noChange: 'Nothing changes.',
  newVersion: 'Shares by the two are not comparable unless the history is tagged again.',
}
