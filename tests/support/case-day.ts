import { instant } from '../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../src/inner-loop/case/command.ts'
import type { CasePolicy, CaseRules } from '../../src/inner-loop/case/policy.ts'
import type { CaseRefusal } from '../../src/inner-loop/case/refusal.ts'
import { standardCase } from '../../src/policies/inner-loop/case.ts'
import { rules, type Worked, worked } from './case.ts'

type Intent<T extends CaseIntent['_tag']> = Extract<CaseIntent, { readonly _tag: T }>

export const hour = 3_600_000
export const opened: Intent<'OpenCase'> = {
  _tag: 'OpenCase',
  feedbackId: 'fb:s:1',
  customerId: 'c17',
  priority: 'P1',
  reason: 'triaged',
  policy: 'standard-programme@1.0.0',
  receivedAt: instant(0),
  due: instant(4 * hour),
}
export const acked: Intent<'AcknowledgeCase'> = { _tag: 'AcknowledgeCase', ticket: 'VOC-1' }
export const assigned: Intent<'AssignCase'> = { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' }
export const called: Intent<'MakeContact'> = {
  _tag: 'MakeContact',
  channel: 'phone',
  opener: { text: '您说“充电时冒烟了”，非常抱歉。', said: { comment: '充电时冒烟了', scale: '0-10' } },
}
export const offered: Intent<'OfferSolution'> = {
  _tag: 'OfferSolution',
  text: '换新电池',
  promises: [{ id: 'p1', what: '上门更换', due: instant(100 * hour) }],
}
export const kept: Intent<'KeepPromise'> = { _tag: 'KeepPromise', promise: 'p1' }
export const resolved: Intent<'ResolveCase'> = { _tag: 'ResolveCase' }
export const confirmed: Intent<'ConfirmSolution'> = { _tag: 'ConfirmSolution' }
export const closed: Intent<'CloseCase'> = { _tag: 'CloseCase', outcome: 'recovered' }
export const whole: readonly CaseIntent[] = [
  opened,
  acked,
  assigned,
  called,
  offered,
  kept,
  resolved,
  confirmed,
  closed,
]

/** Commands one minute apart, or as late as `after` says; of the events only those that did something. */
export const doing = (intents: readonly (CaseIntent | { readonly after: number })[], by = rules): Worked => {
  let at = 0
  const commands = intents.flatMap((one, place): readonly CaseCommand[] => {
    at += 'after' in one ? one.after : 60_000
    return 'after' in one ? [] : [{ ...one, id: `k${place}`, at: instant(at), by: 'Li' }]
  })
  const done = worked(commands, by)
  return { ...done, events: done.events.filter(({ _tag }) => _tag !== 'CommandNoted') }
}
export const refusalsOf = (...intents: Parameters<typeof doing>[0]): readonly CaseRefusal[] => doing(intents).refusals
export const under = (policy: Partial<CasePolicy>): CaseRules => ({ ...rules, policy: { ...standardCase, ...policy } })
