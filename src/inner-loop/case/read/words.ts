import { contactChannels } from '../../vocabulary/contact-channel.ts'
import { priorities } from '../../vocabulary/priority.ts'
import { roles } from '../../vocabulary/role.ts'
import { rolesOf, type Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Words } from '../../vocabulary/words.ts'

/** The policy's own words that commands and events are read by (政策词表); the most urgent priority first. */
export interface CaseWords {
  readonly priorities: readonly string[]
  readonly roles: readonly string[]
  readonly channels: readonly string[]
  /** Of an alert, the highest first. */
  readonly levels?: readonly string[]
}

/**
 * The articles' words (标准词表): priorities, roles and channels.
 *
 * @example
 * const change = { _tag: 'Reprioritise', id: 'k', at: 0, by: 'Li', cause: 'triage', to: 'P3' }
 * parseCommand(standardCaseWords)(change)._tag // => 'Left'
 * parseCommand({ ...standardCaseWords, priorities: ['P0', 'P1', 'P2', 'P3'] })(change)._tag // => 'Right'
 */
export const standardCaseWords: CaseWords = { priorities, roles, channels: contactChannels }

/**
 * The words of a vocabulary that a case speaks.
 *
 * @example
 * caseWordsOf(standardProgramme.vocabulary).priorities // => ['P0', 'P1', 'P2']
 */
export const caseWordsOf = <W extends Words>(
  vocabulary: Pick<Vocabulary<W>, 'priorities' | 'roles' | 'channels'> & Partial<Pick<Vocabulary<W>, 'levels'>>,
): CaseWords => ({
  priorities: vocabulary.priorities,
  roles: rolesOf(vocabulary),
  channels: vocabulary.channels,
  ...(vocabulary.levels === undefined ? {} : { levels: vocabulary.levels }),
})
