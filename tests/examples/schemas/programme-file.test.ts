import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { standardLibrary } from '../../../src/policies/library.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { readProgramme } from '../../../src/programme/file/read-programme.ts'
import { writeProgramme } from '../../../src/programme/file/write-programme.ts'
import { jsonSchemaOf } from '../../../src/schemas/json-schema.ts'

const holds = new Ajv2020({ strict: false }).compile(jsonSchemaOf('programmeFile'))
const faults = (file: unknown): readonly string[] => {
  if (holds(file)) return []
  return (holds.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}
const sample = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`samples/programmes/${name}`, 'utf8')) as Record<string, unknown>
const samples = readdirSync('samples/programmes').filter((name) => name.endsWith('.json'))

describe('the JSON Schema of programme files', () => {
  it.each(samples)('holds for %s', (name) => {
    expect(faults(sample(name))).toEqual([])
  })
  it('holds for the standard programme, in full and by name', () => {
    expect(faults(JSON.parse(writeProgramme({})(standardProgramme as never)))).toEqual([])
    expect(faults(JSON.parse(writeProgramme(standardLibrary)(standardProgramme as never)))).toEqual([])
    expect(faults({ extends: 'standard-programme' })).toEqual([])
  })
  it.each([
    ['a part that is a name', { triage: 'safety-first-triage' }],
    ['a calendar that is a name', { calendars: { desk: 'round-the-clock' } }],
    ['a member that is taken away', { expect: null, calendars: { desk: null } }],
    ['rows by their names, one of them taken away', { triage: { id: 'own', rows: { one: null } } }],
    ['the address of the schema, for editors', { $schema: './programme.schema.json' }],
  ])('holds for %s', (_what, change) => {
    expect(faults({ extends: 'standard-programme', ...change })).toEqual([])
  })
  it.each([
    ['a misspelt part', { triages: {} }, ' additionalProperties'],
    ['a misspelt member', { triage: { row: [] } }, '/triage additionalProperties'],
    ['text for a number', { sla: { targets: { P0: { withinMinutes: '240' } } } }, '/sla/targets/P0/withinMinutes type'],
    ['a row without an outcome', { triage: { rows: { one: { when: {}, source: 's' } } } }, '/triage/rows/one required'],
    [
      'a word list that is changed in place',
      { words: { lexicons: { zh: { add: [] } } } },
      '/words/lexicons/zh required',
    ],
  ])('refuses %s', (_what, change, fault) => {
    expect(faults({ extends: 'standard-programme', ...change })).toContain(fault)
  })
  it('lets `$schema` stand in a file that is read', () => {
    const read = readProgramme(standardLibrary)(
      '{ "$schema": "./programme.schema.json", "extends": "standard-programme" }',
    )
    expect(read._tag).toBe('Right')
  })
})
