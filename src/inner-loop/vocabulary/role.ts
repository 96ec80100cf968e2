/**
 * Who works a case or is told of it (角色): 客户成功总监, 危机公关团队, 专属客户成功经理, 高级客服, 常规客服, 法务, 高层管理,
 * 区域经理, 客户之声团队, 责任部门.
 *
 * @example
 * roles.filter((role) => !(role in standardAuthority.compensation.limits)) // => ['legal', 'topManagement', 'vocTeam']
 * roles.filter((role) => standardAuthority.speakingForTheCompany.roles.includes(role)) // => ['crisisPr']
 */
export const roles = [
  'csDirector',
  'crisisPr',
  'csm',
  'seniorAgent',
  'regularService',
  'legal',
  'topManagement',
  'regionalManager',
  'vocTeam',
  'department',
] as const
/** Who does something about a case (角色). */
export type Role = (typeof roles)[number]

/**
 * How work reaches a role (派发方式): an alert at once, a ticket at once, or collected in a batch.
 *
 * @example
 * const worked = (priority: Priority) => routing(standardRouting)({ priority, redFlags: [], csm: 'named' }).output
 * dispatches.map((way) => priorities.filter((one) => worked(one).startsWith(way))) // => [['P0'], ['P1'], ['P2']]
 */
export const dispatches = ['alert', 'ticket', 'batch'] as const
/** How a case reaches its owner (派单方式). */
export type Dispatch = (typeof dispatches)[number]
