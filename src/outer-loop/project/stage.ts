/**
 * Where an improvement project is on its way (项目阶段): 未立项, 已识别, 已立章, 执行中, 已交付, 测量中, 已验证, 未验证, 已报告, 已放弃.
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
export type ProjectStage = (typeof projectStages)[number]

/** Who has a word in a project by the articles (项目角色): 客户之声团队, CX委员会, 分管副总, 责任部门. */
export const projectRoles = ['vocTeam', 'cxCommittee', 'vicePresident', 'department'] as const
export type ProjectRole = (typeof projectRoles)[number]
