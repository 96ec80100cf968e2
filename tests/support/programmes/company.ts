import type { Vocabulary } from '../../../src/inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import type { WrittenProgramme } from '../../../src/programme/written.ts'
import { fewWords } from './parts.ts'

type Programme = WrittenProgramme<Words>
const version = '1.0.0'
const source = 'handbook'

/** What tells one company from another; the rest is the articles'. */
export interface Company {
  readonly id: string
  readonly vocabulary: Vocabulary<Words>
  readonly languages: readonly string[]
  readonly areas: Programme['businessAreas']['names']
  readonly triage: Pick<Programme['triage'], 'columns' | 'rows' | 'expect'>
  readonly severity: Pick<Programme['severity'], 'columns' | 'rows'>
  readonly alert: Pick<Programme['alert']['table'], 'columns' | 'rows'>
  readonly tell: { readonly [level: string]: readonly (readonly [string, number])[] }
  readonly alertedCase: string
  readonly routing: Pick<Programme['routing'], 'columns' | 'rows'>
  readonly clocks: {
    readonly [priority: string]: readonly [minutes: number, channels: readonly string[], calendar: string]
  }
  readonly calendars: Programme['calendars']
  readonly owners: { readonly [priority: string]: readonly string[] }
  readonly escalations: Programme['review']['escalations']
  readonly limits: { readonly [role: string]: number }
  readonly approvers: readonly string[]
  readonly expect: NonNullable<Programme['expect']>
}

export const companyOf = (company: Company): Programme => {
  const { id, vocabulary } = company
  const { case: cases, authority, review, acknowledgement, opener, reach } = standardProgramme
  const table = (name: string, part: object) => ({ id: `${id}-${name}`, version, hit: 'mostUrgent', ...part })
  const promises = Object.fromEntries(
    Object.entries(company.clocks).map(([priority, [withinMinutes, channels, calendar]]) => [
      priority,
      { withinMinutes, channels, calendar, source },
    ]),
  )
  return {
    id,
    version,
    vocabulary,
    valueTier: { id: `${id}-tiers`, version, source },
    reach,
    words: fewWords(company.languages, vocabulary),
    businessAreas: { id: `${id}-areas`, version, names: company.areas, source },
    triage: table('triage', company.triage),
    severity: table('severity', company.severity),
    alert: {
      id: `${id}-alert`,
      version,
      table: table('alert-table', company.alert),
      tell: Object.fromEntries(
        Object.entries(company.tell).map(([level, told]) => [
          level,
          { notices: told.map(([to, withinMinutes]) => ({ to, withinMinutes, media: ['im'] })), source },
        ]),
      ),
      alertedCase: company.alertedCase,
    },
    routing: table('routing', company.routing),
    sla: {
      id: `${id}-sla`,
      version,
      targets: Object.fromEntries(
        Object.entries(promises).map(([priority, promise]) => [
          priority,
          { id: priority, atRiskAfter: 0.75, ...promise },
        ]),
      ),
    },
    calendars: company.calendars,
    acknowledgement,
    opener,
    case: { ...cases, owners: company.owners, snooze: { never: vocabulary.priorities.slice(0, 1), source } },
    authority: {
      ...authority,
      compensation: { ...authority.compensation, limits: company.limits, approvers: company.approvers },
      technicalResources: { roles: Object.keys(company.limits), source },
      speakingForTheCompany: { roles: company.approvers.slice(0, 1), source },
    },
    review: {
      ...review,
      escalations: company.escalations,
      digest: { priorities: vocabulary.priorities.slice(-1), source },
      owners: company.owners,
    },
    expect: { lexicons: company.languages, publicChannels: reach.publicChannels, promises, ...company.expect },
  } as unknown as Programme
}
