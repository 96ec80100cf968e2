import { describe, expect } from 'vitest'
import { jsonText } from '../../../src/core/json/json-text.ts'
import { fc, prop } from '../../support/prop.ts'

describe('JSON text for people', () => {
  prop([fc.json({ maxDepth: 6 })])('it is the JSON of the value', (json) => {
    const value: unknown = JSON.parse(json)
    expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value))
  })
  prop([fc.array(fc.nat(), { maxLength: 99 })])('a line is no wider than people read', (list) => {
    for (const line of jsonText({ list }).split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
})
