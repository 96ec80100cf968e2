import type { PublicName } from './public-api.mjs'
export function reportOf(names: readonly PublicName[]): string
