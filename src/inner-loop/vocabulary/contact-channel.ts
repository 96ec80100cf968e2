/**
 * How a customer is contacted (联系渠道): 电话, 电子邮件, 企业微信, 短信, 帖下回复, 私信.
 *
 * @example
 * contactChannels.filter((channel) => standardSla.targets.P2.channels.includes(channel)) // => ['email', 'wecom']
 * contactChannels.filter((channel) => standardSla.targets.P0.channels.includes(channel)) // => ['phone']
 */
export const contactChannels = ['phone', 'email', 'wecom', 'sms', 'reply', 'privateMessage'] as const
/** A way to speak to a customer (联系渠道). */
export type ContactChannel = (typeof contactChannels)[number]

/**
 * Whether a customer can be reached on a channel (可否联系): there is an address, there is none, or they declined; the last two
 * close it.
 *
 * @example
 * const leaving = { asOf: instant(0), silence: { level: 'critical', counts: ['Repurchase'] } } as const
 * const decided = reachabilities.map((phone) => care(standardCare)({ ...leaving, customer: { reachable: { phone } } }))
 * decided.map((one) => one._tag === 'CareDue' && one.channel) // => ['phone', 'wecom', 'wecom']
 */
export const reachabilities = ['available', 'missing', 'refused'] as const
/** Whether a customer can be reached on a channel (可否联系). */
export type Reachability = (typeof reachabilities)[number]
