import { describe, expect, it } from 'vitest'
import { unitOf } from '../../../src/inner-loop/routing/organisation.ts'
import { assignmentOf as assignmentIn, routing } from '../../../src/inner-loop/routing/route.ts'
import { standardRouting } from '../../../src/policies/inner-loop/routing.ts'
import { standardVocabulary } from '../../../src/policies/vocabulary.ts'

const organisation = {
  outlets: { 杭州湖滨店: '华东', 新店: '华北' },
  regions: { 华东: { manager: 'Zhao Min' } },
}
const decide = routing(standardRouting)
const assignmentOf = assignmentIn(standardVocabulary)
const staff = { redFlags: [], csm: 'none', businessArea: 'staffAttitude', outlet: 'one' } as const

describe('A4.8: staff attitude at one outlet: lower priority, straight to that outlet’s regional manager', () => {
  it('names the manager of the outlet’s region', () => {
    const { output } = decide({ priority: 'P2', ...staff })
    expect(assignmentOf(output, 'Wang Li', unitOf(organisation)('杭州湖滨店'))).toEqual({
      dispatch: 'ticket',
      role: 'regionalManager',
      assignee: 'Zhao Min',
      unit: { outlet: '杭州湖滨店', region: '华东', manager: 'Zhao Min' },
    })
  })
  it('names what is known where the organisation has gaps', () => {
    expect(['新店', '旧店', 'constructor'].map(unitOf(organisation))).toEqual([
      { outlet: '新店', region: '华北' },
      { outlet: '旧店' },
      { outlet: 'constructor' },
    ])
    expect(assignmentOf('ticket:regionalManager')).toEqual({ dispatch: 'ticket', role: 'regionalManager' })
  })
  it('leaves what is urgent with whoever must telephone, and red lines with their owners', () => {
    expect(decide({ priority: 'P1', ...staff }).output).toBe('ticket:seniorAgent')
    expect(decide({ priority: 'P0', ...staff }).output).toBe('alert:csDirector')
    expect(decide({ priority: 'P2', ...staff, redFlags: ['fraud'] }).output).toBe('batch:regularService')
    expect(decide({ priority: 'P2', ...staff, outlet: 'several' }).output).toBe('batch:regularService')
    expect(assignmentOf('ticket:csm', 'Wang Li', unitOf(organisation)('杭州湖滨店'))).toEqual({
      dispatch: 'ticket',
      role: 'csm',
      assignee: 'Wang Li',
    })
  })
})
