import fc from 'fast-check'
import { it } from 'vitest'

/** CI repeats one seed; elsewhere every run draws new cases. `FC_SEED` replays a failure. */
const seed = process.env['FC_SEED'] ?? (process.env['CI'] === undefined ? undefined : '20261121')
export const seeded: { readonly seed?: number } = seed === undefined ? {} : { seed: Number(seed) }

/** How many cases a law is tried on: a tenth in the short loop. */
export const runs = (numRuns = 100): number => (process.env['QUICK'] === undefined ? numRuns : Math.ceil(numRuns / 10))

/** States one law: `prop([arbitraries])('title', (…values) => { … })`. */
export const prop =
  <Ts extends [unknown, ...unknown[]]>(
    arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
    params: fc.Parameters<[Ts]> = {},
  ) =>
  // biome-ignore lint/suspicious/noConfusingVoidType: fast-check's own predicate type
  (title: string, holds: (...values: Ts) => boolean | void): void => {
    const tuple = fc.tuple(...(arbitraries as unknown as fc.Arbitrary<unknown>[])) as unknown as fc.Arbitrary<Ts>
    it(title, () =>
      fc.assert(
        fc.property(tuple, (values) => holds(...values)),
        { ...seeded, ...params, numRuns: runs(params.numRuns) },
      ),
    )
  }

export { fc }
