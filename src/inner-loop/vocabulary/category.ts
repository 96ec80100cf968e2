/** Red-line categories that decide (红线类别): 法律, 安全, 欺诈. */
export const redFlagCategories = ['legal', 'safety', 'fraud'] as const
/** What a red-line word is about (红线类别). */
export type RedFlagCategory = (typeof redFlagCategories)[number]
