import { intervalText, ratioText } from '../../explain/figures.ts'
import type { Validation } from '../../outer-loop/validation/verdict.ts'
import type { Speech } from '../kit/language.ts'
import type { ValidateText } from '../locales/text/validate.ts'
import type { TopicsToUse } from '../outer/problem.ts'
import type { VoicesRead } from '../outer/read-voices.ts'
import { barOf } from '../outer/show/bars.ts'
import { printable } from '../policy/sentences.ts'
import type { Colours } from '../show/colours.ts'
import { harmlessJson } from '../show/harmless.ts'

const barWidth = 30

/** Each topic before and after as bars with their intervals, the verdict below; then what has to be known beside it. */
export const validationText = (
  { topics, notes, taxonomyVersion }: Validation,
  { titleOf }: TopicsToUse,
  { say }: Speech,
  text: ValidateText,
  { bold, red }: Colours,
): string =>
  [
    text.validated(topics.length, taxonomyVersion),
    '',
    ...topics.flatMap((one) => {
      const paint = one.verdict === 'dropped' ? bold : one.verdict === 'rose' ? red : (plain: string) => plain
      const line = (name: string, share: typeof one.before): string =>
        `  ${name}  ${barOf(share.total === 0 ? 0 : share.count / share.total, barWidth).padEnd(barWidth)}  ${ratioText(share).padStart(5)} %  (${intervalText(share)} %)`
      return [
        bold(printable(titleOf(one.topic))),
        line(text.before, one.before),
        line(text.after, one.after),
        `  ${paint(printable(say(one)))}`,
      ]
    }),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => printable(say(note)))]),
  ]
    .map((line) => `${line}\n`)
    .join('')

/** The whole answer as one JSON object, every sentence beside its figures. */
export const validationJson = (
  { topics, notes, ...rest }: Validation,
  read: readonly VoicesRead[],
  { say }: Speech,
): string =>
  `${harmlessJson(
    {
      ...rest,
      records: read.map((one) => ({ read: one.read, undated: one.undated, rejected: one.rejects.length })),
      topics: topics.map((one) => ({ says: printable(say(one)), ...one })),
      notes: notes.map((one) => ({ says: printable(say(one)), ...one })),
    },
    2,
  )}\n`

/** A line a topic, for a spreadsheet. */
export const validationCsv = ({ topics }: Validation): string =>
  [
    'topic,verdict,before_count,before_total,after_count,after_total,drop_lower,drop_upper,p_drop,p_rise,allowed',
    ...topics.map(({ topic, verdict, before, after, drop, pDrop, pRise, allowed }) =>
      [
        topic,
        verdict,
        before.count,
        before.total,
        after.count,
        after.total,
        drop.lower,
        drop.upper,
        pDrop,
        pRise,
        allowed,
      ].join(),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')
