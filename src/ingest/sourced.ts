import { isLeft, isRight, left } from 'fp-ts/Either'
import type { IngestError, Whose } from '../feedback/ingest-error.ts'
import type { Exclusion } from '../feedback/revision/revision.ts'
import type { Adapter } from './adapter.ts'
import { type Naming, namingFlaws } from './asked.ts'
import { rejected } from './fact.ts'
import { idText } from './fields.ts'
import type { SourceMapping } from './mapping.ts'
import { type AskedIn, mappingFlaws } from './mapping-flaws.ts'
import { textAt } from './value-at.ts'

/** What a delivery says of itself, before it is read. */
export interface Seen {
  readonly id?: unknown
  /** What the places of the mapping are looked up in. */
  readonly within: unknown
}

/** An adapter that refuses where its mapping is unfit, and says whose a delivery is that gives no facts, as far as it shows. */
export const sourced = (
  mapping: SourceMapping,
  questions: readonly AskedIn[],
  seen: (received: unknown) => Seen,
  adapter: (received: unknown, excluded?: Exclusion) => ReturnType<Adapter>,
  naming?: Naming,
): ((received: unknown, excluded?: Exclusion) => ReturnType<Adapter>) => {
  const unfit = mappingFlaws(mapping, questions)
  return (received, excluded) => {
    const [flaw, ...others] = naming === undefined ? unfit : [...unfit, ...namingFlaws(mapping, naming, received)]
    const result = flaw === undefined ? adapter(received, excluded) : rejected(mapping.source, [flaw, ...others])
    if (!isLeft(result)) return result
    const { id, within } = seen(received)
    const customerId = Array.isArray(mapping.customer) ? textAt(mapping.customer, within) : undefined
    return left(knownAs(result.left, { id, customerId }))
  }
}

/** Says of an error whose delivery it was, where that is known and may be told. */
export const knownAs = (
  error: IngestError,
  { id, customerId }: { readonly id: unknown; readonly customerId: string | undefined },
): IngestError => {
  if (error._tag === 'MustFetch' || (error._tag === 'NoFeedback' && error.because === 'headerRow')) return error
  const externalId = idText(id, [])
  const whose: Whose = {
    ...(isRight(externalId) ? { externalId: externalId.right } : {}),
    ...(customerId === undefined ? {} : { customerId }),
  }
  return { ...error, ...whose }
}
