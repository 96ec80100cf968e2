import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { addAll } from '../extremes.ts'
import { type Instant, parseInstant } from '../instant.ts'
import { type NonEmpty, type ParseIssue, type Path, shown } from '../parse-issue.ts'
import { told } from './told.ts'

/** Reads an unknown value at a place: every issue found, or the value. */
export type Parser<A> = (received: unknown, path: Path) => Either<NonEmpty<ParseIssue>, A>

const refuse = (issue: ParseIssue): Either<NonEmpty<ParseIssue>, never> => left([issue])

/** Text with at least one character that is not white space; kept as it came. */
export const text: Parser<string> = (received, path) =>
  typeof received === 'string' && /\S/u.test(received)
    ? right(received)
    : refuse({ _tag: 'NotText', path, received: shown(received) })

/** Text that says nothing. */
export const isBlank = (received: unknown): boolean => typeof received === 'string' && !/\S/u.test(received)

export const wholeNumber =
  (from: number, to: number): Parser<number> =>
  (received, path) =>
    typeof received === 'number' && Number.isInteger(received) && received >= from && received <= to
      ? right(received + 0)
      : refuse({ _tag: 'NotAWholeNumber', path, received: shown(received), from, to })

export const oneOfTexts =
  <A extends string>(allowed: readonly A[]): Parser<A> =>
  (received, path) => {
    const found = allowed.find((value) => value === received)
    return found === undefined ? refuse({ _tag: 'NotOneOf', path, received: shown(received), allowed }) : right(found)
  }

export const instantText: Parser<Instant> = (received, path) => {
  const parsed = parseInstant(received, path)
  return isLeft(parsed) ? left([parsed.left]) : parsed
}

export const listOf =
  <A>(item: Parser<A>): Parser<readonly A[]> =>
  (received, path) => {
    if (!Array.isArray(received)) return refuse({ _tag: 'NotAList', path, received: shown(received) })
    const read = received.map((member: unknown, index) => item(member, [...path, index]))
    return together(read, path)
  }

/** A field that may be absent or `null`; an absent one leaves no key behind. */
export interface OptionalField<A> {
  readonly optional: Parser<A>
  /** Also absent: what this says of the value found. */
  readonly absentIf?: (received: unknown) => boolean
}
export const optional = <A>(parser: Parser<A>, absentIf?: (received: unknown) => boolean): OptionalField<A> => ({
  optional: parser,
  ...(absentIf === undefined ? {} : { absentIf }),
})

/** How each field of a record is read: required fields by a parser, the others by `optional`. */
export type Shape<A> = {
  readonly [K in keyof A]-?: undefined extends A[K] ? OptionalField<NonNullable<A[K]>> : Parser<A[K]>
}

/** A record with these fields; others are left aside. Every issue of every field is reported at once. */
export const record = <A extends object>(shape: Shape<A>): Parser<A> => {
  const fields = Object.entries(shape as Record<string, Parser<unknown> | OptionalField<unknown>>)
  return (received, path) => {
    if (typeof received !== 'object' || received === null || Array.isArray(received))
      return refuse({ _tag: 'NotARecord', path, received: shown(received) })
    const issues: ParseIssue[] = []
    const values: Record<string, unknown> = {}
    for (const [name, field] of fields) {
      const value: unknown = Object.hasOwn(received, name) ? (received as Record<string, unknown>)[name] : undefined
      const absent = value === undefined || value === null
      if (typeof field === 'function' && absent) issues.push({ _tag: 'FieldMissing', path: [...path, name] })
      if (absent || (typeof field !== 'function' && field.absentIf?.(value) === true)) continue
      const read = (typeof field === 'function' ? field : field.optional)(value, [...path, name])
      if (isLeft(read)) addAll(issues, read.left)
      else values[name] = read.right
    }
    return issues.length === 0 ? right(values as A) : left(issues as unknown as NonEmpty<ParseIssue>)
  }
}

/** All the values, or all the issues of all of them. */
const together = <A>(
  read: readonly Either<NonEmpty<ParseIssue>, A>[],
  path: Path,
): Either<NonEmpty<ParseIssue>, readonly A[]> => {
  const issues = read.flatMap((one) => (isLeft(one) ? one.left : []))
  return issues.length === 0
    ? right(read.flatMap((one) => (isLeft(one) ? [] : [one.right])))
    : left(told(issues, path) as NonEmpty<ParseIssue>)
}
