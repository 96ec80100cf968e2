import * as z from 'zod'
import { feedbackChannels } from '../feedback/channel.ts'
import type { SeverityTable } from '../inner-loop/alert/severity-policy.ts'
import type { RoutingTable } from '../inner-loop/routing/policy.ts'
import type { SlaPolicy } from '../inner-loop/sla/policy.ts'
import type { TriageTable } from '../inner-loop/triage/policy.ts'
import { contactChannels } from '../inner-loop/vocabulary/contact-channel.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import { type AlertInput, alertPolicySchema, severityTableSchema } from './alert.ts'
import { moneySchema } from './customer.ts'
import { real } from './number.ts'
import { acknowledgementPolicySchema, businessAreaPolicySchema, openerPolicySchema } from './remedy.ts'
import { routingTableSchema, triageTableSchema } from './table.ts'
import { textSchema } from './text.ts'
import { worded } from './worded.ts'
import { type WordsInput, wordsPolicySchema } from './words.ts'

const named = { id: textSchema, version: textSchema }

const targetOn = <Name extends string>(calendar: z.ZodType<Name>) =>
  z.strictObject({
    id: textSchema,
    withinMinutes: real().positive(),
    channels: z.tuple([z.enum(contactChannels)], z.enum(contactChannels)),
    calendar,
    atRiskAfter: real().min(0).max(1),
    source: textSchema,
  })

const slaOn = <Name extends string>(calendar: z.ZodType<Name>): z.ZodType<SlaPolicy<Name>, SlaPolicy<Name>> => {
  const target = targetOn(calendar)
  return z.strictObject({
    ...named,
    targets: z.strictObject({ P0: target, P1: target, P2: target }),
  }) as unknown as z.ZodType<SlaPolicy<Name>, SlaPolicy<Name>>
}

/**
 * What is promised, as it comes from a file, on calendars of any name; `withCalendars` then knows that they are there.
 *
 * @source A2.8, A2.9
 */
export const slaPolicySchema: z.ZodType<SlaPolicy<string>, SlaPolicy<string>> = worded(slaOn<string>(textSchema))

/** A programme as it is written in a file: its tables are not proved yet, its lexicons not checked. */
export type ProgrammeInput = Omit<ProgrammePolicy, 'words' | 'triage' | 'severity' | 'alert' | 'routing'> & {
  readonly words: WordsInput
  readonly triage: TriageTable
  readonly severity: SeverityTable
  readonly alert: AlertInput
  readonly routing: RoutingTable
}

/**
 * All the rules of a programme as they come from a file, its promises on elapsed time; parsing them also proves the
 * tables and checks the lexicons.
 */
export const programmeSchema: z.ZodType<ProgrammePolicy, ProgrammeInput> = worded(
  z.strictObject({
    ...named,
    valueTier: z.strictObject({ ...named, highFrom: moneySchema.exactOptional(), source: textSchema }),
    reach: z.strictObject({ ...named, publicChannels: z.array(z.enum(feedbackChannels)), source: textSchema }),
    words: wordsPolicySchema,
    businessAreas: businessAreaPolicySchema,
    triage: triageTableSchema,
    severity: severityTableSchema,
    alert: alertPolicySchema,
    routing: routingTableSchema,
    sla: slaOn(z.literal('elapsed')),
    acknowledgement: acknowledgementPolicySchema,
    opener: openerPolicySchema,
  }),
)
