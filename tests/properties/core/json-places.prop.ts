import { describe, expect } from 'vitest'
import { type JsonPlace, jsonPlaces } from '../../../src/core/json/json-places.ts'
import { jsonText } from '../../../src/core/json/json-text.ts'
import { fc, prop } from '../../support/prop.ts'

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b\\n"',
  '"a":',
  '"',
  '1',
  '-0',
  '1e5',
  '.5',
  '01',
  'null',
  ' ',
  '\n',
  '\\',
]
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
/** What stands at every place, read by itself. */
const valueAt = (text: string, { from, members, items }: JsonPlace): unknown =>
  members !== undefined
    ? Object.fromEntries([...members].map(([key, place]) => [key, valueAt(text, place)]))
    : items !== undefined
      ? items.map((place) => valueAt(text, place))
      : JSON.parse(/^(?:"(?:[^"\\]|\\.)*"|[-+.\w]+)/.exec(text.slice(from))?.[0] ?? '')

describe('jsonPlaces', () => {
  prop(
    [
      fc.oneof(
        fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((some) => some.join('')),
        fc.json(),
        fc.string(),
      ),
    ],
    { numRuns: 2000 },
  )('a text has places exactly when JSON.parse takes it', (text) => {
    expect(jsonPlaces(text)._tag).toBe(isJson(text) ? 'Right' : 'Left')
  })
  prop([fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2)])(
    'its places are those of its values',
    (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const places = jsonPlaces(text)
      expect(places._tag === 'Right' && valueAt(text, places.right.root)).toEqual(JSON.parse(text))
    },
  )
})

describe('jsonText', () => {
  prop([fc.jsonValue({ maxDepth: 5 })], { numRuns: 300 })('it is the JSON of the value', (value) => {
    expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)))
  })
})
