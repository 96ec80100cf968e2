import type { Naming } from './naming.ts'
import type { CatalogueWords } from './words.ts'

/** The words of a catalogue, and before them what a vocabulary calls its own. */
export const namedWords = (words: CatalogueWords, { names = {} }: Naming, language: string): CatalogueWords => {
  const own = Object.hasOwn(names, language) ? names[language] : undefined
  const { contactChannel, outcome, role, alertLevel, tier, category, businessArea, column } = words
  return own === undefined
    ? words
    : {
        ...words,
        contactChannel: { ...contactChannel, ...own },
        outcome: { ...outcome, ...own },
        role: { ...role, ...own },
        alertLevel: { ...alertLevel, ...own },
        tier: { ...tier, ...own },
        category: { ...category, ...own },
        businessArea: { ...businessArea, ...own },
        column: { ...column, ...own },
      }
}
