/**
 * Red-line categories that decide (红线类别): 法律, 安全, 欺诈.
 *
 * @example
 * redFlagCategories.map((red) => triage(safetyFirstTriage)({ score: 9, redFlags: [red] }).output)
 * // => ['P0', 'P0', 'noCase']
 * redFlagCategories.map((red) => triage(safetyFirstTriage)({ score: 3, valueTier: 'high', redFlags: [red] }).output)
 * // => ['P0', 'P0', 'P0']
 */
export const redFlagCategories = ['legal', 'safety', 'fraud'] as const
/** What a red-line word is about (红线类别). */
export type RedFlagCategory = (typeof redFlagCategories)[number]
