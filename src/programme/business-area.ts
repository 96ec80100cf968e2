import type { MaybeColumn, OneOfColumn } from '../tables/column.ts'
import type { Evidence } from './evidence.ts'

/** The part of the business as one table knows it: what the table is given, and what can be said of it. */
export const areaIn = ({
  column: { values },
}: MaybeColumn<OneOfColumn>): ((evidence: Evidence) => {
  readonly facts: { readonly businessArea?: string }
  readonly evidence: Evidence
}) => {
  const known = new Set<string>(values)
  return (evidence) => {
    const { area, ...rest } = evidence
    if (area === undefined) return { facts: {}, evidence }
    return known.has(area) ? { facts: { businessArea: area }, evidence } : { facts: {}, evidence: rest }
  }
}
