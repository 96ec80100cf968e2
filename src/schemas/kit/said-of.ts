import type * as z from 'zod'
import { type Path, shown } from '../../core/parse-issue.ts'
import type { Sayable } from '../../explain/sayable.ts'

/** What an issue says in the statements of this library; none where only zod has words for it. */
export const saidOf = (issue: z.core.$ZodRawIssue): readonly Sayable[] => {
  const path = pathOf(issue)
  const received = shown(issue.input)
  if (issue.code === 'custom') return customOf(issue.params?.['said'] as Sayable | undefined, path)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((issue.inst as { readonly shape?: object } | undefined)?.shape ?? {})
    const last = issue.keys.length - 1
    return issue.keys.map((key, place) => ({
      _tag: 'KeyUnknown',
      path: [...path, key],
      allowed: place === last ? known : [],
    }))
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const tag = (issue.input as { readonly [key: string]: unknown })[issue.discriminator]
    return tag === undefined
      ? [{ _tag: 'FieldMissing', path }]
      : [
          {
            _tag: 'NotOneOf',
            path,
            received: shown(tag),
            allowed: ((issue.options ?? []) as readonly unknown[]).map(String),
          },
        ]
  }
  if (issue.input === undefined) return [{ _tag: 'FieldMissing', path }]
  if (issue.code === 'invalid_value') return [{ _tag: 'NotOneOf', path, received, allowed: issue.values.map(String) }]
  if (issue.code === 'invalid_format' && issue.format === 'regex') return [{ _tag: 'NotText', path, received }]
  if (issue.code === 'invalid_union') return unionOf(issue)
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined
  return kind === undefined ? [] : [{ _tag: kind, path, received }]
}

/** Where an issue stands. */
export const pathOf = ({ path }: Pick<z.core.$ZodRawIssue, 'path'>): Path =>
  (path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))

/** What a value of no kind that would do lacks: of the kind that took it furthest, the first among equals. */
const unionOf = (issue: z.core.$ZodRawIssue & { readonly code: 'invalid_union' }): readonly Sayable[] => {
  const path = pathOf(issue)
  const [first, ...others] = issue.errors
  if (first === undefined) return []
  const wanted = issue.errors.map(([one]) =>
    one?.code === 'invalid_type' && one.path.length === 0 ? one.expected : '',
  )
  if (wanted.join() === 'string,number') return [{ _tag: 'NotAnInstant', path, received: shown(issue.input) }]
  const inside = others.reduce((one, other) => (depthOf(other) > depthOf(one) ? other : one), first)
  return inside.flatMap((one) =>
    saidOf({ ...one, input: at(issue.input, one.path), path: [...path, ...pathOf(one)] } as z.core.$ZodRawIssue),
  )
}

const depthOf = (issues: readonly z.core.$ZodIssue[]): number => issues[0]?.path.length ?? 0

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((one, step) => (one as { readonly [key: PropertyKey]: unknown } | undefined)?.[step], value)

const kinds: { readonly [expected: string]: 'NotText' | 'NotAList' | 'NotARecord' | 'NotANumber' | undefined } = {
  string: 'NotText',
  array: 'NotAList',
  tuple: 'NotAList',
  object: 'NotARecord',
  record: 'NotARecord',
  number: 'NotANumber',
}

const customOf = (said: Sayable | undefined, path: Path): readonly Sayable[] =>
  said === undefined ? [] : ['path' in said ? { ...said, path } : said]
