import { isBlank } from '../../core/parse/parse.ts'
import type { EvidencePack, VerbatimFacts } from './pack.ts'
import type { EvidencePolicy } from './policy.ts'

/** Those who may be quoted, as many as a pack holds, in the order they came. */
export const chosenOf = (
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
