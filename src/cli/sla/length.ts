import { type Duration, milliseconds } from '../../core/duration.ts'

const number = String.raw`(\d{1,9}(?:\.\d{1,3})?)\s*`
const pattern = new RegExp(`^${['d', 'h', 'm(?:in)?', 's'].map((unit) => `(?:${number}${unit}\\s*)?`).join('')}$`, 'iu')
const units = [86_400_000, 3_600_000, 60_000, 1000]

/** A length of working time as it is typed: `4h`, `30m`, `1d2h`, where `d` is 24 hours; none where it is no such text. */
export const lengthIn = (text: string): Duration | undefined => {
  const parts = pattern.exec(text.trim())?.slice(1)
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined
  const total = units.reduce((sum, unit, place) => sum + Math.round(Number(parts[place] ?? 0) * unit), 0)
  return Number.isSafeInteger(total) ? milliseconds(total) : undefined
}
