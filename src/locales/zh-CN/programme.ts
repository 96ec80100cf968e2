import type { CalendarIssue } from '../../calendar/rules/issue.ts'
import type { ProgrammeStatement } from '../../explain/programme/programme-finding.ts'
import { type Messages, sayWith } from '../../explain/say.ts'
import { wordIn } from '../../explain/words.ts'
import type { Finding } from '../../tables/questions/finding.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'
import { workingTime } from './calendar.ts'
import { findings, issues } from './issues.ts'
import { wordsFound } from './words-found.ts'

const sayFinding = sayWith<Finding>({ ...issues, ...findings })
const sayLexicon = sayWith<LexiconIssue>({ ...issues, ...wordsFound })
const sayCalendar = sayWith<CalendarIssue>({ ...issues, ...workingTime })
const facts = (witness: object): string => JSON.stringify(witness)
const whole = (minutes: number): string =>
  Number.isFinite(minutes) ? `要等 ${Math.round(minutes * 100) / 100} 分钟` : '永远等不到'
/** 规则集各处应有的写法；其余为可选值，原样列出。 */
const shapes: { readonly [expected: string]: string } = {
  text: '文本',
  'true or false': ' true 或 false',
  'a finite number': '有限数值',
  'a number from 0 on': '不小于 0 的数',
  'a number above 0': '大于 0 的数',
  'a number from 0 to 1': ' 0 到 1 之间的数',
  'a whole number': '整数',
  'a whole number from 0 on': '不小于 0 的整数',
  'a whole number from 1 on': '不小于 1 的整数',
  'a time of day from 00:00 to 23:59': ' 00:00 至 23:59 的时刻',
  'a time zone': '时区名称',
  'keys that are not blank': '非空的键',
  'a list': '列表',
  'a list that names something': '非空列表',
  'a record': '对象',
  'plain data': '纯数据',
}
const broken = { time: '时限长于', channels: '联系渠道不同于', calendar: '日历不同于' }

