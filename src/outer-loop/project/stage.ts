/**
 * Where an improvement project is on its way (项目阶段): 未立项, 已识别, 已立章, 执行中, 已交付, 测量中, 已验证, 未验证, 已报告, 已放弃.
 *
 * @example
 * projectStages.indexOf('measuring') > projectStages.indexOf('delivered') // => true
 * projectStages.filter((stage) => isProjectOver({ stage })) // => ['reported', 'abandoned']
 */
export const projectStages = [
  'unidentified',
  'identified',
  'chartered',
  'running',
  'delivered',
  'measuring',
  'validated',
  'notValidated',
  'reported',
  'abandoned',
] as const
/** How far a project has come (项目阶段). */
export type ProjectStage = (typeof projectStages)[number]

/**
 * Who has a word in a project by the articles (项目角色): 客户之声团队, CX委员会, 分管副总, 责任部门.
 *
 * @example
 * projectRoles // => ['vocTeam', 'cxCommittee', 'vicePresident', 'department']
 * standardProject.deciders.every((role) => standardProject.roles.includes(role)) // => true
 */
export const projectRoles = ['vocTeam', 'cxCommittee', 'vicePresident', 'department'] as const
/** Who does something in a project (项目角色). */
export type ProjectRole = (typeof projectRoles)[number]
