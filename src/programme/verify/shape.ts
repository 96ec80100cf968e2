import { shown } from '../../core/parse-issue.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'

/** What keeps a value from having a shape, with its place (形状检查). */
export type Shape = (value: unknown, at: string) => Misshapen
type Misshapen = readonly Extract<ProgrammeFinding, { readonly _tag: 'Misshapen' | 'KeyNotKnown' }>[]

export const must = (so: boolean, expected: string, value: unknown, at: string): Misshapen =>
  so ? [] : [{ _tag: 'Misshapen', at, expected, received: shown(value) }]

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const placed = (at: string, key: string | number): string => (at === '' ? String(key) : `${at}.${key}`)

export const text: Shape = (value, at) => must(typeof value === 'string' && /\S/u.test(value), 'text', value, at)
export const anyText: Shape = (value, at) => must(typeof value === 'string', 'text', value, at)
export const flag: Shape = (value, at) => must(typeof value === 'boolean', 'true or false', value, at)
export const anything: Shape = () => []

/** One of these and nothing else. */
export const oneOf = (...words: readonly (string | boolean)[]): Shape => among(words)
export const among =
  (words: readonly (string | boolean)[]): Shape =>
  (value, at) =>
    must(words.includes(value as string), words.join(' | '), value, at)

export const list =
  (item: Shape, least = 0): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.length < least
        ? must(false, 'a list that names something', value, at)
        : Array.from(value as readonly unknown[], (one, place) => item(one, placed(at, place))).flat()
      : must(false, 'a list', value, at)

/** A record whose members all have one shape. */
export const record =
  (member: Shape): Shape =>
  (value, at) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, one]) => [
          ...must(/\S/u.test(key), 'keys that are not blank', key, at),
          ...member(one, placed(at, key)),
        ])
      : must(false, 'a record', value, at)

/** A record with these members and no others; those named optional may be absent. */
export const fields =
  (required: { readonly [name: string]: Shape }, optional: { readonly [name: string]: Shape } = {}): Shape =>
  (value, at) => {
    if (!isRecord(value)) return must(false, 'a record', value, at)
    const names = [...Object.keys(required), ...Object.keys(optional)]
    const own = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined)
    return [
      ...Object.entries(required).flatMap(([name, shape]) => shape(own(name), placed(at, name))),
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(required, key) && !Object.hasOwn(optional, key))
        .map((key) => ({ _tag: 'KeyNotKnown', at: placed(at, key), known: names }) as const),
      ...Object.entries(optional).flatMap(([name, shape]) =>
        own(name) === undefined ? [] : shape(own(name), placed(at, name)),
      ),
    ]
  }

export const either =
  (one: Shape, other: Shape): Shape =>
  (value, at) => {
    const issues = one(value, at)
    return issues.length === 0 ? issues : other(value, at).length === 0 ? [] : issues
  }
