import type { PhraseLine } from './phrase-lines.ts'

/**
 * Ways to write a phrase down (句型示例), the shortest first: each choice, with the first word of each place.
 */
export const surfacesOf = (lines: readonly PhraseLine[]): readonly string[] =>
  [...lines].sort((a, b) => a.length - b.length).map((line) => line.map((words) => [...words][0]).join(' '))
