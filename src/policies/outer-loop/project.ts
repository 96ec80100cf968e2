import type { ProjectPolicy } from '../../outer-loop/project/policy.ts'
import { projectRoles } from '../../outer-loop/project/stage.ts'

/**
 * The VoC team or the CX committee decides; two departments at least; three months; a fortnight to settle; measured and
 * looked at every week (标准改善项目规则). Who answers for which topic is every company's own.
 *
 * @example
 * standardProject.plan.months // => 3
 * standardProject.departments.least // => 2
 */
export const standardProject: ProjectPolicy = {
  id: 'standard-project',
  version: '1.0.0',
  roles: projectRoles,
  deciders: ['vocTeam', 'cxCommittee'],
  decidersSource: 'A2.19',
  departments: { least: 2, source: 'A4.11' },
  plan: { months: 3, source: 'A4.13' },
  settling: { days: 14, source: 'A2.20' },
  measuring: { everyDays: 7, source: 'A4.14' },
  reporting: { every: 'quarter', withinDays: 30, source: 'A0.14' },
}
