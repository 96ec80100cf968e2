import { describe } from 'vitest'
import type { ProgrammeStatement } from '../../../src/explain/programme/programme-finding.ts'
import { programmeSpecimens } from '../../support/specimens/programme-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<ProgrammeStatement> = {
  Misshapen: [
    ['the programme: expected plain data, found 7', '项目规则集：应为纯数据，读到 7'],
    ['sla: expected text, found []', 'sla：应为文本，读到 []'],
    ['sla: expected true or false, found []', 'sla：应为 true 或 false，读到 []'],
    ['sla: expected a finite number, found []', 'sla：应为有限数值，读到 []'],
    ['sla: expected a number from 0 on, found []', 'sla：应为不小于 0 的数，读到 []'],
    ['sla: expected a list, found []', 'sla：应为列表，读到 []'],
    ['sla: expected a list that names something, found []', 'sla：应为非空列表，读到 []'],
    ['sla: expected a record, found []', 'sla：应为对象，读到 []'],
    ['sla: expected first | mostUrgent, found []', 'sla：应为first | mostUrgent，读到 []'],
    ['version: expected text, and it is missing', 'version：应为文本，但缺失'],
  ],
  KeyNotKnown: [
    ['sla.target is not known there; known are id, targets', 'sla.target 不是已知的键；可用的有 id、targets'],
  ],
  WordRepeated: [['vocabulary.categories has “safety” more than once', 'vocabulary.categories 中“safety”重复出现']],
  WordReserved: [
    [
      'vocabulary.categories cannot have “constructor”: it has a meaning of its own',
      'vocabulary.categories 不能使用“constructor”：该词另有含义',
    ],
  ],
  NothingListed: [['vocabulary.categories lists nothing', 'vocabulary.categories 为空']],
  WordUnknown: [
    [
      'triage says “hygiene”, which vocabulary.categories does not have',
      'triage 写有“hygiene”，vocabulary.categories 中没有',
    ],
  ],
  NothingFor: [
    [
      'sla.targets has nothing for “P0” of vocabulary.priorities',
      'sla.targets 没有为 vocabulary.priorities 的“P0”作出规定',
    ],
  ],
  ColumnNotKnown: [
    [
      'triage looks at “weather”, which is not to be had there: see vocabulary.columns',
      'triage 要看“weather”列，此处无从得知：见 vocabulary.columns',
    ],
  ],
  ColumnLacks: [
    [
      'triage cannot see safety, legal of vocabulary.categories in column redFlags',
      'triage 的 redFlags 列看不到 vocabulary.categories 中的 safety、legal',
    ],
  ],
  ColumnRequired: [
    [
      'triage looks at column brand of vocabulary.columns.brand, which has no room for feedback that does not name it',
      'triage 要看 vocabulary.columns.brand 的 brand 列，而该列不容许反馈没有此项',
    ],
  ],
  OutputsOutOfOrder: [
    [
      'the outputs of triage stand in another order than vocabulary.priorities, and the order decides',
      'triage 的结果次序与 vocabulary.priorities 不同，而次序决定结果',
    ],
  ],
  ColumnUnsound: [['triage: columns.reach names nothing', 'triage：columns.reach 为空']],
  TableUnsound: [
    [
      'triage: row “r2” never decides anything: “r1” always decides before it',
      'triage：规则行“r2”永远不会生效：“r1”总是先于它判定',
    ],
    ['triage: rows is missing', 'triage：缺少 rows'],
  ],
  LexiconUnsound: [
    [
      'lexicons.0: own@1: the borders hold a line that cannot be read: “B 7”',
      'lexicons.0：own@1：词界数据有一行读不懂：“B 7”',
    ],
  ],
  CalendarUnsound: [
    [
      'calendars.office: holidays: expected a date such as 2026-10-01, found 7',
      'calendars.office：holidays：应为 2026-10-01 这样的日期，读到 7',
    ],
  ],
  CategoryUnused: [
    [
      'no row of triage asks for “safety” of vocabulary.categories',
      'triage 没有任何规则行涉及 vocabulary.categories 中的“safety”',
    ],
  ],
  NotAlike: [
    [
      'triage does not treat fraud and unlawful alike, as alike says, for {"score":2,"redFlags":["safety"]}',
      'triage 对 fraud 与 unlawful 的处理不同，与 alike 不符，例如 {"score":2,"redFlags":["safety"]}',
    ],
  ],
  CaseUnrouted: [
    [
      'routing hands a P1 to nobody: {"score":2,"redFlags":["safety"]}',
      'routing 没有把 P1 个案派给任何人：{"score":2,"redFlags":["safety"]}',
    ],
  ],
  RoleUnfit: [
    [
      'routing hands a P0 to csm, whom owners.P0 does not name: {"score":2,"redFlags":["safety"]}',
      'routing 把 P0 个案派给 csm，而 owners.P0 中没有该角色：{"score":2,"redFlags":["safety"]}',
    ],
  ],
  ToldUnnamed: [
    [
      'alert.tell.house tells only those for whom vocabulary.roles has a person or department stand whom no facts name: {"score":2,"redFlags":["safety"]}',
      'alert.tell.house 只通知 vocabulary.roles 以具体的人或部门代表的角色，而事实中没有此人或部门：{"score":2,"redFlags":["safety"]}',
    ],
  ],
  OwnerUnnamed: [
    [
      'routing hands a P1 to csm, for whom vocabulary.roles has a person or department stand whom no facts name: {"score":2,"redFlags":["safety"]}',
      'routing 把 P1 派给 csm，vocabulary.roles 以具体的人或部门代表该角色，而事实中没有此人或部门：{"score":2,"redFlags":["safety"]}',
    ],
  ],
  AuthorityUnsaid: [
    [
      'routing hands cases to csm, of whom authority.compensation says nothing',
      'routing 把个案派给 csm，authority.compensation 却没有写明其权限',
    ],
  ],
  GraverSlower: [
    [
      'sla.targets.P0 takes 480 min at worst, sla.targets.P1 only 240 min',
      'sla.targets.P0 最坏要等 480 分钟，sla.targets.P1 只要等 240 分钟',
    ],
    [
      'sla.targets.P0 takes for ever at worst, sla.targets.P1 only 240 min',
      'sla.targets.P0 最坏永远等不到，sla.targets.P1 只要等 240 分钟',
    ],
  ],
  GraverUntold: [
    [
      'review.escalations.P0 tells nobody, review.escalations.P1 somebody, which is less grave',
      'review.escalations.P0 不通知任何人，而较轻的 review.escalations.P1 却通知',
    ],
  ],
  NeverDue: [
    ['sla.targets.P0 never falls due on calendars.office', 'sla.targets.P0 按 calendars.office 计时永远不会到期'],
  ],
  GraverToldLess: [
    [
      'alert answers none to {"severity":"high"} and region to {"severity":"low"}, which is less grave',
      'alert 对 {"severity":"high"} 判为 none，对较轻的 {"severity":"low"} 反而判为 region',
    ],
  ],
  GraverOwnedLower: [
    [
      'routing hands {"priority":"P0"} to csm and {"priority":"P1"}, which is less urgent, to csDirector, who ranks higher in vocabulary.roles',
      'routing 把 {"priority":"P0"} 派给 csm，较不紧急的 {"priority":"P1"} 反而派给 vocabulary.roles 中级别更高的 csDirector',
    ],
  ],
  LengthInvalid: [['sla.targets.P0 lasts -5 minutes', 'sla.targets.P0 的时长为 -5 分钟']],
  CutsDisagree: [['tiers.gold does not lie above tiers.silver', 'tiers.gold 没有高于 tiers.silver']],
  PromiseNotKept: [
    ['sla.targets.P0 is slower than promises.P0', 'sla.targets.P0 的时限长于 promises.P0'],
    ['sla.targets.P0 names other channels than promises.P0', 'sla.targets.P0 的联系渠道不同于 promises.P0'],
    [
      'sla.targets.P0 runs on another calendar than promises.P0, and is later for who comes at 2026-10-01T00:00:00.000Z: 4320 min instead of 1440 min',
      'sla.targets.P0 的日历不同于 promises.P0，且更晚：2026-10-01T00:00:00.000Z 收到的反馈要等 4320 分钟，承诺的是 1440 分钟',
    ],
    [
      'sla.targets.P0 runs on another calendar than promises.P0, and is later for who comes at 2026-10-01T00:00:00.000Z: for ever instead of 1440 min',
      'sla.targets.P0 的日历不同于 promises.P0，且更晚：2026-10-01T00:00:00.000Z 收到的反馈永远等不到，承诺的是 1440 分钟',
    ],
  ],
  HoursShorter: [
    [
      'calendars.office is closed 90 minutes a week in which promises.hours has it open',
      'calendars.office 每周有 90 分钟不营业，而 promises.hours 要求营业',
    ],
    [
      'calendars.office is closed 1 minute a week in which promises.hours has it open',
      'calendars.office 每周有 1 分钟不营业，而 promises.hours 要求营业',
    ],
  ],
  FloorBroken: [
    [
      'triage answers P2, below floors.0, to {"score":2,"redFlags":["safety"]}',
      'triage 得出 P2，低于 floors.0：{"score":2,"redFlags":["safety"]}',
    ],
  ],
  ExpectationUnmet: [
    ['channels.P0 lacks “phone”, which expectations.0 asks for', 'channels.P0 缺少 expectations.0 要求的“phone”'],
  ],
  ProgrammeUndecided: [
    ['undecided: the answer needs more than 100000 steps of looking', '无法判定：需要的计算超过 100000 步'],
  ],
  RowNeverDecides: [
    [
      'row “r3” of triage never decides anything: “r1”, “r2” always decide before it',
      'triage 的规则行“r3”永远不会生效：“r1”、“r2”总是先于它判定',
    ],
    [
      'row “r3” of triage never decides anything: “r1” always decides before it',
      'triage 的规则行“r3”永远不会生效：“r1”总是先于它判定',
    ],
  ],
  WordsUnseen: [
    [
      'triage cannot see safety, legal of vocabulary.categories in column redFlags; no row asks for them',
      'triage 的 redFlags 列看不到 vocabulary.categories 中的 safety、legal，也没有规则行涉及',
    ],
  ],
  AreaUnnamed: [
    [
      'areas has no name for “billing” of vocabulary.businessAreas, and no table asks for it',
      'areas 没有为 vocabulary.businessAreas 的“billing”起名，也没有规则表涉及',
    ],
  ],
  OrderDiffers: [
    [
      'alert.levels has another order than vocabulary.alertLevels; it decides nothing',
      'alert.levels 的次序与 vocabulary.alertLevels 不同，但不影响结果',
    ],
  ],
  OwnersDiffer: [['routing and owners name different owners of a P1', 'routing 与 owners 规定的 P1 负责角色不同']],
  NeverUsed: [['calendars: nobody uses “office”', 'calendars：“office”没有被用到']],
  SlowerWhenClosed: [
    [
      'sla.targets.P0 may be due later than sla.targets.P1 around dated closures: 2880 min from 2026-10-01T00:00:00.000Z',
      '在停业日期前后，sla.targets.P0 可能晚于 sla.targets.P1：从 2026-10-01T00:00:00.000Z 起要等 2880 分钟',
    ],
  ],
  ClosedForWeeks: [
    [
      'calendars.office is closed for 30 days on end, from 2026-10-01T00:00:00.000Z to 2026-10-31T00:00:00.000Z: nothing promised on it falls due meanwhile',
      'calendars.office 连续停业 30 天：2026-10-01T00:00:00.000Z 至 2026-10-31T00:00:00.000Z，其间的承诺都不会到期',
    ],
  ],
  ResourcesUnsaid: [
    [
      'routing hands cases to csm, whom authority.technicalResources does not name',
      'routing 把个案派给 csm，authority.technicalResources 中没有该角色',
    ],
  ],
}

describe('what is said: programmes', () => {
  holdSentences<ProgrammeStatement>(programmeSpecimens, sentences)
})
