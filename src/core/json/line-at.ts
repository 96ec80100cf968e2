/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 units (行列位置). */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/**
 * The line and column of an offset.
 *
 * @example
 * lineAt('{\n  "id": 1\n}', 4) // => { line: 2, column: 3 }
 */
export const lineAt = (text: string, offset: number): TextPlace => {
  let [line, start] = [1, 0]
  for (const { index, 0: end } of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line++
    start = index + end.length
  }
  return { line, column: offset - start + 1 }
}
