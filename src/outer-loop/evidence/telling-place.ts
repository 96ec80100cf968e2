import { isLeft } from 'fp-ts/Either'
import type { EvidenceFacts } from './pack.ts'
import type { Deidentify } from './rules.ts'

/** Everybody's names, also of those who are not quoted: one customer may write of another. */
export const namesIn = ({ names = [], verbatims = [] }: EvidenceFacts): readonly string[] => [
  ...names,
  ...verbatims.flatMap((one) => one.names ?? []),
]

/** Where a pack would tell who somebody is besides its verbatims: a level that is a person, a topic with a number. */
export const tellingPlace = (
  deidentify: Deidentify,
  facts: EvidenceFacts,
): { readonly where: 'finding' | 'topic' | 'base'; readonly id: string } | undefined => {
  const { topic, base, findings = [] } = facts
  const knownNames = namesIn(facts)
  const tells = (texts: readonly string[]): boolean => {
    const masked = deidentify({ texts, knownNames })
    return isLeft(masked) || masked.right.texts.some(({ masked: found }) => found.length > 0)
  }
  if (tells([topic])) return { where: 'topic', id: 'topic' }
  if (tells([base.name])) return { where: 'base', id: 'base' }
  const found = findings.find((finding) => 'level' in finding && tells(finding.level))
  return found === undefined ? undefined : { where: 'finding', id: found.factor.join(', ') }
}
