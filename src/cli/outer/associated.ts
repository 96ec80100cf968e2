import { isRight } from 'fp-ts/Either'
import { type AssociationFacts, associate } from '../../outer-loop/association/associate.ts'
import type { Association } from '../../outer-loop/association/association.ts'
import { factorTable } from '../../outer-loop/association/factor-table.ts'
import { standardAssociation } from '../../policies/outer-loop/outer-loop-proof.ts'
import type { HeardRow } from './read-voices.ts'

/** What goes together with one of the top reasons. */
export interface ReasonAssociation {
  readonly topic: string
  readonly association: Association
}

/** What goes together with each topic in the columns asked for; nothing where none was. */
export const associated = (
  by: readonly string[],
  rows: readonly HeardRow[],
  topics: readonly string[],
): readonly ReasonAssociation[] => {
  if (by.length === 0) return []
  const worded = rows.filter(({ voice }) => voice.worded)
  const table = factorTable([...new Set(by)].map((name) => ({ name, kind: 'levels' as const })))(
    worded.map(({ voice, factors }) => ({ customer: voice.customerId, factors })),
  )
  if (!isRight(table)) return []
  const facts = (topic: string): AssociationFacts => ({
    table: table.right,
    named: worded.map(({ voice }) => voice.topics.includes(topic)),
  })
  return topics.map((topic) => ({ topic, association: associate(standardAssociation)(facts(topic)) }))
}
