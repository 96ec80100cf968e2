import type { Bar } from './proof-page.mjs'
export const bars: readonly Bar[]
