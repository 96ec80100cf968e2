import type { Instant } from '../../../core/instant.ts'
import { type Money, parseMoney } from '../../../core/money.ts'
import {
  instantText,
  listOf,
  type OptionalField,
  oneOfTexts,
  optional,
  type Parser,
  record,
  text,
  wholeNumber,
} from '../../../core/parse/parse.ts'
import { anyText, byTag, trueOrFalse } from '../../../core/parse/parse-kinds.ts'
import { scales } from '../../../nps/score.ts'
import type { OpenerIssue } from '../../remedy/check-opener.ts'
import type { Opener, OpenerFacts, QuotedSpan } from '../../remedy/opener.ts'
import type { DuplicateTarget, Override } from '../event.ts'
import type { DatedPromise } from '../merging/owed.ts'
import { caseOutcomes, caseStages, type SenderKind, senderKinds } from '../stage.ts'

export const most: number = Number.MAX_SAFE_INTEGER

export const money: Parser<Money> = parseMoney
export const maybeInstant: OptionalField<Instant> = optional(instantText)
export const maybeText: OptionalField<string> = optional(anyText)
export const maybeName: OptionalField<string> = optional(text)
export const sender: OptionalField<SenderKind> = optional(oneOfTexts(senderKinds))
export const override: OptionalField<Override> = optional(record<Override>({ actor: anyText, reason: anyText }))

export const promise: Parser<DatedPromise> = record<DatedPromise>({ id: text, what: anyText, due: instantText })

export const duplicateTarget: OptionalField<DuplicateTarget> = optional(
  record<DuplicateTarget>({
    caseId: text,
    stage: oneOfTexts(caseStages),
    outcome: optional(oneOfTexts(caseOutcomes)),
    due: maybeInstant,
    contacted: optional(trueOrFalse),
    tookUp: optional(trueOrFalse),
  }),
)

const place = wholeNumber(0, most)
const span: Parser<QuotedSpan> = record<QuotedSpan>({ start: place, end: place })
const tagged = <T extends string>(tag: T): Parser<T> => oneOfTexts([tag])

export const opener: Parser<Opener> = byTag<Opener>(
  new Map<string, Parser<Opener>>([
    [
      'QuotesWords',
      record<Extract<Opener, { _tag: 'QuotesWords' }>>({
        _tag: tagged('QuotesWords'),
        quote: anyText,
        span,
        customerName: maybeText,
      }),
    ],
    [
      'QuotesScore',
      record<Extract<Opener, { _tag: 'QuotesScore' }>>({
        _tag: tagged('QuotesScore'),
        score: wholeNumber(0, 10),
        scale: oneOfTexts(scales),
        customerName: maybeText,
      }),
    ],
    [
      'NothingToQuote',
      record<Extract<Opener, { _tag: 'NothingToQuote' }>>({
        _tag: tagged('NothingToQuote'),
        customerName: maybeText,
      }),
    ],
  ]),
)

export const openerIssues: OptionalField<readonly OpenerIssue[]> = optional(
  listOf(
    byTag<OpenerIssue>(
      new Map<string, Parser<OpenerIssue>>([
        [
          'WordsNotQuoted',
          record<Extract<OpenerIssue, { _tag: 'WordsNotQuoted' }>>({
            _tag: tagged('WordsNotQuoted'),
            leastLetters: wholeNumber(0, most),
          }),
        ],
        [
          'ScoreNotNamed',
          record<Extract<OpenerIssue, { _tag: 'ScoreNotNamed' }>>({
            _tag: tagged('ScoreNotNamed'),
            score: wholeNumber(0, 10),
          }),
        ],
        [
          'RuleCited',
          record<Extract<OpenerIssue, { _tag: 'RuleCited' }>>({ _tag: tagged('RuleCited'), words: anyText }),
        ],
        [
          'CustomerBlamed',
          record<Extract<OpenerIssue, { _tag: 'CustomerBlamed' }>>({ _tag: tagged('CustomerBlamed'), words: anyText }),
        ],
        ['WhyNotAsked', record<Extract<OpenerIssue, { _tag: 'WhyNotAsked' }>>({ _tag: tagged('WhyNotAsked') })],
      ]),
    ),
  ),
)

/** The first sentence as a command has it: what is said, and what the customer had said. */
export const openerSaid: Parser<{ readonly text: string; readonly said: OpenerFacts }> = record<{
  readonly text: string
  readonly said: OpenerFacts
}>({
  text: anyText,
  said: record<OpenerFacts>({
    comment: maybeText,
    spans: optional(listOf(span)),
    customerName: maybeText,
    score: optional(wholeNumber(0, 10)),
    scale: oneOfTexts(scales),
  }),
})

/** A word of a list, or any where no list is known. */
export const wordIn = <A extends string>(list: readonly string[] | undefined): Parser<A> =>
  (list === undefined ? text : oneOfTexts(list)) as Parser<A>
