import { isoOf } from '../../core/instant.ts'
import type { Identifier, IdentifierIssue } from '../../customer/identity/identifier.ts'
import { type Messages, sayWith } from '../../explain/say.ts'
import type { IngestStatement } from '../../explain/statements/ingest-statement.ts'
import type { IngestIssue, Whose } from '../../feedback/ingest-error.ts'
import { workingTime } from './calendar.ts'
import { issues } from './issues.ts'

const fetched = { response: 'a response', messages: 'messages', media: 'a picture or recording' } as const
const reasons = {
  notAnswered: 'nothing was answered',
  unsubscribed: 'the customer wants no more surveys',
  notFromCustomer: 'it does not come from the customer',
  notAnAnswer: 'it answers no question',
  otherSurvey: 'it belongs to another survey',
  headerRow: 'it is a header row',
  endpointTest: 'it only tests the connection',
} as const
const kinds = { phone: 'telephone', email: 'e-mail', wecom: 'WeCom id', crm: 'CRM id' } as const
const named = ({ kind, realm, value }: Identifier): string =>
  `${kinds[kind]} ${value}${realm === undefined ? '' : ` (${realm})`}`

const unreadable: Messages<IdentifierIssue> = {
  PhoneUnreadable: ({ received }) => `${received} is no telephone number`,
  CountryNeeded: ({ received }) => `${received} names no country, and no numbering plan is given`,
  PhoneAmbiguous: ({ received, readings }) => `${received} can be read as ${readings.join(' or ')}`,
  EmailUnreadable: ({ received }) => `${received} is no e-mail address`,
  IdentifierBlank: ({ received }) => `${received} is blank`,
}
const zone: Messages<
  Extract<IngestIssue, { readonly _tag: 'ZoneNeeded' | 'DateOrderNeeded' | 'PlaceMissing' | 'MappingUnfit' }>
> = {
  ZoneNeeded: ({ path, received }) =>
    `${path.length === 0 ? 'the value' : path.join('.')}: ${received} has no offset, and the mapping names no zone`,
  PlaceMissing: ({ path, there }) => `${path.join('.')} is not there; there are ${there.join(', ')}`,
  MappingUnfit: ({ path, received, allowed }) =>
    `the mapping says ${received} for ${path.join('.')}${allowed.length === 0 ? ', which cannot be used' : `; it can say ${allowed.join(', ')}`}`,
  DateOrderNeeded: ({ path, received }) =>
    `${path.length === 0 ? 'the value' : path.join('.')}: ${received} has the day or the month first, and the mapping does not say which`,
}
const whose = (source: string, { externalId, customerId }: Whose): string =>
  `${source}${externalId === undefined ? '' : ` ${externalId}`}${customerId === undefined ? '' : ` (${customerId})`}`
const sayIssue = sayWith<IngestIssue>({ ...issues, ...zone, ...workingTime })
const sayUnread = sayWith<IdentifierIssue>(unreadable)

export const ingests: Messages<IngestStatement> = {
  ...unreadable,
  ...zone,
  DeliveryRejected: ({ source, issues: found, ...whom }) =>
    `${whose(source, whom)}: rejected, ${found.map(sayIssue).join('; ')}`,
  MustFetch: ({ source, what, by, until }) => {
    const ids = Object.entries(by).map(([name, id]) => `${name} ${id}`)
    const end = until === undefined ? '' : ` before ${isoOf(until)}`
    return `${source}: ${fetched[what]} must be fetched${end}, by ${ids.join(', ')}`
  },
  NoFeedback: ({ source, because, ...whom }) => `${whose(source, whom)}: no feedback, ${reasons[because]}`,
  FactsConflict: ({ field, claims }) =>
    `${field}: ${claims.map(({ value, source, customerId }) => `${source} ${customerId} says “${value}”`).join(', ')}`,
  IdentifierShared: ({ identifier, because, crmIds, others }) =>
    `${named(identifier)} joins nobody: ${
      because === 'declared'
        ? 'the policy names it as shared'
        : because === 'manyOthers'
          ? `${others ?? 0} different identifiers of one other kind stand beside it`
          : `it stands beside ${crmIds} CRM ids`
    }`,
  IdentifierUnread: ({ source, customerId, identifier, issue }) =>
    `${source} ${customerId}: ${kinds[identifier.kind]} left out, ${sayUnread(issue)}`,
}
