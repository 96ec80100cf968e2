import { sayReject } from '../show/sentences.ts'
import type { OuterProblem } from './problem.ts'
import type { VoicesRead } from './read-voices.ts'
import type { OuterSpeech } from './speech.ts'

/** Problems of the command line and of the columns it names are its own; all others are the file's. */
export const ofTheCommandLine: readonly OuterProblem['_tag'][] = [
  'ColumnUnknown',
  'ColumnRepeated',
  'WordsColumnMissing',
  'WordsColumnsFit',
  'ScoresNeeded',
]

const shownRejects = 5

/** What is said beside the result: records that could not be read, and those nobody can date. */
export const asideText = ({ rejects, undated }: VoicesRead, words: OuterSpeech): string => {
  const { text, outer } = words
  const lines = [
    ...(rejects.length === 0 ? [] : [text.rejects(rejects.length)]),
    ...rejects.slice(0, shownRejects).map((one) => `  ${sayReject(words)(one)}`),
    ...(rejects.length > shownRejects ? [`  ${outer.moreRejects(rejects.length - shownRejects)}`] : []),
    ...(undated === 0 ? [] : [outer.undated(undated)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
