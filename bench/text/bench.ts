/**
 * The red-flag automaton beside three matchers from npm, and the whole reading of a review. CPU time, best of five,
 * in one process; what counts are the ratios.
 *
 *   cd bench/text && npm install && npm run bench
 */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick'
import FastScanner from 'fastscan'
import { isRight } from 'fp-ts/Either'
import Modern from 'modern-ahocorasick'
import { enRedFlags } from '../../src/lexicons/en.ts'
import { zhRedFlags } from '../../src/lexicons/zh.ts'
import { matchesIn } from '../../src/text/automaton.ts'
import { automatonOf } from '../../src/text/automaton-of.ts'
import { compileLexicon } from '../../src/text/compile-lexicon.ts'
import { normalize } from '../../src/text/normalize.ts'
import { redFlagsIn } from '../../src/text/red-flags.ts'
import { dictionary, reviewsOf } from './corpus.ts'

const reviews = reviewsOf(8000, 20261121)
const characters = reviews.reduce((sum, review) => sum + review.length, 0)

/** Millions of characters a second of CPU time, best of five, and what was found. */
const speedOf = (read: (review: string) => number): { readonly speed: number; readonly found: number } => {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    found = 0
    for (const review of reviews) found += read(review)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return { speed: characters / best, found }
}

const ours = (words: readonly string[]): ((review: string) => number) => {
  const automaton = automatonOf(words.map((word) => normalize(word).units))
  return (review) => matchesIn(automaton, normalize(review).units, Number.POSITIVE_INFINITY).words.length
}
const peers: Readonly<Record<string, (words: readonly string[]) => (review: string) => number>> = {
  '@monyone/aho-corasick': (words) => {
    const matcher = new Monyone([...words])
    return (review) => [...matcher.matchInText(review)].length
  },
  fastscan: (words) => {
    const matcher = new FastScanner([...words])
    return (review) => matcher.search(review).length
  },
  'modern-ahocorasick': (words) => {
    const matcher = new Modern([...words])
    return (review) => matcher.search(review).length
  },
}

console.log(`${reviews.length} reviews, ${characters} characters; M characters/s of CPU time (words found)`)
for (const size of [200, 2000, 20_000]) {
  const words = dictionary(size, true)
  const own = speedOf(ours(words))
  console.log(`${size} words: voc-rules ${own.speed.toFixed(1)} (${own.found})`)
  for (const [name, make] of Object.entries(peers)) {
    const peer = speedOf(make(words))
    console.log(
      `  ${name} ${peer.speed.toFixed(1)} (${peer.found}): voc-rules is ${(own.speed / peer.speed).toFixed(1)}x`,
    )
  }
}
const [few, many] = [200, 20_000].map((size) => speedOf(ours(dictionary(size, false))))
if (few !== undefined && many !== undefined)
  console.log(
    `same words found, 200 against 20,000 in the dictionary: ${(few.speed / many.speed).toFixed(2)}x (${few.found}, ${many.found})`,
  )

const compiled = compileLexicon([zhRedFlags, enRedFlags])
if (isRight(compiled)) {
  const read = redFlagsIn(compiled.right)
  const whole = speedOf((review) => read(review).hits.length)
  console.log(`whole reading, both shipped lexicons: ${whole.speed.toFixed(1)} (${whole.found} hits)`)
}
const chain = automatonOf(Array.from({ length: 1000 }, (_, at) => normalize('a'.repeat(at + 1)).units))
for (const length of [100_000, 1_000_000]) {
  const text = normalize('a'.repeat(length)).units
  const before = process.cpuUsage()
  const { read } = matchesIn(chain, text, 10_000)
  const { user } = process.cpuUsage(before)
  console.log(
    `a..a^1000 on ${length} times "a": stopped after ${read} characters, ${(user / 1000).toFixed(1)} ms`,
  )
}
