import type { QueueWords } from '../../../pages/queue/queue-words.ts'
import { grouped } from '../../grouped.ts'
import { durationZhCN } from './duration.ts'

/**
 * 待联系队列页面的中文用语。
 *
 * @example
 * queueWords.overdue(1500, true) // => '超时 1 天 1 小时'
 */
export const queueWords: QueueWords = {
  language: 'zh-CN',
  title: '待联系客户',
  subtitle: ({ asOf, zone }) => `截至 ${asOf} ${zone}`,
  section: (priority, count) => `${priority} · ${count} 位`,
  label: {
    due: '截止',
    owner: '负责人',
    contactBy: '联系渠道',
    reach: '联系方式',
    score: '打分',
    rating: '评分',
    tier: '价值分层',
    heardOn: '反馈渠道',
    outlet: '网点',
    area: '业务领域',
    received: '收到时间',
    ticket: '工单号',
    alert: '预警',
    because: '判定理由',
    flips: '若有不同',
    notes: '备注',
    asOf: '截至',
    zone: '时区',
    policies: '规则',
    order: '阅读说明',
  },
  state: { met: '已达成', onTrack: '进行中', atRisk: '临近超时', breached: '已超时', paused: '已暂停' },
  left: (minutes, inDays) => `剩 ${durationZhCN(minutes, inDays)}`,
  overdue: (minutes, inDays) => `超时 ${durationZhCN(minutes, inDays)}`,
  person: (name, role) => `${name}（${role}）`,
  customer: (id, name) => `${name}（${id}）`,
  nobody: '未具名',
  wordless: '客户没有留言。',
  comma: '、',
  grouped,
  reasons: '理由',
  order: '最紧急的在前，其次按截止时间。标出的词是判定依据。时限按尚无人联系计算。',
  empty: '没有必须联系的客户。',
  more: (count) => `……另有 ${count} 位未列入本页。`,
}
