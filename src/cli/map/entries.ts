import type { UsageProblem } from '../kit/problem.ts'
import { type Field, fieldNamed } from './fields.ts'
import { nearest } from './nearest.ts'

/** A field and the column it is to be read from. */
export interface Wanted {
  readonly field: Field
  readonly column: string
}

/** What one entry of `--map`, or of another option like it, asks for. */
export const entryOf =
  (option: string, fields: readonly Field[]) =>
  (entry: string): Wanted | { readonly problem: UsageProblem } => {
    const sign = entry.indexOf('=')
    if (sign < 1) return { problem: { _tag: 'MapEntryUnreadable', option, entry } }
    const name = entry.slice(0, sign).trim()
    const field = fieldNamed(name)
    if (field !== undefined && fields.includes(field)) return { field, column: entry.slice(sign + 1).trim() }
    const near = nearest(name, fields)
    return {
      problem: { _tag: 'FieldUnknown', option, field: name, ...(near === undefined ? {} : { nearest: near }), fields },
    }
  }

/** Fields that are mapped more than once. */
export const twice = (option: string, wanted: readonly Wanted[]): readonly UsageProblem[] =>
  wanted.flatMap(({ field }, place) =>
    wanted.findIndex((other) => other.field === field) < place ? [{ _tag: 'FieldTwice', option, field }] : [],
  )
