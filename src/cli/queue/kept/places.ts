import type { Place } from '../../kit/problem.ts'
import { words } from './columns.ts'

/** Where many rows stood, by number. */
export interface Places {
  readonly at: (number: number) => Place
  readonly set: (number: number, place: Place) => void
}

export const places = (): Places => {
  const [records, lines, toLines, files] = [words(), words(), words(), words()]
  const names: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (file: string): number => {
    const known = numbers.get(file) ?? names.push(file)
    numbers.set(file, known)
    return known
  }
  return {
    set: (number, { file, record, line = 0, toLine = 0 }) => {
      if (file !== undefined) files.set(number, numberOf(file))
      records.set(number, record)
      lines.set(number, line)
      toLines.set(number, toLine)
    },
    at: (number) => {
      const [line, toLine] = [lines.at(number), toLines.at(number)]
      const file = names[files.at(number) - 1]
      return {
        ...(file === undefined ? {} : { file }),
        record: records.at(number),
        ...(line === 0 ? {} : { line }),
        ...(toLine === 0 ? {} : { toLine }),
      }
    },
  }
}
