/**
 * How much a customer matters to the business (客户价值层级): 高价值, 普通. Not knowing is the absence of both.
 *
 * @example
 * valueTiers // => ['standard', 'high']
 * valueTiers.includes('unknown') // => false
 */
export const valueTiers = ['standard', 'high'] as const
/** How much a customer is worth (客户价值等级). */
export type ValueTier = (typeof valueTiers)[number]