/** What keeps a programme from being trusted, and what is worth knowing of one that is. */
export const programmes: Messages<ProgrammeStatement> = {
  Misshapen: ({ at, expected, received }) =>
    `${at === '' ? '项目规则集' : at}：应为${wordIn(shapes)(expected)}，${received === 'undefined' ? '但缺失' : `读到 ${received}`}`,
  KeyNotKnown: ({ at, known }) => `${at} 不是已知的键；可用的有 ${known.join('、')}`,
  WordRepeated: ({ at, word }) => `${at} 中“${word}”重复出现`,
  WordReserved: ({ at, word }) => `${at} 不能使用“${word}”：该词另有含义`,
  NothingListed: ({ at }) => `${at} 为空`,
  WordUnknown: ({ at, word, notIn }) => `${at} 写有“${word}”，${notIn} 中没有`,
  NothingFor: ({ at, word, of }) => `${at} 没有为 ${of} 的“${word}”作出规定`,
  ColumnNotKnown: ({ at, column, notIn }) => `${at} 要看“${column}”列，此处无从得知：见 ${notIn}`,
  ColumnLacks: ({ at, column, words, of }) => `${at} 的 ${column} 列看不到 ${of} 中的 ${words.join('、')}`,
  ColumnRequired: ({ at, column, of }) => `${at} 要看 ${of} 的 ${column} 列，而该列不容许反馈没有此项`,
  OutputsOutOfOrder: ({ at, of }) => `${at} 的结果次序与 ${of} 不同，而次序决定结果`,
  ColumnUnsound: ({ at, issue }) => `${at}：${sayFinding(issue)}`,
  TableUnsound: ({ at, finding }) => `${at}：${sayFinding(finding)}`,
  LexiconUnsound: ({ at, issue }) => `${at}：${sayLexicon(issue)}`,
  CalendarUnsound: ({ at, issue }) => `${at}：${sayCalendar(issue)}`,
  CategoryUnused: ({ at, category, of }) => `${at} 没有任何规则行涉及 ${of} 中的“${category}”`,
  NotAlike: ({ at, categories, of, witness }) =>
    `${at} 对 ${categories.join(' 与 ')} 的处理不同，与 ${of} 不符，例如 ${facts(witness)}`,
  CaseUnrouted: ({ at, priority, witness }) => `${at} 没有把 ${priority} 个案派给任何人：${facts(witness)}`,
  RoleUnfit: ({ at, role, priority, notIn, witness }) =>
    `${at} 把 ${priority} 个案派给 ${role}，而 ${notIn} 中没有该角色：${facts(witness)}`,
  ToldUnnamed: ({ at, of, witness }) =>
    `${at} 只通知 ${of} 以具体的人或部门代表的角色，而事实中没有此人或部门：${facts(witness)}`,
  OwnerUnnamed: ({ at, role, priority, of, witness }) =>
    `${at} 把 ${priority} 派给 ${role}，${of} 以具体的人或部门代表该角色，而事实中没有此人或部门：${facts(witness)}`,
  AuthorityUnsaid: ({ at, role, notIn }) => `${at} 把个案派给 ${role}，${notIn} 却没有写明其权限`,
  GraverSlower: ({ at, than, minutes, thanMinutes }) => `${at} 最坏${whole(minutes)}，${than} 只${whole(thanMinutes)}`,
  GraverUntold: ({ at, than }) => `${at} 不通知任何人，而较轻的 ${than} 却通知`,
  NeverDue: ({ at, of }) => `${at} 按 ${of} 计时永远不会到期`,
  GraverToldLess: ({ at, level, thanLevel, witness: [graver, less] }) =>
    `${at} 对 ${facts(graver)} 判为 ${level}，对较轻的 ${facts(less)} 反而判为 ${thanLevel}`,
  GraverOwnedLower: ({ at, role, thanRole, of, witness: [graver, less] }) =>
    `${at} 把 ${facts(graver)} 派给 ${role}，较不紧急的 ${facts(less)} 反而派给 ${of} 中级别更高的 ${thanRole}`,
  LengthInvalid: ({ at, received }) => `${at} 的时长为 ${received} 分钟`,
  CutsDisagree: ({ at, with: other }) => `${at} 没有高于 ${other}`,
  PromiseNotKept: (said) =>
    `${said.at} 的${broken[said.by]} ${said.promise}${said.by === 'calendar' ? `，且更晚：${said.from} 收到的反馈${whole(said.minutes ?? Number.POSITIVE_INFINITY)}，承诺的是 ${Math.round(said.thanMinutes * 100) / 100} 分钟` : ''}`,
  HoursShorter: ({ at, promise, minutes }) => `${at} 每周有 ${minutes} 分钟不营业，而 ${promise} 要求营业`,
  FloorBroken: ({ at, floor, got, witness }) => `${at} 得出 ${got}，低于 ${floor}：${facts(witness)}`,
  ExpectationUnmet: ({ at, expected, of }) => `${at} 缺少 ${of} 要求的“${expected}”`,
  ProgrammeUndecided: ({ budget }) => `无法判定：需要的计算超过 ${budget} 步`,
  RowNeverDecides: ({ at, row, coveredBy }) =>
    `${at} 的规则行“${row}”永远不会生效：${coveredBy.map((one) => `“${one}”`).join('、')}总是先于它判定`,
  WordsUnseen: ({ at, column, words, of }) =>
    `${at} 的 ${column} 列看不到 ${of} 中的 ${words.join('、')}，也没有规则行涉及`,
  AreaUnnamed: ({ at, area, of }) => `${at} 没有为 ${of} 的“${area}”起名，也没有规则表涉及`,
  OrderDiffers: ({ at, of }) => `${at} 的次序与 ${of} 不同，但不影响结果`,
  OwnersDiffer: ({ at, with: other, priority }) => `${at} 与 ${other} 规定的 ${priority} 负责角色不同`,
  NeverUsed: ({ at, word }) => `${at}：“${word}”没有被用到`,
  SlowerWhenClosed: ({ at, than, from, minutes }) =>
    `在停业日期前后，${at} 可能晚于 ${than}：从 ${from} 起${whole(minutes)}`,
  ClosedForWeeks: ({ at, from, to, days }) => `${at} 连续停业 ${days} 天：${from} 至 ${to}，其间的承诺都不会到期`,
  ResourcesUnsaid: ({ at, role, notIn }) => `${at} 把个案派给 ${role}，${notIn} 中没有该角色`,
}
