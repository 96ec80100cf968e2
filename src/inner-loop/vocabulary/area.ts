/**
 * The parts of a business the articles tell apart (业务环节): 产品质量, 人员态度, 数据隐私, 计费, 物流, 售后.
 *
 * @example
 * const shouted = { redFlags: [], graver: [], intensity: 'extreme', reach: 'public' } as const
 * const grades = businessAreas.map((businessArea) => severity(standardSeverity)({ ...shouted, businessArea }).output)
 * grades // => ['high', 'medium', 'high', 'high', 'high', 'high']
 */
export const businessAreas = [
  'productQuality',
  'staffAttitude',
  'dataPrivacy',
  'billing',
  'delivery',
  'afterSales',
] as const
/** The part of the business that feedback is about (业务领域). */
export type BusinessArea = (typeof businessAreas)[number]
