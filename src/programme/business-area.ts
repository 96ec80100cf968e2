import type { MaybeColumn, OneOfColumn } from '../tables/column.ts'

/** The part of the business as one table knows it: missing where the table has no word for it. */
export const areaIn = ({
  column: { values },
}: MaybeColumn<OneOfColumn>): ((area: string | undefined) => { readonly businessArea?: string }) => {
  const facts = new Map(values.map((businessArea) => [businessArea, { businessArea }]))
  return (area) => (area === undefined ? unnamed : (facts.get(area) ?? unnamed))
}

const unnamed = {}
