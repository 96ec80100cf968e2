import type { Either } from 'fp-ts/Either'
import type { NonEmpty, ParseIssue } from '../../../core/parse-issue.ts'
import type { StandardWords, Words } from '../../vocabulary/words.ts'
import type { CaseCommand } from '../command.ts'
import { commandParser } from './commands.ts'
import { type CaseWords, standardCaseWords } from './words.ts'

/**
 * Reads a command from whatever a request holds (解析指令), in the policy's own words: instants as ISO text with an offset
 * or as milliseconds, amounts in whole minor units. Fields of other names are left aside; every issue is reported at
 * once, with its place and what would be right.
 *
 * @example
 * parseCommand()({ _tag: 'ResolveCase', id: 'web-1', at: '2026-11-21T02:00:00Z', by: 'Li' })
 * // => right({ _tag: 'ResolveCase', id: 'web-1', at: 1795226400000, by: 'Li' })
 * parseCommand()({ _tag: 'ExtendDeadline', id: 'web-2', at: 'yesterday', by: 'Li', due: 'soon', reason: 'x' })
 * // => left([{ _tag: 'NotAnInstant', path: ['at'], received: '"yesterday"' },
 * //          { _tag: 'NotAnInstant', path: ['due'], received: '"soon"' }])
 * @source A2.21
 * @law parseCommand accepts exactly what its schema accepts
 * @law whatever is handed in as a command is answered, never thrown
 */
export const parseCommand = <W extends Words = StandardWords>(
  words: CaseWords = standardCaseWords,
): ((received: unknown) => Either<NonEmpty<ParseIssue>, CaseCommand<W>>) => {
  const parser = commandParser(words)
  return (received) => parser(received, []) as Either<NonEmpty<ParseIssue>, CaseCommand<W>>
}
