import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { FactorRow, LevelColumn, NumberColumn } from './columns.ts'
import { rowsKept } from './rows-kept.ts'

/** A thing known of operations (运营因素): the lot, the store, the shift; or a number, such as how many were on duty. */
export interface Factor {
  readonly name: string
  readonly kind: 'levels' | 'numeric'
}

/** Why rows cannot be looked at by these factors. */
export type FactorIssue =
  /** No row has a value of that name. */
  | { readonly _tag: 'FactorUnknown'; readonly factor: string }
  | { readonly _tag: 'FactorRepeated'; readonly factor: string }
  | { readonly _tag: 'NoFactors' }

/** Rows by factor, made ready to be asked about any topic (因素表). */
export interface FactorTable {
  readonly rows: number
  /** Rows that say who wrote, and rows that do not: of these each counts as somebody else. */
  readonly anonymous: number
  readonly columns: readonly LevelColumn[]
  readonly numbers: readonly NumberColumn[]
  /** For each row given, the row of the table: what one customer says again under the same circumstances is one row. */
  readonly rowOf: Int32Array
}

/**
 * Makes rows ready: people are counted, not mentions, so a customer who writes thirty times about one purchase is one row.
 * To split the work over machines, split by customer.
 *
 * @example
 * factorTable([{ name: 'lot', kind: 'levels' }])([]) // => left([{ _tag: 'FactorUnknown', factor: 'lot' }])
 * @source A4.10
 * @law a customer who says it again under the same circumstances counts once
 */
export const factorTable =
  (factors: readonly Factor[]): ((rows: readonly FactorRow[]) => Either<NonEmpty<FactorIssue>, FactorTable>) =>
  (rows) => {
    const [first, ...others] = issuesOf(factors, rows)
    if (first !== undefined) return left([first, ...others])
    const columns = factors.filter(({ kind }) => kind === 'levels').map(({ name }) => levelColumn(name, rows))
    const numbers = factors.filter(({ kind }) => kind === 'numeric').map(({ name }) => numberColumn(name, rows))
    const { kept, rowOf, anonymous } = rowsKept(rows, columns, numbers)
    const same = kept.length === rows.length
    return right({
      rows: kept.length,
      anonymous,
      columns: same
        ? columns
        : columns.map((one) => ({ ...one, codes: Int32Array.from(kept, (i) => one.codes[i] as number) })),
      numbers: same
        ? numbers
        : numbers.map((one) => ({ ...one, values: Float64Array.from(kept, (i) => one.values[i] as number) })),
      rowOf,
    })
  }

const issuesOf = (factors: readonly Factor[], rows: readonly FactorRow[]): readonly FactorIssue[] => {
  if (factors.length === 0) return [{ _tag: 'NoFactors' }]
  const issues: FactorIssue[] = []
  const seen = new Set<string>()
  for (const { name } of factors) {
    if (seen.has(name)) issues.push({ _tag: 'FactorRepeated', factor: name })
    else if (!rows.some(({ factors: own }) => Object.hasOwn(own, name)))
      issues.push({ _tag: 'FactorUnknown', factor: name })
    seen.add(name)
  }
  return issues
}

const valueIn = ({ factors }: FactorRow, name: string): string | number | undefined =>
  Object.hasOwn(factors, name) ? factors[name] : undefined

const levelColumn = (name: string, rows: readonly FactorRow[]): LevelColumn => {
  const known = new Map<string, number>()
  const codes = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i += 1) {
    const value = valueIn(rows[i] as FactorRow, name)
    const level = value === undefined ? '' : String(value).trim()
    let code = level === '' ? -1 : known.get(level)
    if (code === undefined) {
      code = known.size
      known.set(level, code)
    }
    codes[i] = code
  }
  // the unit separator stands between the levels of a pair
  return { name, levels: [...known.keys()].map((level) => level.replaceAll('\u001f', ' ')), codes }
}

const numberColumn = (name: string, rows: readonly FactorRow[]): NumberColumn => ({
  name,
  values: Float64Array.from(rows, (row) => {
    const value = valueIn(row, name)
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value)
    return Number.isFinite(number) ? number + 0 : Number.NaN
  }),
})
