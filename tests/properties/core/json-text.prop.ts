import { describe, expect } from 'vitest'
import { jsonText } from '../../../src/core/json/json-text.ts'
import { fc, prop } from '../../support/prop.ts'

describe('JSON text for people', () => {
  prop('it is the JSON of the value', [fc.json({ maxDepth: 6 })], (json) => {
    const value: unknown = JSON.parse(json)
    expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value))
  })
  prop(
    'a line is no wider than people read, unless one thing on it is',
    [fc.array(fc.nat(), { maxLength: 99 })],
    (list) => {
      for (const line of jsonText({ list }).split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    },
  )
})
