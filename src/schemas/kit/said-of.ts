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
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined
  return kind === undefined ? [] : [{ _tag: kind, path, received }]
}

/** Where an issue stands. */
export const pathOf = ({ path }: Pick<z.core.$ZodRawIssue, 'path'>): Path =>
  (path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step))

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
