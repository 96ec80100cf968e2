import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { isBlank } from '../../core/parse.ts'
import type { SourceRef } from '../../core/source-ref.ts'
import { netPromoterScore } from '../../nps/net-promoter-score.ts'
import { meanEase } from '../../ratings/ces.ts'
import { measuredShare } from '../../stats/measured-share.ts'
import type { LeaksFound } from '../../text/deidentify/leak.ts'
import type { Deidentified, PersonalDocument } from '../../text/deidentify/masked.ts'
import { type TopicOwners, topicOwner } from '../project/owners.ts'
import type { EvidenceFacts, EvidencePack, PackRefusal, VerbatimFacts } from './pack.ts'
import type { EvidencePolicy } from './policy.ts'

/** The policy of a pack, who is handed what, and how texts are de-identified. */
export interface EvidenceRules {
  readonly policy: EvidencePolicy
  readonly owners: TopicOwners
  readonly deidentify: (document: PersonalDocument) => Either<LeaksFound, Deidentified>
}

/**
 * The data pack of a topic for whoever answers for it (证据包): base, share with interval, trend, score and effort of those
 * who named it, what goes together with it, and verbatims of those who agreed, without what tells who they are. Nothing is
 * handed over where anything is left in it.
 *
 * @source A2.17, A2.18, A4.15
 * @law no name on record and no seven digits of a masked value are in a pack
 * @law a verbatim without consent is in no pack
 * @law a pack has its share in its interval, and none where the base is small
 */
export const evidencePack = ({
  policy,
  owners,
  deidentify,
}: EvidenceRules): ((facts: EvidenceFacts) => Either<PackRefusal, EvidencePack>) => {
  const { source } = policy
  const measured = measuredShare(policy.confidence)
  const ownerOf = topicOwner(owners)
  const quote = quoted(policy, deidentify)
  return (facts) => {
    const { topic, base, named } = facts
    const recipient = ownerOf(topic)
    if (isLeft(recipient)) return left({ ...recipient.left, source })
    if (named.customers > base.customers || named.customers < 0)
      return left({ _tag: 'NamedOffBase', customers: named.customers, base: base.customers, source })
    const place = tellingPlace(deidentify, facts)
    if (place !== undefined) return left({ _tag: 'IdentifierInPack', ...place, source })
    const chosen = chosenOf(policy, facts.verbatims ?? [])
    const verbatims = quote(chosen.quoted, namesIn(facts))
    if (isLeft(verbatims)) return left(verbatims.left)
    const score = facts.nps === undefined ? undefined : netPromoterScore(policy.score)(facts.nps)
    const effort = facts.effort === undefined ? undefined : meanEase(policy)(facts.effort)
    return right({
      topic,
      recipient: recipient.right,
      window: facts.window,
      taxonomy: facts.taxonomy,
      base,
      named,
      ...(base.customers < policy.leastBase ? {} : { share: measured(named.customers, base.customers) }),
      trend: (facts.trend ?? []).map(({ period, customers, named: count }) => ({
        period,
        share: measured(count, customers),
      })),
      ...(score === undefined || isLeft(score) ? {} : { nps: score.right }),
      ...(effort === undefined || isLeft(effort) ? {} : { effort: effort.right }),
      findings: facts.findings ?? [],
      ...verbatims.right,
      leftOut: chosen.leftOut,
      policy: { id: policy.id, version: policy.version },
    })
  }
}

/** Those who may be quoted, as many as a pack holds, in the order they came. */
const chosenOf = (
  { consent, verbatims: most }: EvidencePolicy,
  verbatims: readonly VerbatimFacts[],
): { readonly quoted: readonly VerbatimFacts[]; readonly leftOut: EvidencePack['leftOut'] } => {
  const worded = verbatims.filter(({ text }) => !isBlank(text))
  const allowed = worded.filter(
    (one) => one.consent === 'given' || (consent === 'notRefused' && one.consent !== 'refused'),
  )
  const chosen = allowed.slice(0, most)
  return {
    quoted: chosen,
    leftOut: {
      noConsent: worded.length - allowed.length,
      beyondMost: allowed.length - chosen.length,
      empty: verbatims.length - worded.length,
    },
  }
}

const quoted =
  ({ source }: { readonly source: SourceRef }, deidentify: EvidenceRules['deidentify']) =>
  (
    verbatims: readonly VerbatimFacts[],
    knownNames: readonly string[],
  ): Either<PackRefusal, Pick<EvidencePack, 'verbatims' | 'namesByRule'>> => {
    const shown: EvidencePack['verbatims'][number][] = []
    let namesByRule: EvidencePack['namesByRule'] = 'partial'
    for (const { feedbackId, text } of verbatims) {
      const masked = deidentify({ texts: [text], knownNames })
      if (isLeft(masked))
        return left({ _tag: 'IdentifierInPack', where: 'verbatim', id: feedbackId, leaks: masked.left.leaks, source })
      namesByRule = masked.right.namesByRule
      shown.push({ feedbackId, text: masked.right.texts[0]?.text ?? '' })
    }
    return right({ verbatims: shown, namesByRule })
  }

/** Everybody's names, also of those who are not quoted: one customer may write of another. */
const namesIn = ({ names = [], verbatims = [] }: EvidenceFacts): readonly string[] => [
  ...names,
  ...verbatims.flatMap((one) => one.names ?? []),
]

/** Where a pack would tell who somebody is besides its verbatims: a level that is a person, a topic with a number. */
const tellingPlace = (
  deidentify: EvidenceRules['deidentify'],
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
