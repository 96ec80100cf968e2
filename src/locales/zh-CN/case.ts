import { isoOf } from '../../core/instant.ts'
import type { NonEmpty, ParseIssue } from '../../core/parse-issue.ts'
import type { Messages } from '../../explain/say.ts'
import type { CaseStatement } from '../../explain/statements/case-statement.ts'
import { wordIn } from '../../explain/words.ts'
import type { CaseEventTag } from '../../inner-loop/case/event.ts'
import { issues as reading } from './issues.ts'
import { remedies } from './remedy.ts'
import { words } from './words.ts'

const events: { readonly [T in CaseEventTag]: string } = {
  CaseOpened: '立案',
  FeedbackLinked: '关联反馈',
  CaseAcknowledged: '受理回执',
  CaseReprioritised: '调整优先级',
  CaseAssigned: '分派',
  ContactAttempted: '尝试联系',
  ContactMade: '联系客户',
  CaseTransferred: '转接',
  ParticipantAdded: '增加协办人',
  CaseEscalated: '升级',
  ApprovalRequested: '申请审批',
  ApprovalRefused: '驳回审批',
  CompensationGranted: '补偿',
  SolutionOffered: '给出方案',
  PromiseKept: '兑现承诺',
  PromiseBroken: '违背承诺',
  PromiseReleased: '免除承诺',
  CaseResolved: '解决',
  CustomerConfirmed: '客户确认',
  CustomerRejected: '客户不认可',
  CaseClosed: '结案',
  CaseReopened: '重启',
  CaseSnoozed: '暂缓',
  CaseUnsnoozed: '取消暂缓',
  DeadlineExtended: '延期',
  TopicTagged: '标注主题',
  ResurveyAnswered: '回访打分',
  CustomerMessaged: '客户来信',
  AgentReplied: '回复客户',
  WaitingStarted: '开始等待',
  WaitingEnded: '结束等待',
  CustomerIdentified: '确认客户身份',
  CaseAbsorbed: '并入重复个案',
  NoticeGiven: '通知',
  NoticeTaken: '介入',
  TechnicalCallMade: '调用技术资源',
  CompanySpokenFor: '对外发言',
  ResurveyAsked: '回访',
  CommandNoted: '其他处理',
}
const fields = {
  reason: '原因',
  owner: '负责人',
  actor: '批准人',
  solution: '方案内容',
  topic: '主题',
  ticket: '工单号',
  resource: '所调用的资源',
  text: '发言内容',
} as const
const standings = { kept: '兑现', released: '免除' } as const
const roles = (list: readonly string[]): string => list.map(wordIn(words.role)).join('、')

