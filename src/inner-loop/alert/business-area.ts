import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/** What each part of the business is called (业务环节), by the word the tables use for it. */
export interface BusinessAreaPolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly names: { readonly [A in W['area']]?: readonly string[] }
  readonly source: SourceRef
}

/**
 * The tables' word for a part of the business as people write it; nothing where the policy has none.
 * Width, case and white space at the ends do not matter; the tables' own word is always understood.
 *
 * @example
 * businessAreaOf(standardBusinessAreas)('服务态度') // => 'staffAttitude'
 * businessAreaOf(standardBusinessAreas)('食堂') // => undefined
 * @source A4.6, A4.8
 */
export const businessAreaOf = <W extends Words = StandardWords>({
  names,
}: BusinessAreaPolicy<W>): ((written: string) => W['area'] | undefined) => {
  const areas = new Map(
    Object.entries<readonly string[] | undefined>(names).flatMap(([area, called = []]) =>
      [area, ...called].map((name) => [plainArea(name), area] as const),
    ),
  )
  return (written) => areas.get(plainArea(written))
}

/** What of a name of a part of the business matters. */
export const plainArea = (name: string): string => name.normalize('NFKC').toLowerCase().trim()
