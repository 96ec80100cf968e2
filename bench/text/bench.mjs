/**
 * The red-flag automaton beside three matchers from npm, and the whole reading of a review. CPU time, best of five,
 * in one process; what counts are the ratios.
 *
 *   npm install && cd bench/text && npm install && npm run bench
 */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick'
import FastScanner from 'fastscan'
import Modern from 'modern-ahocorasick'
import { load } from '../load.mjs'
import { chineseTerms, dictionary, reviewsOf } from './corpus.mjs'

const { automatonOf, compileLexicon, enRedFlags, matchesIn, normalForm, normalize, redFlagsIn, zhRedFlags } =
  await load(new URL('./library.ts', import.meta.url))
const terms = chineseTerms(zhRedFlags)
const reviews = reviewsOf(terms, 8000)
const characters = reviews.reduce((sum, { length }) => sum + length, 0)

/** Millions of characters a second of CPU time, best of five, and how many words were found. */
const speedOf = (read) => {
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

const ours = (words) => {
  const automaton = automatonOf(words.map(normalForm))
  return (review) => matchesIn(automaton, normalize(review).units, Number.POSITIVE_INFINITY).words.length
}
const peers = {
  '@monyone/aho-corasick': (words) => {
    const matcher = new Monyone(words)
    return (review) => [...matcher.matchInText(review)].length
  },
  fastscan: (words) => {
    const matcher = new FastScanner(words)
    return (review) => matcher.search(review).length
  },
  'modern-ahocorasick': (words) => {
    const matcher = new Modern(words)
    return (review) => matcher.search(review).length
  },
}

console.log(`${reviews.length} reviews, ${characters} characters; M characters/s of CPU time (words found)`)
for (const size of [200, 2000, 20_000]) {
  const words = dictionary(terms, size, true)
  const own = speedOf(ours(words))
  console.log(`${size} words: voc-rules ${own.speed.toFixed(1)} (${own.found})`)
  for (const [name, make] of Object.entries(peers)) {
    const peer = speedOf(make(words))
    const ratio = (own.speed / peer.speed).toFixed(1)
    console.log(`  ${name} ${peer.speed.toFixed(1)} (${peer.found}): voc-rules is ${ratio}x`)
  }
}

const [few, many] = [200, 20_000].map((size) => speedOf(ours(dictionary(terms, size, false))))
console.log(`the same words found with 200 and with 20,000: ${(few.speed / many.speed).toFixed(2)}x as fast`)

const preparing = (size) => {
  const words = dictionary(terms, size, false).map(normalForm)
  const before = process.cpuUsage()
  automatonOf(words)
  return process.cpuUsage(before).user
}
console.log(`ten times as many words prepared: ${(preparing(150_000) / preparing(15_000)).toFixed(1)}x the work`)

const compiled = compileLexicon([zhRedFlags, enRedFlags])
const read = redFlagsIn(compiled.right)
const whole = speedOf((review) => read(review).hits.length)
console.log(`whole reading with both lexicons: ${whole.speed.toFixed(1)} (${whole.found} hits)`)

const chain = automatonOf(Array.from({ length: 1000 }, (_, at) => 'a'.repeat(at + 1)))
for (const length of [100_000, 1_000_000]) {
  const text = normalize('a'.repeat(length)).units
  const before = process.cpuUsage()
  const { read: reached } = matchesIn(chain, text, 10_000)
  const { user } = process.cpuUsage(before)
  console.log(`a to a^1000 in ${length} times a: stopped after ${reached}, ${(user / 1000).toFixed(1)} ms`)
}
