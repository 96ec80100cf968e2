import { isNoAnswer } from '../cells/no-answer.ts'

/** Red-line categories somebody has already found (红线类别): a list, or text with `,` `;` `|` `、` between; nothing where it is neither. */
export const flagsIn = (value: unknown): readonly string[] | undefined => {
  if (isNoAnswer(value)) return undefined
  const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined
  if (list === undefined && typeof value !== 'string') return undefined
  const parts = list ?? (value as string).split(/[,;|、，；]/u)
  const words = parts.flatMap((part) => (typeof part === 'string' && /\S/u.test(part) ? [part.trim()] : []))
  return words.length === 0 ? undefined : [...new Set(words)]
}
