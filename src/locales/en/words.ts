import type { Words } from '../../explain/words.ts'

export const words: Words = {
  contactChannel: { phone: 'telephone', email: 'e-mail', wecom: 'WeCom', sms: 'SMS' },
  feedbackChannel: {
    survey: 'survey',
    interview: 'interview',
    webBehaviour: 'web behaviour',
    socialListening: 'social listening',
    focusGroup: 'focus group',
    liveChat: 'live chat',
    email: 'e-mail',
    onlineReview: 'online review',
    callRecording: 'call recording',
    sms: 'SMS',
    wecom: 'WeCom',
    app: 'app',
    employee: 'employee',
  },
  outcome: { P0: 'P0', P1: 'P1', P2: 'P2', noCase: 'no case' },
  role: {
    csDirector: 'customer success director',
    crisisPr: 'crisis PR',
    csm: 'customer success manager',
    seniorAgent: 'senior agent',
    regularService: 'regular service',
  },
  dispatch: { alert: 'alert at once', ticket: 'ticket', batch: 'batch' },
  segment: { detractor: 'detractor', passive: 'passive', promoter: 'promoter' },
  tier: { high: 'high-value', standard: 'standard' },
  category: { legal: 'legal', safety: 'safety', fraud: 'fraud' },
  column: { score: 'score', valueTier: 'customer value', redFlags: 'red flags' },
}
