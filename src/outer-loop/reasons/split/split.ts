/**
 * What reasons can be split by (拆分维度): 渠道, 客户分层, 地区或门店.
 *
 * @example
 * splits // => ['channel', 'segment', 'place']
 */
export const splits = ['channel', 'segment', 'place'] as const
/** By what reasons are split (拆分维度). */
export type Split = (typeof splits)[number]
