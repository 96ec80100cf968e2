/**
 * A text of at most so many characters, with an ellipsis where it was longer (截断): never half a character.
 *
 * @example
 * clipped(3, '一二三四') // => '一二三…'
 */
export const clipped = (most: number, text: string): string => {
  if (text.length <= most) return text
  const characters = [...text.slice(0, 2 * most + 1)]
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`
}
