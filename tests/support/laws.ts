import { it } from 'vitest'
import type { Law } from '../../src/testing/laws/law.ts'
import { seeded } from './prop.ts'

/** Runs laws as tests of their titles. */
export const obeys = (laws: readonly Law[]): void => {
  for (const { title, check } of laws) it(title, () => check(seeded))
}
