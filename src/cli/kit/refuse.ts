import type { LexiconProblem } from '../lexicon/problem.ts'
import { sayLexiconProblem } from '../lexicon/sentences.ts'
import { sayRefused } from '../policy/refuse.ts'
import { sayProblem } from '../show/sentences.ts'
import type { SlaProblem } from '../sla/problem.ts'
import { saySlaProblem } from '../sla/sentences.ts'
import type { Speech } from './language.ts'
import type { InputProblem, OutputProblem, Refusal } from './problem.ts'
import type { World } from './world.ts'

/**
 * 0 done · 1 the file cannot be worked on · 2 the command line, mapping, policy or calendar is wrong · 3 cannot write ·
 * 4 done, with more rejected rows than were allowed.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4

/** What keeps a run from starting; a calendar or a lexicon that cannot be used is a matter of the command line. */
export type TriageProblem =
  | Refusal
  | { readonly _tag: 'CalendarRefused'; readonly problem: SlaProblem }
  | { readonly _tag: 'LexiconRefused'; readonly problem: LexiconProblem }
  | { readonly _tag: 'CustomersRefused'; readonly file: string; readonly problem: Refusal }
  /** What is wrong with one of several files. */
  | { readonly _tag: 'FileRefused'; readonly file: string; readonly problem: Refusal }

const outputs: { readonly [T in OutputProblem['_tag']]: 3 } = { OutputUnwritable: 3, OutputIsInput: 3 }
const inputs: { readonly [T in InputProblem['_tag']]: 1 | 2 } = {
  InputMissing: 1,
  InputIsFolder: 1,
  FolderUnreadable: 1,
  InputsTooMany: 2,
  InputUnreadable: 1,
  InputPacked: 1,
  WorkbookTooLarge: 1,
  WorkbookUnreadable: 1,
  SheetUnknown: 2,
  InputTwice: 1,
  InputEmpty: 1,
  NoRows: 1,
  HeaderBroken: 1,
  TextUndecodable: 1,
  LooksLike: 1,
  TooManyUndecodable: 1,
  JsonTooLarge: 1,
  NoJsonLines: 1,
  NotJson: 1,
  NoListOfRecords: 1,
  ZoneNeeded: 1,
  DateOrderNeeded: 1,
  DateOrdersMixed: 1,
  HeaderTooLong: 1,
  ScaleSuspicious: 1,
  NothingDecided: 1,
  ColumnTooLate: 1,
}
const codes: { readonly [tag: string]: 1 | 2 | 3 } = { ...outputs, ...inputs }

/** Says every problem; the command line's count before the file's, the file's before the output's. */
export const refuse = (problems: readonly TriageProblem[], words: Speech, { error }: World): ExitCode => {
  const [say, sayCalendar, sayLexicon] = [sayProblem(words), saySlaProblem(words), sayLexiconProblem(words)]
  const lines = problems.map((one) => {
    if (one._tag === 'CalendarRefused') return sayCalendar(one.problem)
    if (one._tag === 'LexiconRefused') return sayLexicon(one.problem)
    if (!('file' in one && 'problem' in one)) return say(one)
    return 'file' in one.problem ? say(one.problem) : words.text.policy.about(one.file, say(one.problem))
  })
  error(sayRefused(lines, words))
  const found = problems.map((one) => codes['file' in one && 'problem' in one ? one.problem._tag : one._tag] ?? 2)
  return found.includes(2) ? 2 : found.includes(1) ? 1 : 3
}
