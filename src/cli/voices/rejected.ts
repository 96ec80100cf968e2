import type { Speech } from '../language.ts'
import { sayReject } from '../show/sentences.ts'
import type { VoicesRead } from './read-voices.ts'

const shownRejects = 5

/** What is said beside the result: the records that could not be read. */
export const rejectedVoices = ({ rejects }: Pick<VoicesRead, 'rejects'>, words: Speech): string => {
  if (rejects.length === 0) return ''
  const { text } = words
  const lines = [
    text.rejects(rejects.length),
    ...rejects.slice(0, shownRejects).map((one) => `  ${sayReject(words)(one)}`),
    ...(rejects.length > shownRejects ? [`  ${text.moreRejects(rejects.length - shownRejects)}`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
