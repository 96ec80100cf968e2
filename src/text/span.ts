/** A stretch of a text (原文区间), in UTF-16 units as `slice` counts them: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The words a span stands for.
 *
 * @example
 * wordsAt({ start: 2, end: 4 }, '我要起诉你们') // => '起诉'
 */
export const wordsAt = ({ start, end }: Span, text: string): string => text.slice(start, end)
