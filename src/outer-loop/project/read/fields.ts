import { left, right } from 'fp-ts/Either'
import type { Segment } from '../../../calendar/timeline/calendar.ts'
import type { Instant } from '../../../core/instant.ts'
import {
  instantText,
  type OptionalField,
  optional,
  type Parser,
  record,
  text,
  wholeNumber,
} from '../../../core/parse/parse.ts'
import { anyText, tableOf } from '../../../core/parse/parse-kinds.ts'
import { shown } from '../../../core/parse-issue.ts'
import { highestCount } from '../../../stats/proportion/highest-count.ts'
import type { Measurement } from '../../validation/measurement.ts'
import type { ActionDraft, ProjectAction } from '../action.ts'

const most = Number.MAX_SAFE_INTEGER

export const count: Parser<number> = wholeNumber(0, most)
export const maybeInstant: OptionalField<Instant> = optional(instantText)
export const maybeText: OptionalField<string> = optional(anyText)
export const maybeName: OptionalField<string> = optional(text)

/** Any number JSON can say. */
export const figure: Parser<number> = (received, path) =>
  typeof received === 'number' && Number.isFinite(received)
    ? right(received + 0)
    : left([{ _tag: 'NotOneOf', path, received: shown(received), allowed: ['number'] }])

export const segment: Parser<Segment> = record<Segment>({ from: instantText, to: instantText })

/** More people than this are not counted exactly. */
export const people: Parser<number> = wholeNumber(0, highestCount)

export const measurement: Parser<Measurement> = record<Measurement>({
  window: segment,
  taxonomyVersion: text,
  answers: people,
  named: tableOf(people),
  asked: optional(people),
})

export const action: Parser<ProjectAction> = record<ProjectAction>({
  id: text,
  what: anyText,
  owner: anyText,
  due: instantText,
  measure: anyText,
})

/** What is missing is said by the rules, with the name of the action. */
export const actionDraft: Parser<ActionDraft> = record<ActionDraft>({
  id: text,
  what: maybeText,
  owner: maybeText,
  due: maybeInstant,
  measure: maybeText,
})
