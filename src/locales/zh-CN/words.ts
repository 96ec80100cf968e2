import type { Words } from '../../explain/words.ts'

export const words: Words = {
  contactChannel: { phone: '电话', email: '电子邮件', wecom: '企业微信', sms: '短信' },
  feedbackChannel: {
    survey: '问卷',
    interview: '访谈',
    webBehaviour: '网站行为',
    socialListening: '社交聆听',
    focusGroup: '焦点小组',
    liveChat: '在线客服',
    email: '电子邮件',
    onlineReview: '在线评论',
    callRecording: '通话录音',
    sms: '短信',
    wecom: '企业微信',
    app: '应用内',
    employee: '员工',
  },
  outcome: { P0: 'P0', P1: 'P1', P2: 'P2', noCase: '不立案' },
  role: {
    csDirector: '客户成功总监',
    crisisPr: '危机公关组',
    csm: '专属客户成功经理',
    seniorAgent: '资深客服',
    regularService: '常规客服',
  },
  dispatch: { alert: '立即告警', ticket: '工单', batch: '汇总处理' },
  segment: { detractor: '贬损者', passive: '中立者', promoter: '推荐者' },
  tier: { high: '高价值', standard: '普通' },
  category: { legal: '法律', safety: '安全', fraud: '欺诈' },
  column: { score: '打分', valueTier: '客户价值', redFlags: '红线' },
}
