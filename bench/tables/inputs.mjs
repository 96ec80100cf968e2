import { generator } from './measure.mjs'

const count = 100_000
const next = generator(20261121)
const pick = (list) => list[Math.floor(next() * list.length)]
const flags = () => (next() < 0.3 ? ['legal', 'safety', 'fraud'].filter(() => next() < 0.5) : [])

/** As if read from a request: objects of few shapes. */
const parsed = (facts) => JSON.parse(JSON.stringify(facts))

export const threes = parsed(
  Array.from({ length: count }, () => ({
    score: Math.floor(next() * 11),
    ltv: Math.floor(next() * 20000),
    redFlags: flags(),
  })),
)

export const fives = parsed(
  Array.from({ length: count }, () => {
    const score = next() < 0.1 ? undefined : Math.floor(next() * 11)
    const tier = next() < 0.1 ? undefined : pick(['standard', 'high', 'strategic'])
    return {
      ...(score === undefined ? {} : { score }),
      ...(tier === undefined ? {} : { tier }),
      redFlags: flags(),
      reach: pick(['private', 'public', 'amplified']),
      intensity: pick(['calm', 'annoyed', 'angry', 'extreme']),
    }
  }),
)
