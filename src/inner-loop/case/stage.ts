/**
 * Where a case is on its way (个案阶段): 未立案, 待分派, 已分派, 已联系, 处理中, 已解决, 已结案.
 *
 * @example
 * caseStages.filter((stage) => stage in moves.ContactMade.from)
 * // => ['assigned', 'contacted', 'resolving', 'resolved']
 */
export const caseStages = ['unopened', 'open', 'assigned', 'contacted', 'resolving', 'resolved', 'closed'] as const
/** How far a case has come (个案阶段). */
export type CaseStage = (typeof caseStages)[number]

/**
 * How a case ended (结案结果): 已挽回, 未挽回, 联系不上, 客户谢绝, 重复, 无效, 客户撤回.
 *
 * @example
 * const closed = { ...initialCase, stage: 'closed', closedAt: instant(0), firstContactAt: instant(0) } as const
 * const asked = { ...closed, resurveyAskedAt: instant(0) }
 * caseOutcomes.filter((outcome) => recoveryOf(30)({ ...asked, outcome }, 3 as NpsScore).contacted.asked === 0)
 * // => ['duplicate', 'invalid', 'retracted']
 */
export const caseOutcomes = [
  'recovered',
  'notRecovered',
  'unreachable',
  'declined',
  'duplicate',
  'invalid',
  'retracted',
] as const
/** How a case ended (结案结果). */
export type CaseOutcome = (typeof caseOutcomes)[number]

/**
 * Why a case was opened (立案原因): 分诊, 预警, 客户要求回电, 主动关怀.
 *
 * @example
 * const feedback = { id: '881', scale: '0-10', score: 3 as NpsScore, receivedAt: instant(0) } as const
 * caseReasons.indexOf(assess(standardProgramme)({ feedback }).caseReason ?? 'careDue') // => 0
 */
export const caseReasons = ['triaged', 'alerted', 'callbackRequested', 'careDue'] as const
/** Why there is a case (立案原因). */
export type CaseReason = (typeof caseReasons)[number]

/**
 * Why nothing in a case stands any more (反馈失效): 客户撤回, 被排除.
 *
 * @example
 * const close = { _tag: 'CloseCase', id: 'k', at: 0, by: 'voc', outcome: 'retracted' }
 * withdrawals.map((because) => parseCommand()({ ...close, because })._tag) // => ['Right', 'Right']
 * parseCommand()({ ...close, because: 'bored' })._tag // => 'Left'
 */
export const withdrawals = ['takenBack', 'excluded'] as const
/** Why nothing in a case stands any more (反馈失效). */
export type Withdrawal = (typeof withdrawals)[number]

/**
 * Who wrote or called (发送方): 真人, 机器人.
 *
 * @example
 * const head = { id: 'm/0', caseId: 'c', version: 1, at: instant(0), by: 'Li', command: 'm' } as const
 * const contact = { ...head, _tag: 'ContactMade', channel: 'phone' } as const
 * senderKinds.map((sender) => evolve(initialCase, { ...contact, sender }).contacted) // => [true, false]
 */
export const senderKinds = ['person', 'robot'] as const
/** Who sends something in a case (发送方). */
export type SenderKind = (typeof senderKinds)[number]
