import type { Segment } from '../../../calendar/timeline/calendar.ts'
import { isoOf } from '../../../core/instant.ts'
import { type Messages, sayWith } from '../../../explain/say.ts'
import type { ProjectStatement } from '../../../explain/statements/project-statement.ts'
import type { ActionField, ActionStanding } from '../../../outer-loop/project/action.ts'
import type { ProjectStage } from '../../../outer-loop/project/stage.ts'
import type { ValidationIssue } from '../../../outer-loop/validation/issue.ts'
import { proof } from './proof.ts'

/** What stages are called. */
export const stages: { readonly [S in ProjectStage]: string } = {
  unidentified: '未立项',
  identified: '已识别',
  chartered: '已立章',
  running: '执行中',
  delivered: '已交付',
  measuring: '测量中',
  validated: '已验证',
  notValidated: '未通过验证',
  reported: '已报告',
  abandoned: '已放弃',
}
const fields: { readonly [F in ActionField]: string } = {
  what: '内容',
  owner: '负责人',
  due: '截止日期',
  measure: '衡量标准',
}
/** What became of actions, in words. */
export const standings: { readonly [S in ActionStanding]: string } = {
  open: '进行中',
  completed: '已完成',
  dropped: '已取消',
}
const texts = { topic: '主题', coordinator: '协调人', owner: '负责人', reason: '理由', report: '报告' } as const
const span = ({ from, to }: Segment): string => `${isoOf(from)} – ${isoOf(to)}`
const issue = sayWith<ValidationIssue>(proof)

export const projects: Messages<ProjectStatement> = {
  ProjectRefused: ({ faults }) => faults.map((fault) => sayWith<ProjectStatement>(projects)(fault)).join('；'),
  ProjectNotThere: ({ stage, allowed, source }) =>
    `项目${stages[stage]}；此事只在项目${allowed.map((one) => stages[one]).join('、')}时进行（${source}）`,
  OtherProject: ({ expected, received, source }) => `针对的是 ${received}，此项目为 ${expected}（${source}）`,
  ProjectSaysNothing: ({ field, source }) => `${texts[field]}为空（${source}）`,
  EvidenceMissing: ({ source }) => `未列出任何证据（${source}）`,
  ProjectFollowsItself: ({ source }) => `主题复发须另立新项目，不能接续自身（${source}）`,
  TopicUnowned: ({ topic, source }) => `主题“${topic}”没有指定负责人（${source}）`,
  RoleUnknown: ({ role, known, source }) => `没有名为“${role}”的角色；可选 ${known.join('、')}（${source}）`,
  RoleMayNotDecide: ({ role, deciders, source }) =>
    `“${role}”无权决定项目；须由 ${deciders.join('、')} 决定（${source}）`,
  DepartmentsTooFew: ({ departments, least, source }) =>
    `${departments.length === 0 ? '未列出部门' : `只有部门 ${departments.join('、')}`}：至少 ${least} 个不同部门，否则须写明理由（${source}）`,
  NoAction: ({ source }) => `没有任何行动项（${source}）`,
  ActionLacks: ({ action, field, source }) => `行动项 ${action} 缺少${fields[field]}（${source}）`,
  ActionTaken: ({ action, source }) => `行动项 ${action} 已存在（${source}）`,
  ActionUnknown: ({ action, source }) => `没有行动项 ${action}（${source}）`,
  ActionSettled: ({ action, standing, source }) => `行动项 ${action} ${standings[standing]}（${source}）`,
  ActionDueBeforeCharter: ({ action, due, at, source }) =>
    `行动项 ${action} 的截止 ${isoOf(due)} 早于立章 ${isoOf(at)}（${source}）`,
  ActionDueOutsidePlan: ({ action, due, plan, source }) =>
    `行动项 ${action} 的截止 ${isoOf(due)} 不在计划 ${span(plan)} 之内（${source}）`,
  ActionsOpen: ({ actions, source }) => `尚未完成：${actions.join('、')}（${source}）`,
  NothingDelivered: ({ source }) => `没有完成任何行动项，谈不上交付；请改为放弃（${source}）`,
  PlanEmpty: ({ plan, source }) => `计划时段为空：${span(plan)}（${source}）`,
  PlanTooLong: ({ to, latest, months, source }) =>
    `计划最长 ${months} 个月，至 ${isoOf(latest)}；此计划至 ${isoOf(to)}（${source}）`,
  PlanNotLater: ({ from, to, source }) => `${isoOf(to)} 并不晚于 ${isoOf(from)}（${source}）`,
  TopicUndeclared: ({ topic, source }) => `主题“${topic}”未在声明之列（${source}）`,
  CountsUnfit: ({ issues, source }) => `${issues.map(issue).join('；')}（${source}）`,
  TaxonomyIsAnother: ({ expected, received, source }) => `按主题分类 ${received} 计数，应为 ${expected}（${source}）`,
  WindowNotOver: ({ to, at, source }) => `时段至 ${isoOf(to)} 才结束，当前为 ${isoOf(at)}，尚不能计数（${source}）`,
  LiveOutOfTime: ({ live, from, to, source }) =>
    `上线时间 ${isoOf(live)} 不在启动 ${isoOf(from)} 与交付 ${isoOf(to)} 之间（${source}）`,
  MeasuredTooEarly: ({ from, earliest, source }) =>
    `自 ${isoOf(from)} 起测量过早；上线后须待至 ${isoOf(earliest)}（${source}）`,
  ProjectWindowsOverlap: ({ baseline, window, source }) =>
    `测量时段 ${span(window)} 与基线时段 ${span(baseline)} 重叠（${source}）`,
  ProjectSeasonsDiffer: ({ baseline, window, source }) =>
    `${span(window)} 与 ${span(baseline)} 季节不同：请取去年同期或完整年度，或写明例外理由（${source}）`,
  WindowIsAnother: ({ expected, received, source }) =>
    `计数时段为 ${span(received)}，应为 ${span(expected)}（${source}）`,
  PlanLookedAt: ({ looks, source }) => `已按此计划查看 ${looks} 次，计划不可再改（${source}）`,
  VerdictHandedIn: ({ verdict, source }) => `结论由计数得出，不可直接给定：“${verdict}”（${source}）`,
  VerdictNotComputed: ({ source }) => `结论与所附计数不符（${source}）`,
  ControlMissing: ({ source }) => `已声明对照组，却没有计数（${source}）`,
  ControlUndeclared: ({ source }) => `有对照组的计数，却未曾声明（${source}）`,
}
