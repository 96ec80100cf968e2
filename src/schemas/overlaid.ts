import type * as z from 'zod'
import { isPolicyPlace } from '../programme/file/policy-place.ts'

type Schema = z.core.JSONSchema.BaseSchema

const name: Schema = { type: 'string', minLength: 1 }

/**
 * The JSON Schema of what is laid over something else, from that of the whole (覆盖): nothing needs to be there, `extends`
 * names what it builds on, `null` takes a member away, a list of things with ids may be changed by a record of them, and
 * where a policy, a word list or a calendar stands its name may stand. `change` is how a word list is changed.
 */
export const overlaid = (whole: Schema, change: Schema): Schema => {
  const over = (schema: Schema, at: readonly string[]): Schema => {
    if (schema.anyOf !== undefined) return { ...schema, anyOf: schema.anyOf.map((one) => over(one, at)) }
    if (schema.type === 'array') return listed(schema, at)
    if (schema.type !== 'object') return schema
    return orNamed(isLexicon(schema) ? { anyOf: [schema, extending(change)] } : changed(schema, at), at)
  }
  const changed = (schema: Schema, at: readonly string[]): Schema => {
    const { required: _all, properties = {}, additionalProperties: others, ...rest } = schema
    const members = Object.entries(properties).map(([key, one]) => [key, orTaken(over(one as Schema, [...at, key]))])
    return {
      ...rest,
      properties: { extends: name, ...Object.fromEntries(members) },
      ...(isSchema(others) ? { additionalProperties: orTaken(over(others, [...at, '*'])) } : {}),
      ...(others === false ? { additionalProperties: false } : {}),
    }
  }
  const listed = (list: Schema, at: readonly string[]): Schema => {
    const { items } = list
    if (!isSchema(items) || items.properties?.['id'] === undefined) return list
    const one = isLexicon(items) ? over(items, [...at, '0']) : items
    return {
      anyOf: [
        { ...list, items: one },
        { type: 'object', additionalProperties: orTaken(keyed(one)) },
      ],
    }
  }
  const orNamed = (schema: Schema, at: readonly string[]): Schema =>
    isPolicyPlace(at.join('.')) ? { anyOf: [name, schema] } : schema
  const root = over(whole, [])
  return { ...root, properties: { $schema: { type: 'string' }, ...root.properties } }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLexicon = (schema: Schema): boolean => schema.properties?.['groups'] !== undefined
const orTaken = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })

/** A change of a word list names the list. */
const extending = (change: Schema): Schema => ({
  ...change,
  properties: { ...change.properties, extends: name },
  required: [...(change.required ?? []), 'extends'],
})

/** In a record of things with ids the key is the id. */
const keyed = (schema: Schema): Schema =>
  schema.anyOf === undefined
    ? {
        ...schema,
        ...(schema.required === undefined ? {} : { required: schema.required.filter((key) => key !== 'id') }),
      }
    : { ...schema, anyOf: schema.anyOf.map(keyed) }
