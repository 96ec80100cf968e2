import { expect, it } from 'vitest'
import { type Instant, parseInstant } from '../../../src/core/instant.ts'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { say as english } from '../../../src/locales/en.ts'
import { say as chinese } from '../../../src/locales/zh-CN.ts'

interface Tagged {
  readonly _tag: string
}
type Of<S extends Tagged, T> = Extract<S, { readonly _tag: T }>

/** Statements of a union, at least one of each kind: whoever adds a kind must add one of it here. */
export type Specimens<S extends Tagged> = {
  readonly [T in S['_tag']]: readonly [Of<S, T>, ...(readonly Of<S, T>[])]
}

/** What each of the specimens must be in English and in Chinese. */
export type Sentences<S extends Tagged> = {
  readonly [T in S['_tag']]: readonly (readonly [english: string, chinese: string])[]
}

export const instantOf = (text: string): Instant => {
  const read = parseInstant(text)
  if (read._tag === 'Left') throw new Error(text)
  return read.right
}

/** One example a kind: both languages say every specimen of it, word for word. */
export const holdSentences = <S extends Sayable>(specimens: Specimens<S>, sentences: Sentences<S>): void => {
  const kinds = Object.keys(specimens) as S['_tag'][]
  it.each(kinds)('%s', (kind) => {
    const said: readonly Sayable[] = specimens[kind]
    expect(said.map((one) => [english(one), chinese(one)])).toEqual(sentences[kind])
  })
}
