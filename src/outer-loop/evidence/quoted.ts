import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { SourceRef } from '../../core/source-ref.ts'
import type { EvidencePack, PackRefusal, VerbatimFacts } from './pack.ts'
import type { Deidentify } from './rules.ts'

/** Verbatims without what tells who somebody is; none of them where one could not be cleared. */
export const quoted =
  ({ source }: { readonly source: SourceRef }, deidentify: Deidentify) =>
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
