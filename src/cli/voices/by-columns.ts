import type { Either } from 'fp-ts/Either'
import { isLeft, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { associate } from '../../outer-loop/association/associate.ts'
import type { Association } from '../../outer-loop/association/association.ts'
import { type FactorIssue, factorTable } from '../../outer-loop/association/factor-table.ts'
import { associationNotes } from '../../outer-loop/association/notes.ts'
import { standardAssociation } from '../../policies/outer-loop-proof.ts'
import type { Speech } from '../language.ts'
import { printable } from '../policy/sentences.ts'
import type { VoiceRow } from './read-voices.ts'

/** What one topic goes together with. */
export interface TopicAssociation {
  readonly topic: string
  readonly association: Association
}

/**
 * What topics go together with, by the other columns of the rows; `tagged` are the topics of each row. Rows without words
 * name nothing and are left out: nobody could have named anything there.
 */
export const associationsBy = (
  columns: readonly string[],
  rows: readonly VoiceRow[],
  tagged: readonly (readonly string[])[],
  topics: readonly string[],
): Either<NonEmpty<FactorIssue>, readonly TopicAssociation[]> => {
  const worded = rows.flatMap(({ text }, i) => (/\S/u.test(text) ? [i] : []))
  const table = factorTable(columns.map((name) => ({ name, kind: 'levels' })))(
    worded.map((i) => {
      const { customer, others } = rows[i] as VoiceRow
      return {
        ...(customer === undefined ? {} : { customer }),
        factors: Object.fromEntries(columns.map((name, place) => [name, others[place]])),
      }
    }),
  )
  if (isLeft(table)) return table
  const rule = associate(standardAssociation)
  return right(
    topics.map((topic) => ({
      topic,
      association: rule({ table: table.right, named: worded.map((i) => tagged[i]?.includes(topic) === true) }),
    })),
  )
}

const mostFindings = 20

/** What a topic goes together with, a line a finding, those that something else explains set in; then what was not looked at. */
export const associationLines = (
  { topic, association }: TopicAssociation,
  { say, text }: Speech,
): readonly string[] => {
  const { findings } = association
  return [
    printable(topic),
    ...findings.slice(0, mostFindings).map((one) => `${'explainedBy' in one ? '    ' : '  '}${printable(say(one))}`),
    ...(findings.length > mostFindings ? [`  ${text.more(findings.length - mostFindings)}`] : []),
    ...associationNotes(standardAssociation)(association).map((note) => `  ${printable(say(note))}`),
  ]
}
