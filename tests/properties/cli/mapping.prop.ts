import { isLeft, isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { fieldNamed, fieldOfColumn, fields } from '../../../src/cli/map/fields.ts'
import { mappingOf } from '../../../src/cli/map/mapping.ts'
import { nearest } from '../../../src/cli/map/nearest.ts'
import type { MappingWish } from '../../../src/cli/map/wish.ts'
import { plain } from '../../../src/ingest/cells/plain.ts'
import { fieldNames } from '../../../src/ingest/row/field-names.ts'
import { fc, prop } from '../../support/prop.ts'

const wish: MappingWish = { entries: [], datesGiven: true, currencyGiven: true, cutGiven: false }
const columnNames = Object.fromEntries(fields.map((one) => [one, fieldNames[one].flat()])) as unknown as Readonly<
  Record<(typeof fields)[number], readonly string[]>
>
const field = fc.constantFrom(...fields)
const written = (name: string, style: number): string =>
  [name, name.toUpperCase(), name.replaceAll(' ', '_'), ` ${name.replaceAll(' ', '-')} `][style % 4] ?? name
const other = fc.string({ minLength: 1, maxLength: 8 }).map((name) => `zz ${name.replaceAll(/[=,]/gu, '')}`)

describe('mapping', () => {
  it('no column name belongs to two fields', () => {
    const names = fields.flatMap((one) => [...new Set([one, ...columnNames[one]].map(plain))])
    expect(new Set(names).size).toBe(names.length)
  })

  prop([field, fc.nat(50), fc.nat(3)])('a common name is recognised however it is written', (one, place, style) => {
    const names = columnNames[one]
    expect(fieldOfColumn(written(names[place % names.length] ?? '', style))).toBe(one)
    expect(fieldNamed(one.toUpperCase())).toBe(one)
  })

  prop([fc.uniqueArray(field, { minLength: 1 }), fc.uniqueArray(other), fc.nat(3)])(
    'a named column is taken, and no other for that field',
    (chosen, others, style) => {
      const columns = [...chosen.map((one) => written(columnNames[one][0] ?? '', style)), ...others, 'my column']
      const [one] = chosen
      const mapped = mappingOf({ ...wish, entries: ['text=my column'] }, columns)
      expect(isRight(mapped)).toBe(true)
      if (isRight(mapped)) {
        expect(mapped.right.at.text).toBe(columns.length - 1)
        if (one !== undefined && one !== 'text') expect(mapped.right.at[one]).toBe(0)
        for (const place of Object.values(mapped.right.at)) expect(columns[place]).toBeDefined()
      }
    },
  )

  prop([fc.uniqueArray(other, { minLength: 1, maxLength: 4 }), fc.uniqueArray(other, { minLength: 1, maxLength: 4 })])(
    'every column that is not there is reported, each once',
    (there, asked) => {
      const entries = asked.map((column, place) => `${fields[place]}=${column}`)
      const missing = asked.filter((column) => !there.map((one) => one.trim()).includes(column.trim()))
      const mapped = mappingOf(
        { ...wish, entries },
        there.map((one) => one.trim()),
      )
      const unknown = isLeft(mapped) ? mapped.left.filter(({ _tag }) => _tag === 'ColumnUnknown') : []
      expect(unknown).toHaveLength(missing.length)
    },
  )

  prop([field])('two columns that fit one field are refused until one is named', (one) => {
    const [first = []] = fieldNames[one]
    const columns = [first[0] ?? '', first.at(-1) ?? '', 'my text', 'someone']
    const more = ['text=my text', 'customer=someone'].filter((entry) => !entry.startsWith(`${one}=`))
    const refused = mappingOf({ ...wish, entries: more }, columns)
    expect(isLeft(refused) && refused.left.some(({ _tag }) => _tag === 'ColumnsFit')).toBe(true)
    expect(isRight(mappingOf({ ...wish, entries: [...more, `${one}=${columns[0]}`] }, columns))).toBe(true)
  })

  prop([fc.string({ maxLength: 12 }), fc.array(fc.string({ maxLength: 12 }))])(
    'the nearest name is one of the names',
    (meant, names) => {
      const near = nearest(meant, names)
      if (near !== undefined) expect(names).toContain(near)
      if (meant !== '' && names.includes(meant)) expect(near?.toLowerCase()).toBe(meant.toLowerCase())
    },
  )
})
