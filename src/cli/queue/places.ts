import type { Place } from '../kit/problem.ts'
import { words } from './columns.ts'

/** Where many rows stood, by number. */
export interface Places {
  readonly at: (number: number) => Place
  readonly set: (number: number, place: Place) => void
}

export const places = (): Places => {
  const [records, lines, toLines] = [words(), words(), words()]
  return {
    set: (number, { record, line = 0, toLine = 0 }) => {
      records.set(number, record)
      lines.set(number, line)
      toLines.set(number, toLine)
    },
    at: (number) => {
      const [line, toLine] = [lines.at(number), toLines.at(number)]
      return {
        record: records.at(number),
        ...(line === 0 ? {} : { line }),
        ...(toLine === 0 ? {} : { toLine }),
      }
    },
  }
}
