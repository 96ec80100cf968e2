import { instantText, listOf, oneOfTexts, optional, type Parser, record, text } from '../../../core/parse/parse.ts'
import { anyText, tableOf } from '../../../core/parse/parse-kinds.ts'
import type { Log } from '../../../events/log.ts'
import type { Remembered } from '../../../events/remembered.ts'
import type { Measurement } from '../../validation/measurement.ts'
import type { ActionState } from '../action.ts'
import { projectStages } from '../stage.ts'
import type { ProjectState } from '../state.ts'
import { count, maybeInstant, maybeName, maybeText, measurement, segment } from './fields.ts'
import { validation } from './verdict.ts'

/** Reads a state that was stored as a snapshot. */
export const projectStateParser: Parser<ProjectState> = record<ProjectState>({
  format: count,
  stage: oneOfTexts(projectStages),
  version: count,
  handled: record<Remembered>({
    older: listOf(text),
    newer: listOf(text),
    forgottenUntil: maybeInstant,
    olderUntil: maybeInstant,
    newerUntil: maybeInstant,
    ahead: optional(listOf(text)),
  }),
  project: maybeName,
  topic: maybeText,
  taxonomyVersion: maybeName,
  choosing: listOf(segment),
  evidence: listOf(anyText),
  follows: maybeName,
  identifiedAt: maybeInstant,
  lastAt: maybeInstant,
  decidedBy: maybeText,
  owner: maybeText,
  coordinator: maybeText,
  departments: listOf(anyText),
  actions: tableOf(
    record<ActionState>({
      what: anyText,
      owner: anyText,
      due: instantText,
      measure: anyText,
      originalDue: instantText,
      standing: oneOfTexts(['open', 'completed', 'dropped'] as const),
      settledAt: maybeInstant,
    }),
  ),
  plan: optional(segment),
  originalEnd: maybeInstant,
  topics: listOf(text),
  baseline: optional(measurement),
  control: optional(measurement),
  charteredAt: maybeInstant,
  startedAt: maybeInstant,
  deliveredAt: maybeInstant,
  live: maybeInstant,
  window: optional(segment),
  planned: optional(count),
  exception: maybeText,
  looks: record<Log<number>>({ earlier: listOf(listOf(count)), latest: listOf(count) }),
  lookedAt: maybeInstant,
  measurements: record<Log<Measurement>>({ earlier: listOf(listOf(measurement)), latest: listOf(measurement) }),
  measuredAt: maybeInstant,
  validation: optional(validation),
  validatedAt: maybeInstant,
  completed: count,
  again: count,
  report: maybeText,
  reportedAt: maybeInstant,
  abandonedAt: maybeInstant,
})
