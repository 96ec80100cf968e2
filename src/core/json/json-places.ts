import { type Either, left, right } from 'fp-ts/Either'
import type { Path } from '../parse-issue.ts'
import { scalarEnd, stringEnd } from './json-tokens.ts'

/** Where a value stands in a JSON text, and where what is in it stands; offsets are UTF-16 units from 0. */
export interface JsonPlace {
  readonly from: number
  readonly members?: ReadonlyMap<string, JsonPlace>
  readonly items?: readonly JsonPlace[]
}

/** What JSON would have had where a text stops being JSON. */
export type JsonExpected = 'value' | 'key' | 'colon' | 'commaOrEnd' | 'endOfText' | 'text'

/** Why a text is no JSON, or none that is read here. */
export type JsonFault =
  | { readonly _tag: 'JsonBroken'; readonly offset: number; readonly expected: JsonExpected; readonly found: string }
  | { readonly _tag: 'JsonTooDeep'; readonly offset: number; readonly limit: number }

/** A key that a record has twice; `JSON.parse` keeps the last and says nothing. */
export interface KeyTwice {
  readonly path: Path
  readonly offset: number
}

/** Deeper than anything people write by hand. */
const deepest = 64

interface Open {
  readonly from: number
  readonly members?: Map<string, JsonPlace>
  readonly items?: JsonPlace[]
  key?: string
}

/**
 * Where everything stands in a JSON text (JSON 位置), for whoever must say the line of a mistake. The values themselves
 * are read by `JSON.parse`, which takes the same texts, as long as they are not nested more than 64 deep.
 *
 * @law a text has places exactly when JSON.parse takes it
 */
export const jsonPlaces = (
  text: string,
): Either<JsonFault, { readonly root: JsonPlace; readonly twice: readonly KeyTwice[] }> => {
  const twice: KeyTwice[] = []
  const open: Open[] = []
  let root: JsonPlace = { from: 0 }
  let next: 'value' | 'firstItem' | 'key' | 'firstKey' | 'after' = 'value'
  const broken = (offset: number, expected: JsonExpected): Either<JsonFault, never> =>
    left({ _tag: 'JsonBroken', offset, expected, found: text.slice(offset, offset + 12) })
  for (let at = pastSpace(text, 0); ; at = pastSpace(text, at)) {
    const char = text[at]
    const inner = open.at(-1)
    if (next === 'after') {
      if (inner === undefined) return at < text.length ? broken(at, 'endOfText') : right({ root, twice })
      if (char === (inner.members === undefined ? ']' : '}')) open.pop()
      else if (char === ',') next = inner.members === undefined ? 'value' : 'key'
      else return broken(at, 'commaOrEnd')
      at++
    } else if ((next === 'firstItem' && char === ']') || (next === 'firstKey' && char === '}')) {
      open.pop()
      next = 'after'
      at++
    } else if (inner !== undefined && (next === 'key' || next === 'firstKey')) {
      if (char !== '"') return broken(at, 'key')
      const end = stringEnd(text, at)
      if ('bad' in end) return broken(end.bad, 'text')
      inner.key = JSON.parse(text.slice(at, end.at)) as string
      if (inner.members?.has(inner.key) === true) twice.push({ path: open.map(stepOf), offset: at })
      at = pastSpace(text, end.at)
      if (text[at] !== ':') return broken(at, 'colon')
      next = 'value'
      at++
    } else {
      const place: Open = {
        from: at,
        ...(char === '{' ? { members: new Map() } : {}),
        ...(char === '[' ? { items: [] } : {}),
      }
      inner?.members?.set(inner.key as string, place)
      inner?.items?.push(place)
      if (inner === undefined) root = place
      if (char === '{' || char === '[') {
        if (open.length >= deepest) return left({ _tag: 'JsonTooDeep', offset: at, limit: deepest })
        open.push(place)
        next = char === '{' ? 'firstKey' : 'firstItem'
        at++
      } else {
        const end = char === '"' ? stringEnd(text, at) : scalarEnd(text, at)
        if ('bad' in end) return broken(end.bad, char === '"' ? 'text' : 'value')
        next = 'after'
        at = end.at
      }
    }
  }
}

const stepOf = ({ key, items = [] }: Open): string | number => key ?? items.length - 1

const pastSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++
  return at
}
