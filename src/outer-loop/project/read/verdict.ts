import { listOf, oneOfTexts, optional, type Parser, record, text } from '../../../core/parse/parse.ts'
import { byTag } from '../../../core/parse/parse-kinds.ts'
import type { ConfidenceInterval } from '../../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../../stats/proportion/measured-share.ts'
import type { BeforeAfter } from '../../validation/measurement.ts'
import type { RunningLook, ValidationFacts } from '../../validation/validation-facts.ts'
import { type TopicVerdict, type Validation, type ValidationNote, verdicts } from '../../validation/verdict.ts'
import { count, figure, maybeText, measurement, segment } from './fields.ts'

const interval: Parser<ConfidenceInterval> = record<ConfidenceInterval>({
  confidence: figure as Parser<ConfidenceInterval['confidence']>,
  lower: figure,
  upper: figure,
})
const share: Parser<MeasuredShare> = record<MeasuredShare>({ count, total: count, interval: optional(interval) })

/** What was hoped for, and how much more it takes, is no part of a project. */
const topicVerdict: Parser<TopicVerdict> = record<Omit<TopicVerdict, 'needed'>>({
  _tag: oneOfTexts(['TopicVerdict']),
  topic: text,
  verdict: oneOfTexts(verdicts),
  before: share,
  after: share,
  drop: interval,
  test: oneOfTexts(['pooledZ', 'fisherExact', 'allAlike', 'control'] as const),
  z: optional(figure),
  pDrop: figure,
  pRise: figure,
  allowed: figure,
  least: figure,
  moreThanControl: optional(figure),
})

type NoteOf<T extends ValidationNote['_tag']> = Extract<ValidationNote, { readonly _tag: T }>
const noteTag = <T extends ValidationNote['_tag']>(tag: T): Parser<T> => oneOfTexts([tag])

const note: Parser<ValidationNote> = byTag<ValidationNote>(
  new Map<string, Parser<ValidationNote>>([
    ['SelectedInItsBaseline', record<NoteOf<'SelectedInItsBaseline'>>({ _tag: noteTag('SelectedInItsBaseline') })],
    [
      'ResponseRateChanged',
      record<NoteOf<'ResponseRateChanged'>>({
        _tag: noteTag('ResponseRateChanged'),
        before: figure,
        after: figure,
        p: figure,
      }),
    ],
    ['ResponseRateUnknown', record<NoteOf<'ResponseRateUnknown'>>({ _tag: noteTag('ResponseRateUnknown') })],
    ['OtherSeason', record<NoteOf<'OtherSeason'>>({ _tag: noteTag('OtherSeason'), exception: maybeText })],
    ['StillRunning', record<NoteOf<'StillRunning'>>({ _tag: noteTag('StillRunning'), information: figure })],
  ]),
)

export const validation: Parser<Validation> = record<Validation>({
  level: figure as Parser<Validation['level']>,
  taxonomyVersion: text,
  topics: listOf(topicVerdict),
  notes: listOf(note),
})

export const judgedFacts: Parser<ValidationFacts> = record<Omit<ValidationFacts, 'hoped'>>({
  topics: listOf(text),
  before: measurement,
  after: measurement,
  control: optional(record<BeforeAfter>({ before: measurement, after: measurement })),
  choosing: optional(listOf(segment)),
  look: optional(record<RunningLook>({ planned: count, earlier: listOf(count) })),
  exception: maybeText,
})
