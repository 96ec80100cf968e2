/** How a customer is contacted (联系渠道): 电话, 电子邮件, 企业微信, 短信, 帖下回复, 私信. */
export const contactChannels = ['phone', 'email', 'wecom', 'sms', 'reply', 'privateMessage'] as const
/** A way to speak to a customer (联系渠道). */
export type ContactChannel = (typeof contactChannels)[number]

/** Whether a customer can be reached on a channel: there is an address, there is none, or they declined. */
export const reachabilities = ['available', 'missing', 'refused'] as const
/** Whether a customer can be reached on a channel (可否联系). */
export type Reachability = (typeof reachabilities)[number]
