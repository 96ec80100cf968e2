import { describe, expect, it } from 'vitest'
import { exp } from '../../../src/stats/elementary/exp.ts'
import { expm1 } from '../../../src/stats/elementary/expm1.ts'
import { log } from '../../../src/stats/elementary/log.ts'
import { log1p } from '../../../src/stats/elementary/log1p.ts'
import { filesUnder, read } from '../../docs/support/sources.ts'
import { drawsOf } from '../../support/draws.ts'

/** Arguments made of sums and products alone, so that every engine is asked the same. */
const argumentsOf = (seed: number, span: number, shift: number): readonly number[] => {
  const draw = drawsOf(seed)
  const small = (): number => {
    let [x, halvings] = [draw() - 0.5, draw() * 60]
    for (; halvings > 0; halvings -= 1) x /= 2
    return x
  }
  return Array.from({ length: 12_000 }, (_, i) =>
    i % 3 === 0
      ? draw() * span + shift
      : i % 3 === 1
        ? small() + (shift === 0 ? 1 : 0)
        : (draw() - 0.5) * 4 + (shift === 0 ? 2 : 0),
  )
}

const functions = [
  ['exp', exp, Math.exp, argumentsOf(1, 1500, -750), 'e55bb09c'],
  ['log', log, Math.log, argumentsOf(2, 1e6, 0), '1332f87a'],
  ['log1p', log1p, Math.log1p, argumentsOf(3, 1e4, -0.9), '34d5ae01'],
  ['expm1', expm1, Math.expm1, argumentsOf(4, 760, -50), 'ad6658dc'],
] as const

const bits = new DataView(new ArrayBuffer(8))
const unitsApart = (a: number, b: number): bigint => {
  bits.setFloat64(0, a)
  const first = bits.getBigInt64(0)
  bits.setFloat64(0, b)
  const apart = first - bits.getBigInt64(0)
  return apart < 0n ? -apart : apart
}

/** A sum over all bits of all results (FNV-1a). */
const digest = (values: readonly number[]): string => {
  let hash = 0x811c9dc5
  for (const value of values) {
    bits.setFloat64(0, Number.isNaN(value) ? Number.NaN : value)
    for (let i = 0; i < 8; i += 1) hash = Math.imul(hash ^ bits.getUint8(i), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

describe('elementary functions', () => {
  it("elementary functions are within one unit of the platform's", () => {
    for (const [name, own, platform, xs] of functions)
      for (const x of xs)
        if (!(Number.isNaN(own(x)) && Number.isNaN(platform(x))))
          expect(unitsApart(own(x), platform(x)) <= 1n, `${name}(${x}) is ${own(x)}, not ${platform(x)}`).toBe(true)
  })

  it('elementary functions keep their bits', () => {
    expect(functions.map(([name, own, , xs]) => [name, digest(xs.map(own))])).toEqual(
      functions.map(([name, , , , bits]) => [name, bits]),
    )
  })

  it.each(functions)('%s says the same as the platform where there is only one answer', (_name, own, platform) => {
    for (const x of [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -2, 1e-320, 710, -746])
      expect(own(x)).toBe(platform(x))
  })

  it('are the only ones the rules ask: an engine rounds its own as it likes', () => {
    const own = /^src\/(stats\/elementary|cli)\//
    const asked = filesUnder('src', /\.ts$/)
      .filter((path) => !own.test(path))
      .filter((path) =>
        read(path)
          .split('\n')
          .some(
            (line) =>
              !/^\s*(\*|\/\/|\/\*)/.test(line) &&
              (/\bMath\.(exp|expm1|log|log1p|log2|log10|pow|hypot|cbrt|a?sin|a?cos|a?tan|a?sinh|a?cosh|a?tanh|atan2)\b/.test(
                line,
              ) ||
                /(?<!\b2 )\*\* (?!2\b)/.test(line)),
          ),
      )
    expect(asked).toEqual([])
  })
})
