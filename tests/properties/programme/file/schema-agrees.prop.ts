import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect } from 'vitest'
import { standardLibrary } from '../../../../src/policies/library.ts'
import { readProgramme } from '../../../../src/programme/file/read-programme.ts'
import { jsonSchemaOf } from '../../../../src/schemas/json-schema.ts'
import { bentJson } from '../../../../src/testing/arbitraries/bent-json.ts'
import { companies, fileOf } from '../../../support/programmes/sample.ts'
import { fc, prop } from '../../../support/prop.ts'

const read = readProgramme(standardLibrary)
const holds = new Ajv2020({ strict: false }).compile(jsonSchemaOf('programmeFile'))
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
const files = companies.map((company) => JSON.parse(fileOf(company)) as Json)

type Path = readonly (string | number)[]
const leaves = (value: Json, path: Path = []): readonly (readonly [Path, string | number])[] => {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leaves(one as Json, [...path, key]))
}
const put = (value: Json, [key, ...rest]: Path, other: Json): Json => {
  if (key === undefined) return other
  const copy = structuredClone(value) as { [key: string]: Json }
  copy[key] = put(copy[key] as Json, rest, other)
  return copy
}

/** One number or word of a file for another of its kind. */
const edited: fc.Arbitrary<Json> = fc.constantFrom(...files).chain((file) =>
  fc.constantFrom(...leaves(file)).chain(([path, was]) => {
    const others: readonly Json[] =
      typeof was === 'number'
        ? [was + 0.5, -was, 0, was + 1, was * 2, 1e308, 9e15, -1, []]
        : [`${was}x`, '', ' ', [], [was], null]
    return fc.constantFrom(...others).map((other) => put(file, path, other))
  }),
)

describe('the JSON Schema of programme files', () => {
  prop([fc.oneof(...files.map((file) => bentJson(file)), edited, edited)], { numRuns: 300 })(
    'what is read as a programme fits the schema',
    (file) => {
      if (read(JSON.stringify(file))._tag === 'Right') {
        const fits = holds(file)
        expect(holds.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []).toEqual([])
        expect(fits).toBe(true)
      }
    },
  )
})
