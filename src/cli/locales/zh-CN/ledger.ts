import { wordIn } from '../../../explain/words.ts'
import { words } from '../../../locales/zh-CN/words.ts'
import { eventExample } from '../examples/ledger.ts'
import type { LedgerText } from '../text/ledger.ts'

const lists = {
  unassigned: '未分派',
  ownerUnfit: '负责人与优先级不符',
  unacknowledged: '未发受理回执',
  stale: '长时间无进展',
  snoozeOver: '暂缓已到期',
  lost: '作为重复个案结案而无人接续',
  halfMerged: '已由其他个案接续，却仍在处理',
  unread: '无法读取，未巡检或未全部巡检',
  skipped: '事件不成历史，未计入',
} as const
const states = { onTrack: '进行中', atRisk: '临近超时', breached: '已超时', paused: '已暂停' } as const

export const ledgerZhCN: LedgerText = {
  help: {
    ledger: '重放个案事件，巡检账本。',
    file: '个案事件，NDJSON 格式，一行一个；“-”为标准输入',
    commands: {
      replay: '说明每个个案的现状、历史违反了哪些规则，以及哪些事件不成历史。',
      review: '说明该办的、超时的、该通知谁，以及无人负责的。',
    },
    options: {
      asOf: '查看的时刻，如 2026-11-21T10:00:00+08:00（默认：现在）',
      timeZone: '各时刻按此时区显示，不带偏移的 --as-of 也属于它（默认 UTC）',
      json: '输出 JSON',
      locale: 'zh-CN 或 en（默认：按 LANG）',
    },
    more: `
示例：
  voc-rules ledger replay samples/year/cases.ndjson
  voc-rules ledger review samples/year/cases.ndjson --as-of 2026-11-21T10:00:00+08:00

一行一个事件（_tag 为 CaseOpened、CaseAcknowledged 等，台账指南列出全部）：
  ${eventExample}

事件可重复、可乱序。按标准规则判断。
退出码：0 读完，1 有的行或个案无法读取，2 命令行有误。`,
  },
  stands: (caseId, { stage, priority = '', outcome, version, owner }) =>
    `${caseId}：${[words.caseStage[stage], outcome === undefined ? undefined : words.caseOutcome[outcome], priority, owner, `版本 ${version}`].filter((part) => part !== undefined && part !== '').join('，')}`,
  noHistory: (caseId) => `${caseId}：不成历史`,
  broken: (version, rule) => `版本 ${version}：${rule}`,
  badLine: (line, says) => `第 ${line} 行不是事件：${says}`,
  moreBadLines: (count) => `……另有 ${count} 行不是事件，--json 显示全部。`,
  replayed: (cases, faulty) => `共 ${cases} 个个案${faulty === 0 ? '' : `，其中 ${faulty} 个不成历史`}`,
  duty: ({ caseId, priority, duty, promise, role, due, state, owner }, told) =>
    `${states[state]}：${priority} ${caseId}，${
      duty === 'promise'
        ? `承诺“${promise ?? ''}”`
        : duty === 'notice' && role !== undefined
          ? `${wordIn(words.role)(role)}介入`
          : duty === 'answer'
            ? '答复客户'
            : '首次联系'
    }${due === undefined ? '' : `，截止 ${told(due)}`}${owner === undefined ? '' : `，${owner}`}`,
  escalation: (command) =>
    `升级 ${command.caseId ?? command.id}：第 ${command.level} 级，通知${wordIn(words.role)(command.to)}`,
  list: (what, caseIds) => `${lists[what]}：${caseIds.join('、')}`,
  digest: ({ owner = '尚无负责人', handOutAt, atOnce, cases }, told) =>
    `汇总派发（${owner}，${atOnce === true ? '立即' : told(handOutAt)}）：${cases.map(({ caseId }) => caseId).join('、')}`,
  wake: (at) => (at === undefined ? '不会自行变化' : `下次巡检：${at}`),
}
