import { isoOf } from '../../core/instant.ts'
import type { Identifier, IdentifierIssue } from '../../customer/identity/identifier.ts'
import { type Messages, sayWith } from '../../explain/say.ts'
import type { IngestStatement } from '../../explain/statements/ingest-statement.ts'
import type { IngestIssue, Whose } from '../../feedback/ingest-error.ts'
import { workingTime } from './calendar.ts'
import { issues } from './issues.ts'

const fetched = { response: '答卷', messages: '消息', media: '图片或语音' } as const
const reasons = {
  notAnswered: '未作答',
  unsubscribed: '客户已退订',
  notFromCustomer: '并非客户所发',
  notAnAnswer: '未回答任何问题',
  otherSurvey: '属于其他问卷',
  headerRow: '是表头行',
  endpointTest: '只是连接测试',
} as const
const kinds = { phone: '电话', email: '邮箱', wecom: '企业微信编号', crm: 'CRM 编号' } as const
const named = ({ kind, realm, value }: Identifier): string =>
  `${kinds[kind]} ${value}${realm === undefined ? '' : `（${realm}）`}`

const unreadable: Messages<IdentifierIssue> = {
  PhoneUnreadable: ({ received }) => `${received} 不是电话号码`,
  CountryNeeded: ({ received }) => `${received} 未带国家代码，也未给出编号计划`,
  PhoneAmbiguous: ({ received, readings }) => `${received} 可读作 ${readings.join(' 或 ')}`,
  EmailUnreadable: ({ received }) => `${received} 不是邮箱地址`,
  IdentifierBlank: ({ received }) => `${received} 为空`,
}
const zone: Messages<
  Extract<IngestIssue, { readonly _tag: 'ZoneNeeded' | 'DateOrderNeeded' | 'PlaceMissing' | 'MappingUnfit' }>
> = {
  ZoneNeeded: ({ path, received }) =>
    `${path.length === 0 ? '值' : path.join('.')}：${received} 没有时区偏移，映射也未指明时区`,
  PlaceMissing: ({ path, there }) => `没有 ${path.join('.')}；有 ${there.join('、')}`,
  MappingUnfit: ({ path, received, allowed }) =>
    `映射的 ${path.join('.')} 为 ${received}${allowed.length === 0 ? '，无法使用' : `；可取 ${allowed.join('、')}`}`,
  DateOrderNeeded: ({ path, received }) =>
    `${path.length === 0 ? '值' : path.join('.')}：${received} 是日在前还是月在前，映射未指明`,
}
const whose = (source: string, { externalId, customerId }: Whose): string =>
  `${source}${externalId === undefined ? '' : ` ${externalId}`}${customerId === undefined ? '' : `（${customerId}）`}`
const sayIssue = sayWith<IngestIssue>({ ...issues, ...zone, ...workingTime })
const sayUnread = sayWith<IdentifierIssue>(unreadable)

export const ingests: Messages<IngestStatement> = {
  ...unreadable,
  ...zone,
  DeliveryRejected: ({ source, issues: found, ...whom }) =>
    `${whose(source, whom)}：拒收，${found.map(sayIssue).join('；')}`,
  MustFetch: ({ source, what, by, until }) => {
    const ids = Object.entries(by).map(([name, id]) => `${name} ${id}`)
    const end = until === undefined ? '' : `于 ${isoOf(until)} 前`
    return `${source}：须${end}拉取${fetched[what]}，凭 ${ids.join('、')}`
  },
  NoFeedback: ({ source, because, ...whom }) => `${whose(source, whom)}：无反馈，${reasons[because]}`,
  FactsConflict: ({ field, claims }) =>
    `${field}：${claims.map(({ value, source, customerId }) => `${source} ${customerId} 称“${value}”`).join('，')}`,
  IdentifierShared: ({ identifier, because, crmIds, others }) =>
    `${named(identifier)} 不用于合并：${because === 'declared' ? '规则列为共用' : because === 'manyOthers' ? `与 ${others ?? 0} 个另一类标识并存` : `与 ${crmIds} 个 CRM 编号并存`}`,
  IdentifierUnread: ({ source, customerId, identifier, issue }) =>
    `${source} ${customerId}：${kinds[identifier.kind]}未采用，${sayUnread(issue)}`,
}
