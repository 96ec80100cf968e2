import { type Path, shown } from '../../core/parse-issue.ts'
import type { PolicyFlaw } from './policy-flaw.ts'

/** What has to stand at a place of a policy: what is wrong with what stands there. */
export type Setting = (received: unknown, path: Path) => readonly PolicyFlaw[]

/** Any number; in which range is asked once everything is of its kind. */
export const number: Setting = (received, path) =>
  typeof received === 'number' ? [] : [{ _tag: 'NotANumber', path, received: shown(received) }]

export const text: Setting = (received, path) =>
  typeof received === 'string' && /\S/u.test(received) ? [] : [{ _tag: 'NotText', path, received: shown(received) }]

export const anyText: Setting = (received, path) => (typeof received === 'string' ? [] : text(received, path))

export const oneOf =
  (allowed: readonly string[]): Setting =>
  (received, path) =>
    allowed.includes(received as string) ? [] : [{ _tag: 'NotOneOf', path, received: shown(received), allowed }]

export const listOf =
  (member: Setting): Setting =>
  (received, path) =>
    Array.isArray(received)
      ? received.flatMap((one: unknown, at) => member(one, [...path, at]))
      : [{ _tag: 'NotAList', path, received: shown(received) }]

export interface Settings {
  readonly [name: string]: Setting
}

/**
 * Settings that have to be there, and such that may be. A name that no rule reads would be a setting without effect, such
 * as `saturday` for `sat`.
 */
export const settings =
  (needed: Settings, free: Settings = {}): Setting =>
  (received, path) => {
    if (typeof received !== 'object' || received === null || Array.isArray(received))
      return [{ _tag: 'NotARecord', path, received: shown(received) }]
    const given = Object.entries(received).filter(([, value]) => value !== undefined)
    const names = new Set(given.map(([name]) => name))
    const known: Settings = { ...needed, ...free }
    return [
      ...Object.keys(needed).flatMap((name): readonly PolicyFlaw[] =>
        names.has(name) ? [] : [{ _tag: 'FieldMissing', path: [...path, name] }],
      ),
      ...given.flatMap(([name, value]): readonly PolicyFlaw[] => {
        const setting = Object.hasOwn(known, name) ? known[name] : undefined
        return setting === undefined
          ? [{ _tag: 'UnknownSetting', path: [...path, name], allowed: Object.keys(known) }]
          : setting(value, [...path, name])
      }),
    ]
  }

/** Many settings of one kind. */
export const each = (setting: Setting, names: readonly string[]): Settings =>
  Object.fromEntries(names.map((name) => [name, setting]))

/** Settings by what stands under one of their names. */
export const byName =
  (name: string, kinds: { readonly [value: string]: Setting }): Setting =>
  (received, path) => {
    if (typeof received !== 'object' || received === null || Array.isArray(received))
      return [{ _tag: 'NotARecord', path, received: shown(received) }]
    const value: unknown = Reflect.get(received, name)
    const kind = typeof value === 'string' && Object.hasOwn(kinds, value) ? kinds[value] : undefined
    if (kind !== undefined) return kind(received, path)
    return value === undefined
      ? [{ _tag: 'FieldMissing', path: [...path, name] }]
      : oneOf(Object.keys(kinds))(value, [...path, name])
  }
