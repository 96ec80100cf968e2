import { isoOf } from '../../../core/instant.ts'
import type { LevelFinding } from '../../../outer-loop/association/association.ts'
import type { Reason } from '../../../outer-loop/reasons/top-reasons.ts'
import { taxonomyName } from '../../../outer-loop/topics/lexicon-of.ts'
import type { MeasuredShare } from '../../../stats/proportion/measured-share.ts'
import { wallClock } from '../../facts/wall-clock.ts'
import { csvRows } from '../../hand-on/csv-rows.ts'
import { printable } from '../../policy/sentences.ts'
import type { Colours } from '../../show/colours.ts'
import { harmlessJson } from '../../show/harmless.ts'
import type { OuterOptions } from '../asked.ts'
import type { CausesReport } from '../causes.ts'
import type { TopicsToUse } from '../problem.ts'
import type { VoicesRead } from '../read-voices.ts'
import type { OuterSpeech } from '../speech.ts'
import { barOf } from './bars.ts'
import { aligned } from './columns-of-text.ts'

const barWidth = 24

const firstOf = <A>(limit: number, all: readonly A[]): readonly A[] => (limit === 0 ? all : all.slice(0, limit))

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const shareCells = ({ count, total, interval }: MeasuredShare): readonly string[] =>
  interval === undefined
    ? ['', '', '']
    : [
        percent(count / total),
        `${(100 * interval.lower).toFixed(1)}–${(100 * interval.upper).toFixed(1)}`,
        barOf(count / total, barWidth),
      ]

/** The report for people: reasons with bars, then what is new, what is shared, which outlets, what goes together. */
export const causesText = (
  report: CausesReport,
  read: VoicesRead,
  options: OuterOptions,
  topics: TopicsToUse,
  words: OuterSpeech,
  { bold, yellow }: Colours,
): string => {
  const { outer, say } = words
  const { reasons, span, signals, sameIssues, outlets, associations } = report
  const { titleOf } = topics
  const rows = firstOf(options.limit, reasons.reasons)
  const line = ({ topic, rank, customers, mentions, missing, share }: Reason): readonly string[] => [
    `${rank}`,
    printable(titleOf(topic)),
    ...(share === undefined ? ['', '', ''] : shareCells(share)),
    outer.counts({ customers, mentions, missing }),
  ]
  const rest = (title: string, share: MeasuredShare): readonly string[] => [
    '',
    title,
    ...shareCells(share),
    outer.counts({ customers: share.count, mentions: 0, missing: 0 }),
  ]
  const titled = <S extends { readonly topic: string }>(said: S): S => ({ ...said, topic: titleOf(said.topic) })
  const high = outlets?.outlets.filter(({ verdict }) => verdict === 'high') ?? []
  const lines = [
    bold(
      outer.heard({
        pieces: reasons.mentions,
        customers: reasons.base,
        anonymous: reasons.anonymous,
        ...(span === undefined
          ? {}
          : { from: wallClock(options.timeZone, span.from), to: wallClock(options.timeZone, span.to) }),
        zone: options.timeZone,
      }),
    ),
    outer.measuredBy(taxonomyName(topics.taxonomy), outer.bases[options.base]),
    '',
    ...aligned([...rows.map(line), rest(outer.untagged, reasons.untagged), rest(outer.wordless, reasons.wordless)]),
    ...(reasons.reasons.length > rows.length ? [words.text.more(reasons.reasons.length - rows.length)] : []),
    ...(reasons.reportable ? [outer.overlapping] : [outer.fewCustomers(reasons.base)]),
    ...reasons.reasons.slice(0, reasons.top).flatMap(({ topic, aheadOfNext }, at) => {
      const next = reasons.reasons[at + 1]
      return next === undefined || aheadOfNext === undefined || aheadOfNext.shown
        ? []
        : [printable(outer.orderNotShown(titleOf(topic), titleOf(next.topic)))]
    }),
    '',
    bold(outer.headings.signals),
    ...(signals === undefined
      ? [outer.noDates]
      : [
          outer.watched(signals.policy.id, signals.policy.budgetPerYear, signals.looks - signals.early),
          ...(signals.signals.length === 0 ? [outer.none] : []),
          ...firstOf(options.limit, [...signals.signals].reverse()).map(
            ({ first }) =>
              `${Object.hasOwn(signals.open, first.topic) ? `${yellow(outer.open)} ` : ''}${printable(say(titled(first)))}`,
          ),
          ...(options.limit > 0 && signals.signals.length > options.limit
            ? [words.text.more(signals.signals.length - options.limit)]
            : []),
        ]),
    ...(read.placed
      ? [
          '',
          bold(outer.headings.shared),
          ...(sameIssues.length === 0 ? [outer.none] : []),
          ...firstOf(options.limit, sameIssues).map((said) => printable(say(titled(said)))),
          '',
          bold(outer.headings.outlets),
          ...(high.length === 0 ? [outer.none] : []),
          ...firstOf(options.limit, high).map((one) => printable(outer.outlet(one, outlets?.overall ?? 0))),
        ]
      : []),
    ...(associations.length === 0 ? [] : ['', bold(outer.headings.associations)]),
    ...associations.flatMap(({ topic, association }) => {
      const found = association.findings.filter((one): one is LevelFinding => one._tag === 'LevelFinding')
      return found.length === 0
        ? [printable(outer.alone(titleOf(topic), association.family))]
        : firstOf(options.limit, found).map((one) => printable(outer.together(titleOf(topic), one)))
    }),
  ]
  return lines.map((one) => `${one}\n`).join('')
}

/** The report as one JSON object. */
export const causesJson = (
  { span, signals, ...report }: CausesReport,
  { read, undated, rejects }: VoicesRead,
  { base, timeZone }: OuterOptions,
  { taxonomy, titleOf }: TopicsToUse,
): string =>
  `${harmlessJson(
    {
      taxonomy: taxonomyName(taxonomy),
      base,
      timeZone,
      ...(span === undefined ? {} : { from: isoOf(span.from), to: isoOf(span.to) }),
      records: { read, undated, rejected: rejects.length },
      titles: Object.fromEntries(Object.keys(taxonomy.topics).map((topic) => [topic, titleOf(topic)])),
      ...report,
      ...(signals === undefined ? {} : { signals }),
    },
    2,
  )}\n`

/** The reasons as rows for a spreadsheet. */
export const causesCsv = ({ reasons }: CausesReport, { titleOf }: TopicsToUse, { outer }: OuterSpeech): string => {
  const cells = (share: MeasuredShare | undefined): readonly (string | number)[] =>
    share?.interval === undefined
      ? ['', '', '']
      : [share.count / share.total, share.interval.lower, share.interval.upper]
  return csvRows([
    ['topic', 'title', 'rank', 'customers', 'mentions', 'missing', 'base', 'share', 'lower', 'upper'],
    ...reasons.reasons.map(({ topic, rank, customers, mentions, missing, share }) => [
      topic,
      titleOf(topic),
      rank,
      customers,
      mentions,
      missing,
      reasons.base,
      ...cells(share),
    ]),
    ['', outer.untagged, '', reasons.untagged.count, '', '', reasons.base, ...cells(reasons.untagged)],
    ['', outer.wordless, '', reasons.wordless.count, '', '', reasons.wordless.total, ...cells(reasons.wordless)],
  ])
}
