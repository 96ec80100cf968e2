/**
 * Where feedback was heard (反馈渠道): 问卷, 访谈, 网站行为, 社交聆听, 焦点小组, 在线客服, 电子邮件, 在线评论, 通话录音,
 * 短信, 企业微信, 应用内, 员工, 私信. NPS is a kind of question, not a channel.
 *
 * @example
 * feedbackChannels.includes('wecom') // => true
 * feedbackChannels.includes('nps') // => false
 * @source A3.3
 */
export const feedbackChannels = [
  'survey',
  'interview',
  'webBehaviour',
  'socialListening',
  'focusGroup',
  'liveChat',
  'email',
  'onlineReview',
  'callRecording',
  'sms',
  'wecom',
  'app',
  'employee',
  'privateMessage',
] as const
/** Where feedback was heard (反馈渠道). */
export type FeedbackChannel = (typeof feedbackChannels)[number]
