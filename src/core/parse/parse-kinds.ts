import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { type NonEmpty, type ParseIssue, type Path, shown } from '../parse-issue.ts'
import type { Parser } from './parse.ts'

const refuse = (issue: ParseIssue): Either<NonEmpty<ParseIssue>, never> => left([issue])

/** Any text, also one that says nothing. */
export const anyText: Parser<string> = (received, path) =>
  typeof received === 'string' ? right(received) : refuse({ _tag: 'NotText', path, received: shown(received) })

export const trueOrFalse: Parser<boolean> = (received, path) =>
  typeof received === 'boolean'
    ? right(received)
    : refuse({ _tag: 'NotOneOf', path, received: shown(received), allowed: ['true', 'false'] })

/** Only `true`: what is not so leaves no key. */
export const onlyTrue: Parser<true> = (received, path) =>
  received === true ? right(true) : refuse({ _tag: 'NotOneOf', path, received: shown(received), allowed: ['true'] })

export const isPlainRecord = (received: unknown): received is { readonly [name: string]: unknown } =>
  typeof received === 'object' && received !== null && !Array.isArray(received)

/** Entries under ids, each read alike. */
export const tableOf =
  <A>(entry: Parser<A>): Parser<{ readonly [id: string]: A }> =>
  (received, path) => {
    if (!isPlainRecord(received)) return refuse({ _tag: 'NotARecord', path, received: shown(received) })
    const issues: ParseIssue[] = []
    const entries: (readonly [string, A])[] = []
    for (const [id, value] of Object.entries(received)) {
      const read = entry(value, [...path, id])
      if (isLeft(read)) for (const issue of read.left) issues.push(issue)
      else entries.push([id, read.right])
    }
    const [first, ...rest] = issues
    return first === undefined ? right(Object.fromEntries(entries)) : left([first, ...rest])
  }

/** One of several records, told apart by their `_tag`. */
export const byTag = <A extends { readonly _tag: string }>(kinds: ReadonlyMap<string, Parser<A>>): Parser<A> => {
  const allowed = [...kinds.keys()]
  return (received, path: Path) => {
    if (!isPlainRecord(received)) return refuse({ _tag: 'NotARecord', path, received: shown(received) })
    const at = [...path, '_tag']
    if (!Object.hasOwn(received, '_tag') || received['_tag'] === undefined || received['_tag'] === null)
      return refuse({ _tag: 'FieldMissing', path: at })
    const { _tag: tag } = received
    const kind = typeof tag === 'string' ? kinds.get(tag) : undefined
    return kind === undefined
      ? refuse({ _tag: 'NotOneOf', path: at, received: shown(tag), allowed })
      : kind(received, path)
  }
}