/** 个案规则被违反时的说明，以及历史记录与重复个案的缺陷。 */
export const cases: Messages<CaseStatement> = {
  NotAtThisStage: ({ event, stage, allowed, source }) =>
    `个案${words.caseStage[stage]}，不能${events[event]}；须为${allowed.map((one) => words.caseStage[one]).join('、')}（${source}）`,
  OtherCase: ({ expected, received, source }) => `本案对应反馈 ${expected}，不是 ${received}（${source}）`,
  TextMissing: ({ field, source }) => `缺少${fields[field]}（${source}）`,
  PriorityLoweredByTriage: ({ from, to, source }) => `自动分诊只升不降：${from} 不能变为 ${to}（${source}）`,
  PriorityWasAnother: ({ expected, received, source }) =>
    `调整前优先级应为 ${expected}，记录为 ${received}（${source}）`,
  DueMovedLater: ({ from, to, source }) =>
    `调整优先级把截止时间从 ${isoOf(from)} 推迟到 ${isoOf(to)}：不得推迟（${source}）`,
  OwnerUnfit: ({ priority, role, fit, source }) =>
    `${priority} 须由${roles(fit)}负责，不能由${wordIn(words.role)(role)}负责（${source}）`,
  CustomerAlreadyContacted: ({ owner, source }) => `${owner} 已联系过客户，更换负责人即为转接（${source}）`,
  CustomerNotContacted: ({ source }) => `首次联系之前应改派，不算转接（${source}）`,
  TransfersExceeded: ({ made, most, source }) => `已转接 ${made} 次，首次联系后最多 ${most} 次（${source}）`,
  EscalationOutOfOrder: ({ expected, received, source }) =>
    `下一级为第 ${expected} 级，不是第 ${received} 级；每级只触发一次（${source}）`,
  NotAuthorised: ({ answer }) =>
    `${answer._tag === 'Refused' ? remedies.Refused(answer) : remedies.NeedsApproval(answer)}（${answer.source}）`,
  ApprovalUnknown: ({ request, source }) => `没有编号为“${request}”的待审批申请（${source}）`,
  ApproverUnfit: ({ expected, received, source }) =>
    `须由${wordIn(words.role)(expected)}审批，不能由${wordIn(words.role)(received)}审批（${source}）`,
  PromiseMissing: ({ source }) => `方案须至少包含一项有期限的承诺（${source}）`,
  PromiseDueInThePast: ({ promise, due, source }) => `承诺“${promise}”的期限 ${isoOf(due)} 已过（${source}）`,
  PromiseTaken: ({ promise, source }) => `承诺“${promise}”已存在（${source}）`,
  PromiseUnknown: ({ promise, source }) => `没有承诺“${promise}”（${source}）`,
  PromiseSettled: ({ promise, standing, source }) => `承诺“${promise}”已${standings[standing]}（${source}）`,
  PromisesOpen: ({ promises, source }) => `尚有承诺未兑现、客户也未免除：${promises.join('、')}（${source}）`,
  NotOnTheSpot: ({ minutes, within, source }) => `方案在联系后 ${minutes} 分钟才给出，超过 ${within} 分钟（${source}）`,
  OpenerLacking: ({ issues, source }) =>
    `${issues.map((issue) => (remedies[issue._tag] as (said: typeof issue) => string)(issue)).join('；')}（${source}）`,
  AcknowledgementMissing: ({ source }) => `客户尚无工单号：应先发受理回执（${source}）`,
  OutcomeUnfit: ({ outcome, stage, source }) =>
    `个案${words.caseStage[stage]}，不能以“${words.caseOutcome[outcome]}”结案（${source}）`,
  ConfirmationAwaited: ({ until, source }) => `客户可答复至 ${isoOf(until)}（${source}）`,
  AttemptsTooFew: ({ made, least, hours, leastHours, source }) =>
    `${hours} 小时内尝试联系 ${made} 次，须在 ${leastHours} 小时以上尝试 ${least} 次（${source}）`,
  DuplicateUnnamed: ({ source }) => `重复个案须写明与哪一案重复（${source}）`,
  DuplicateOfItself: ({ source }) => `个案不能与自己重复（${source}）`,
  DuplicateOfUnknown: ({ caseId, source }) => `没有个案 ${caseId}（${source}）`,
  DuplicateOfDuplicate: ({ caseId, source }) => `${caseId} 本身就是重复个案（${source}）`,
  DuplicateOfClosed: ({ caseId, source }) => `${caseId} 已结案，无人再联系客户（${source}）`,
  DuplicateTakenUp: ({ caseId, source }) => `本案已并入 ${caseId}：应由后者作为重复个案结案（${source}）`,
  MergedUnseen: ({ seen, version, source }) =>
    `查看的是版本 ${seen}，个案已到版本 ${version}：合并前请重新查看（${source}）`,
  ContactedBefore: ({ contacted, source }) =>
    `${isoOf(contacted)} 已联系客户，早于这条反馈：须另立个案答复（${source}）`,
  NotSnoozable: ({ priority, source }) => `${priority} 不得暂缓（${source}）`,
  SnoozeAlreadyOver: ({ until, source }) => `暂缓截止 ${isoOf(until)} 已过（${source}）`,
  SnoozePastDue: ({ until, due, source }) => `暂缓至 ${isoOf(until)}，晚于应联系时间 ${isoOf(due)}（${source}）`,
  DueUnknown: ({ source }) => `没有可以延长的截止时间（${source}）`,
  ExtensionNotLater: ({ from, to, source }) => `${isoOf(to)} 不晚于 ${isoOf(from)}（${source}）`,
  EventContradicted: ({ id, versions }) => `事件“${id}”有两种内容（版本 ${versions.join('、')}）`,
  HistoryForked: ({ version, ids }) => `版本 ${version} 有两个事件：${ids.join('、')}`,
  HistoryGap: ({ after, next }) => `版本 ${after} 与 ${next} 之间缺少事件`,
  DuplicateTargetMissing: ({ caseId, of }) => `${caseId} 重复的个案 ${of} 不在账本中`,
  DuplicateChained: ({ caseId, of, original }) => `${caseId} 重复的 ${of} 本身也是重复个案：原案为 ${original}`,
  DuplicatesCircular: ({ caseId, of }) => `${caseId} 重复 ${of}，重复关系成环：无人处理此事`,
  CommandUnreadable: ({ issues, source }) => `不是有效的指令：${read(issues)}（${source}）`,
  CommandForgotten: ({ command, until, source }) =>
    `指令“${command}”早于 ${isoOf(until)}，已无从判断是否处理过（${source}）`,
  StateFormatUnknown: ({ received, expected, source }) =>
    `个案状态格式为 ${received}，应为 ${expected}：请由事件重新折叠（${source}）`,
  StateUnreadable: ({ issues, source }) => `不是有效的个案状态：${read(issues)}（${source}）`,
  CaseMerged: ({ into, source }) => `本案已作为重复个案结案，请在 ${into} 处理（${source}）`,
  FeedbackUnseen: ({ joined, source }) =>
    `作出决定之后，个案在 ${isoOf(joined)} 又关联了新的反馈：请重新查看（${source}）`,
  RaisedUnseen: ({ raised, source }) => `作出决定之后，个案在 ${isoOf(raised)} 提高了优先级：请重新查看（${source}）`,
  StepUnseen: ({ event, at, source }) =>
    `作出决定之后，在 ${isoOf(at)} 又有新进展（${events[event]}）：请重新查看（${source}）`,
  VersionUnknown: ({ seen, version, source }) => `个案版本为 ${version}，不可能依据版本 ${seen}（${source}）`,
  ContactByRobot: ({ source }) => `机器人的来电或消息不算联系客户（${source}）`,
  NoticeUnknown: ({ role, source }) => `本案未通知${wordIn(words.role)(role)}（${source}）`,
  OpenerUnsaid: ({ source }) => `没有记录开场白（${source}）`,
  DuplicateDueLater: ({ caseId, due, source }) =>
    `应在 ${isoOf(due)} 前联系客户，而 ${caseId} 届时并不负有此责：先由它并入本案（${source}）`,
  HistoryNotAList: ({ received }) => `应为事件列表，收到 ${received}`,
  EventUnreadable: ({ place, issues }) => `第 ${place + 1} 个事件无法读取：${read(issues)}`,
  EventKindUnknown: ({ place, kind }) => `第 ${place + 1} 个事件的种类未知：${kind}`,
  EventFormatUnknown: ({ place, format, newest }) =>
    `第 ${place + 1} 个事件的格式为 ${format}，最新可读格式为 ${newest}`,
  StreamsMixed: ({ streams }) => `混入两个个案的事件：${streams.join('、')}`,
  SnapshotFormatUnknown: ({ received, expected }) => `快照格式为 ${received}，应为 ${expected}：请从第一个事件重新折叠`,
  SnapshotUnreadable: ({ issues }) => `快照无法读取：${read(issues)}`,
}

/** 前几处问题。 */
const read = (found: NonEmpty<ParseIssue>): string =>
  found
    .slice(0, 5)
    .map((issue) => (reading[issue._tag] as (said: typeof issue) => string)(issue))
    .join('；')
