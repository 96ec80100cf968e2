import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { netPromoterScore } from '../../nps/net-promoter-score.ts'
import { meanEase } from '../../ratings/ces.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { topicOwner } from '../project/owners.ts'
import { chosenOf } from './chosen.ts'
import type { EvidenceFacts, EvidencePack, PackRefusal } from './pack.ts'
import { quoted } from './quoted.ts'
import type { EvidenceRules } from './rules.ts'
import { namesIn, tellingPlace } from './telling-place.ts'

/**
 * The data pack of a topic for whoever answers for it (证据包): base, share with interval, trend, score and effort of those
 * who named it, what goes together with it, and verbatims of those who agreed, without what tells who they are. Nothing is
 * handed over where anything is left in it.
 *
 * @example
 * const pack = evidencePack({ policy: standardEvidence, owners: { topics: { heat: 'VP Zhao' } },
 *   deidentify: deidentify(standardDeidentification) })
 * const made = pack({ topic: 'heat', window: { from: instant(0), to: instant(1) }, taxonomy: 'house@1',
 *   base: { name: 'detractors', customers: 127 }, named: { customers: 38, mentions: 45 }, verbatims: [
 *     { feedbackId: 'f1', text: '电池发烫，电话 138 0013 8000', consent: 'given' },
 *     { feedbackId: 'f2', text: '太热了', consent: 'refused' },
 *   ] })
 * made._tag === 'Right' && [made.right.recipient, made.right.share?.count, made.right.verbatims, made.right.leftOut.noConsent]
 * // => ['VP Zhao', 38, [{ feedbackId: 'f1', text: '电池发烫，电话 [手机1]' }], 1]
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
