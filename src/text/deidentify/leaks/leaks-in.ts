import { normalize } from '../../normalize.ts'
import type { TokenMeaning } from '../masked.ts'
import { squeezed } from '../names/squeezed.ts'
import type { DeidentifyPolicy } from '../policy.ts'
import { recognise } from '../recognise.ts'
import { type Scanned, scannedOf } from '../scanned.ts'
import { labelTest } from '../tokens/tokens.ts'
import { writtenSpan } from '../written-span.ts'
import type { Leak, LeaksFound } from './leak.ts'
import { namesLeft } from './names-left.ts'
import { runsLeft, runsOf } from './runs-left.ts'

/** Texts that are to be shown, and what may not be read in them. */
export interface ToBeShown {
  readonly texts: readonly string[]
  readonly knownNames?: readonly string[]
  readonly map?: readonly TokenMeaning[]
}

const mostTold = 100

/**
 * What still tells who somebody is in texts that are to be shown (泄露检查): a name on record, seven digits in a row of
 * anything that was masked, or what the rules would mask. Of use for every page made of texts that were masked. It says
 * where, never what.
 *
 * @example
 * leaksIn(standardDeidentification)({ texts: ['致电[手机1]'] }) // => undefined
 * leaksIn(standardDeidentification)({ texts: ['致电李娜'], knownNames: ['李娜'] }).leaks
 * // => [{ _tag: 'KnownNameLeft', text: 0, span: { start: 2, end: 4 }, name: 0 }]
 * @source A4.15
 * @law a leak put back into a text is found
 */
export const leaksIn = (policy: DeidentifyPolicy): ((shown: ToBeShown) => LeaksFound | undefined) => {
  const find = recognise(new Set(policy.classes), labelTest(policy.labels))
  return ({ texts, knownNames = [], map = [] }) => {
    const tokens = new Set(map.map(({ token }) => token))
    const runs = runsOf(map)
    const names = knownNames.map((name) => squeezed(normalize(name).units).units)
    const leaks: Leak[] = []
    let more = 0
    const tell = (leak: Leak): void => {
      if (leaks.length < mostTold) leaks.push(leak)
      else more++
    }
    texts.forEach((text, at) => {
      const scanned = scannedOf(text)
      for (const { name, from, to } of namesLeft(scanned, names))
        tell({ _tag: 'KnownNameLeft', text: at, span: spanIn(scanned, from, to), name })
      for (const { from, to, class: sort } of runsLeft(scanned, runs))
        tell({ _tag: 'DigitsLeft', text: at, span: spanIn(scanned, from, to), class: sort })
      for (const { from, to, class: sort } of find(scanned)) {
        const span = spanIn(scanned, from, to)
        if (!isOfToken(text, span, tokens)) tell({ _tag: 'IdentifierLeft', text: at, span, class: sort })
      }
    })
    return leaks.length === 0 ? undefined : { _tag: 'LeaksFound', leaks, more }
  }
}

const spanIn = ({ written, normal }: Scanned, from: number, to: number): Leak['span'] =>
  writtenSpan(written, normal, from, to)

const longestToken = 80
/** Whether a stretch lies inside one token. */
const isOfToken = (text: string, { start, end }: Leak['span'], tokens: ReadonlySet<string>): boolean => {
  const from = text.lastIndexOf('[', start)
  const to = text.indexOf(']', end - 1)
  return from >= 0 && to >= 0 && to - from < longestToken && tokens.has(text.slice(from, to + 1))
}
