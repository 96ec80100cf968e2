import { describe } from 'vitest'
import type { CaseStatement } from '../../../src/explain/statements/case-statement.ts'
import { caseSpecimens } from '../../support/specimens/case-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<CaseStatement> = {
  HistoryNotAList: [['expected a list of events, found 7', '应为事件列表，收到 7']],
  EventUnreadable: [
    [
      'event 1 cannot be read: at: expected a date and time with an offset such as 2026-11-21T10:00:00+08:00, found "soon"; the value: and 3 more',
      '第 1 个事件无法读取：at：应为带时区偏移的日期时间，如 2026-11-21T10:00:00+08:00，读到 "soon"；该值：另有 3 处同类问题',
    ],
  ],
  EventKindUnknown: [['event 2 is of a kind nobody knows here: CaseSung', '第 2 个事件的种类未知：CaseSung']],
  EventFormatUnknown: [
    ['event 2 is of format 9; the newest that can be read is 1', '第 2 个事件的格式为 9，最新可读格式为 1'],
  ],
  EventContradicted: [['event “k1/0” has two contents (versions 3, 4)', '事件“k1/0”有两种内容（版本 3、4）']],
  HistoryForked: [['two events at version 3: k1/0, k2/0', '版本 3 有两个事件：k1/0、k2/0']],
  HistoryGap: [['events are missing between versions 3 and 5', '版本 3 与 5 之间缺少事件']],
  StreamsMixed: [['events of two cases: k1, k2', '混入两个个案的事件：k1、k2']],
  SnapshotFormatUnknown: [
    [
      'the snapshot is of format 7, not 1: fold the events from the first one',
      '快照格式为 7，应为 1：请从第一个事件重新折叠',
    ],
  ],
  SnapshotUnreadable: [['the snapshot cannot be read: version is missing', '快照无法读取：缺少 version']],
  DuplicateTargetMissing: [['a repeats b, which is not in the books', 'a 重复的个案 b 不在账本中']],
  DuplicateChained: [['a repeats b, itself a duplicate: the original is c', 'a 重复的 b 本身也是重复个案：原案为 c']],
  DuplicatesCircular: [
    ['a repeats b, and that leads round in a circle: nobody works the matter', 'a 重复 b，重复关系成环：无人处理此事'],
  ],
  NotAtThisStage: [
    [
      'resolving does not fit a case that is open, only one that is being resolved (A2.13)',
      '个案待分派，不能解决；须为处理中（A2.13）',
    ],
    [
      'snoozing does not fit a case that is closed, only one that is open, assigned (A2.13)',
      '个案已结案，不能暂缓；须为待分派、已分派（A2.13）',
    ],
  ],
  OtherCase: [['this case is about f1, not f2 (A2.13)', '本案对应反馈 f1，不是 f2（A2.13）']],
  TextMissing: [
    ['the reason is missing (A2.13)', '缺少原因（A2.13）'],
    ['the owner is missing (A2.13)', '缺少负责人（A2.13）'],
    ['whoever answers for it is missing (A2.13)', '缺少批准人（A2.13）'],
    ['the solution is missing (A2.13)', '缺少方案内容（A2.13）'],
    ['the topic is missing (A2.13)', '缺少主题（A2.13）'],
    ['the ticket number is missing (A2.13)', '缺少工单号（A2.13）'],
    ['what was called for is missing (A2.13)', '缺少所调用的资源（A2.13）'],
    ['what was said is missing (A2.13)', '缺少发言内容（A2.13）'],
  ],
  PriorityLoweredByTriage: [
    ['triage raises only: P0 does not become P2 (A2.13)', '自动分诊只升不降：P0 不能变为 P2（A2.13）'],
  ],
  PriorityWasAnother: [
    ['the priority was P1, not P2, when it was changed (A2.13)', '调整前优先级应为 P1，记录为 P2（A2.13）'],
  ],
  DueMovedLater: [
    [
      'a change of priority moved the due from 2026-11-21T10:00:00.000Z to 2026-11-21T14:00:00.000Z: never later (A2.13)',
      '调整优先级把截止时间从 2026-11-21T10:00:00.000Z 推迟到 2026-11-21T14:00:00.000Z：不得推迟（A2.13）',
    ],
  ],
  OwnerUnfit: [
    [
      'a P0 is owned by customer success director, customer success manager, not by regular service (A2.13)',
      'P0 须由客户成功总监、专属客户成功经理负责，不能由常规客服负责（A2.13）',
    ],
  ],
  CustomerAlreadyContacted: [
    [
      'ann has contacted the customer: another owner is a transfer (A2.13)',
      'ann 已联系过客户，更换负责人即为转接（A2.13）',
    ],
  ],
  CustomerNotContacted: [
    ['before the first contact a case is assigned, not transferred (A2.13)', '首次联系之前应改派，不算转接（A2.13）'],
  ],
  TransfersExceeded: [
    [
      'handed on 1 time already, 1 allowed after the first contact (A2.13)',
      '已转接 1 次，首次联系后最多 1 次（A2.13）',
    ],
    [
      'handed on 3 times already, 2 allowed after the first contact (A2.13)',
      '已转接 3 次，首次联系后最多 2 次（A2.13）',
    ],
  ],
  EscalationOutOfOrder: [
    ['level 1 comes next, not level 2: each once (A2.13)', '下一级为第 1 级，不是第 2 级；每级只触发一次（A2.13）'],
  ],
  NotAuthorised: [
    [
      'customer success manager may not compensate on the spot: compensation exists only inside a case (A2.13)',
      '专属客户成功经理不可现场补偿：补偿只能在个案内发放（A2.13）',
    ],
    [
      'senior agent asks for 200.00 CNY, 600.00 CNY in this case, above the limit of 500.00 CNY: customer success director must approve (A2.13)',
      '高级客服申请补偿 200.00 CNY，本案累计 600.00 CNY，超出权限 500.00 CNY，须客户成功总监审批（A2.13）',
    ],
  ],
  ApprovalUnknown: [['no approval is waiting under “r1” (A2.13)', '没有编号为“r1”的待审批申请（A2.13）']],
  ApproverUnfit: [
    [
      'customer success director must approve, not customer success manager (A2.13)',
      '须由客户成功总监审批，不能由专属客户成功经理审批（A2.13）',
    ],
  ],
  PromiseMissing: [
    ['a solution names at least one promise with its date (A2.13)', '方案须至少包含一项有期限的承诺（A2.13）'],
  ],
  PromiseDueInThePast: [
    [
      'promise “p1” is due in the past, 2026-11-21T10:00:00.000Z (A2.13)',
      '承诺“p1”的期限 2026-11-21T10:00:00.000Z 已过（A2.13）',
    ],
  ],
  PromiseTaken: [['there is a promise “p1” already (A2.13)', '承诺“p1”已存在（A2.13）']],
  PromiseUnknown: [['nobody promised “p1” (A2.13)', '没有承诺“p1”（A2.13）']],
  PromiseSettled: [
    ['promise “p1” is kept already (A2.13)', '承诺“p1”已兑现（A2.13）'],
    ['promise “p1” is released already (A2.13)', '承诺“p1”已免除（A2.13）'],
  ],
  PromisesOpen: [
    [
      'promises neither kept nor released by the customer: p1, p2 (A2.13)',
      '尚有承诺未兑现、客户也未免除：p1、p2（A2.13）',
    ],
  ],
  NotOnTheSpot: [
    [
      'the solution came 90 minutes after the contact, not within 30 (A2.13)',
      '方案在联系后 90 分钟才给出，超过 30 分钟（A2.13）',
    ],
    [
      'the solution came 1 minute after the contact, not within 0 (A2.13)',
      '方案在联系后 1 分钟才给出，超过 0 分钟（A2.13）',
    ],
  ],
  OpenerLacking: [
    [
      'the customer left no words, and the opener does not ask why; the opener cites a rule: “按规定” (A2.13)',
      '客户没有留言，开场白没有询问原因；开场白搬出了规定：“按规定”（A2.13）',
    ],
  ],
  AcknowledgementMissing: [
    ['the customer has no ticket number yet: acknowledge first (A2.13)', '客户尚无工单号：应先发受理回执（A2.13）'],
  ],
  OutcomeUnfit: [
    ['a case that is contacted does not end as recovered (A2.13)', '个案已联系，不能以“已挽回”结案（A2.13）'],
  ],
  ConfirmationAwaited: [
    [
      'the customer may still answer until 2026-11-21T10:00:00.000Z (A2.13)',
      '客户可答复至 2026-11-21T10:00:00.000Z（A2.13）',
    ],
  ],
  AttemptsTooFew: [
    [
      '2 attempts over 20 h: 3 over 48 h are needed (A2.13)',
      '20 小时内尝试联系 2 次，须在 48 小时以上尝试 3 次（A2.13）',
    ],
    ['1 attempt over 1 h: 3 over 48 h are needed (A2.13)', '1 小时内尝试联系 1 次，须在 48 小时以上尝试 3 次（A2.13）'],
  ],
  DuplicateUnnamed: [['a duplicate names the case it repeats (A2.13)', '重复个案须写明与哪一案重复（A2.13）']],
  DuplicateOfItself: [['a case is no duplicate of itself (A2.13)', '个案不能与自己重复（A2.13）']],
  DuplicateOfUnknown: [['there is no case k9 to be a duplicate of (A2.13)', '没有个案 k9（A2.13）']],
  DuplicateOfDuplicate: [['k2 is a duplicate itself (A2.13)', 'k2 本身就是重复个案（A2.13）']],
  DuplicateOfClosed: [
    ['k2 is closed: nobody would contact the customer (A2.13)', 'k2 已结案，无人再联系客户（A2.13）'],
  ],
  DuplicateTakenUp: [
    [
      'this case has taken up k2: that one ends as its duplicate (A2.13)',
      '本案已并入 k2：应由后者作为重复个案结案（A2.13）',
    ],
  ],
  MergedUnseen: [
    [
      'version 3 was looked at, the case is at 5: look again before it is merged (A2.13)',
      '查看的是版本 3，个案已到版本 5：合并前请重新查看（A2.13）',
    ],
  ],
  ContactedBefore: [
    [
      'the customer was contacted at 2026-11-21T10:00:00.000Z, before these words came: they need a case of their own (A2.13)',
      '2026-11-21T10:00:00.000Z 已联系客户，早于这条反馈：须另立个案答复（A2.13）',
    ],
  ],
  DuplicateDueLater: [
    [
      'contact is due 2026-11-21T10:00:00.000Z, and k2 does not owe it by then: let it take this case up first (A2.13)',
      '应在 2026-11-21T10:00:00.000Z 前联系客户，而 k2 届时并不负有此责：先由它并入本案（A2.13）',
    ],
  ],
  NotSnoozable: [['a P0 is not snoozed (A2.13)', 'P0 不得暂缓（A2.13）']],
  SnoozeAlreadyOver: [
    [
      'a snooze until 2026-11-21T10:00:00.000Z would be over already (A2.13)',
      '暂缓截止 2026-11-21T10:00:00.000Z 已过（A2.13）',
    ],
  ],
  SnoozePastDue: [
    [
      'snoozed until 2026-11-21T14:00:00.000Z, but the contact is due 2026-11-21T10:00:00.000Z (A2.13)',
      '暂缓至 2026-11-21T14:00:00.000Z，晚于应联系时间 2026-11-21T10:00:00.000Z（A2.13）',
    ],
  ],
  DueUnknown: [['nothing is due that could be extended (A2.13)', '没有可以延长的截止时间（A2.13）']],
  ExtensionNotLater: [
    [
      '2026-11-21T10:00:00.000Z is not later than 2026-11-21T14:00:00.000Z (A2.13)',
      '2026-11-21T10:00:00.000Z 不晚于 2026-11-21T14:00:00.000Z（A2.13）',
    ],
  ],
  CommandUnreadable: [
    [
      'this is no command: id is missing; by: expected text that is not blank, found 7 (A2.13)',
      '不是有效的指令：缺少 id；by：应为非空文本，读到 7（A2.13）',
    ],
  ],
  CommandForgotten: [
    [
      'command “c1” is from before 2026-11-21T10:00:00.000Z: nobody can tell whether it was handled (A2.13)',
      '指令“c1”早于 2026-11-21T10:00:00.000Z，已无从判断是否处理过（A2.13）',
    ],
  ],
  StateFormatUnknown: [
    [
      'the state is of format 7, not 1: fold its events anew (A2.13)',
      '个案状态格式为 7，应为 1：请由事件重新折叠（A2.13）',
    ],
  ],
  StateUnreadable: [
    ['this is no state of a case: stage is missing (A2.13)', '不是有效的个案状态：缺少 stage（A2.13）'],
  ],
  CaseMerged: [['this case ended as a duplicate: go to k2 (A2.13)', '本案已作为重复个案结案，请在 k2 处理（A2.13）']],
  FeedbackUnseen: [
    [
      'more feedback was added to the case at 2026-11-21T10:00:00.000Z, after this was decided: look again (A2.13)',
      '作出决定之后，个案在 2026-11-21T10:00:00.000Z 又关联了新的反馈：请重新查看（A2.13）',
    ],
  ],
  RaisedUnseen: [
    [
      'the case became more urgent at 2026-11-21T10:00:00.000Z, unseen by whoever decided this: look again (A2.13)',
      '作出决定之后，个案在 2026-11-21T10:00:00.000Z 提高了优先级：请重新查看（A2.13）',
    ],
  ],
  StepUnseen: [
    [
      'there was a contact at 2026-11-21T10:00:00.000Z, after this was decided: look again (A2.13)',
      '作出决定之后，在 2026-11-21T10:00:00.000Z 又有新进展（联系客户）：请重新查看（A2.13）',
    ],
    [
      'there was a rejection by the customer at 2026-11-21T10:00:00.000Z, after this was decided: look again (A2.13)',
      '作出决定之后，在 2026-11-21T10:00:00.000Z 又有新进展（客户不认可）：请重新查看（A2.13）',
    ],
    [
      'there was a reopening at 2026-11-21T10:00:00.000Z, after this was decided: look again (A2.13)',
      '作出决定之后，在 2026-11-21T10:00:00.000Z 又有新进展（重启）：请重新查看（A2.13）',
    ],
  ],
  VersionUnknown: [
    ['nobody can have seen version 9: the case is at version 7 (A2.13)', '个案版本为 7，不可能依据版本 9（A2.13）'],
  ],
  ContactByRobot: [['a robot’s call or message is no contact (A2.13)', '机器人的来电或消息不算联系客户（A2.13）']],
  NoticeUnknown: [['legal was not told of this case (A2.13)', '本案未通知法务（A2.13）']],
  OpenerUnsaid: [['nobody says what the first sentence was (A2.13)', '没有记录开场白（A2.13）']],
}

describe('what is said: cases', () => {
  holdSentences<CaseStatement>(caseSpecimens, sentences)
})
