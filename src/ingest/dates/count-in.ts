/** What a bare number counts: milliseconds or seconds since 1970, or days as a spreadsheet does. */
export type Counted = { readonly at: number } | { readonly wall: number }

const dayLength = 86_400_000
/** 1970-01-01 and 2100-01-01 as days of a spreadsheet. */
const [firstSerial, lastSerial] = [25_569, 73_051]
const [leastSeconds, leastMilliseconds, tooMany] = [100_000_000, 100_000_000_000, 10_000_000_000_000]

/**
 * A number as a date (数字日期): whole milliseconds or seconds since 1970, from 1973 on, and the days of a spreadsheet, whose
 * clock hangs on some wall, rounded to the second; nothing for others.
 */
export const countIn = (number: number): Counted | undefined => {
  if (number >= leastMilliseconds && number < tooMany) return Number.isInteger(number) ? { at: number } : undefined
  if (number >= leastSeconds && number < leastSeconds * 100) return { at: Math.floor(number * 1000) }
  return number >= firstSerial && number < lastSerial
    ? { wall: Math.round(((number - firstSerial) * dayLength) / 1000) * 1000 }
    : undefined
}
