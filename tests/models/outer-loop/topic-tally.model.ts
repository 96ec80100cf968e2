import { expect } from 'vitest'
import { type TopicTally, topicTallies, topicTallyOf } from '../../../src/outer-loop/reasons/tally.ts'
import type { Voice } from '../../../src/outer-loop/reasons/voice.ts'
import { fc, prop } from '../../support/prop.ts'
import { someTopics, voices } from '../../support/voices.ts'

/** Counted the slow way: for each topic, who named it. */
const naive = (all: readonly Voice[]): TopicTally => {
  const whose = all.map((voice, at) => voice.customerId ?? `nobody ${at}`)
  const people = [...new Set(whose)]
  const of = (who: string): readonly Voice[] => all.filter((_, at) => whose[at] === who)
  const worded = people.filter((who) => of(who).some((voice) => voice.worded))
  const naming = (topic: string): readonly string[] =>
    people.filter((who) => of(who).some(({ topics }) => topics.includes(topic)))
  const topics = someTopics.filter((topic) => naming(topic).length > 0)
  const pairs = topics.flatMap((a) => topics.filter((b) => a < b).map((b) => [a, b] as const))
  const both = (a: string, b: string): number => naming(a).filter((who) => naming(b).includes(who)).length
  return {
    customers: worded.length,
    anonymous: worded.filter((who) => who.startsWith('nobody')).length,
    mentions: all.filter((voice) => voice.worded).length,
    untagged: worded.filter((who) => of(who).every((voice) => voice.topics.length === 0)).length,
    wordless: people.length - worded.length,
    topics: Object.fromEntries(
      topics.map((topic) => [
        topic,
        {
          customers: naming(topic).length,
          mentions: all.filter((voice) => voice.topics.includes(topic)).length,
          missing: people.filter((who) => of(who).some(({ missing }) => missing?.includes(topic))).length,
        },
      ]),
    ),
    together: Object.fromEntries(
      topics.flatMap((a) => {
        const row = pairs.filter(([first, b]) => first === a && both(a, b) > 0)
        return row.length === 0 ? [] : [[a, Object.fromEntries(row.map(([, b]) => [b, both(a, b)]))]]
      }),
    ),
  }
}

prop([voices])('a tally agrees with counting customer by customer', (all) => {
  expect(topicTallyOf(all)).toEqual(naive(all))
})

prop([voices, fc.func(fc.nat(2))])('work divided by customer tallies to the same', (all, machineOf) => {
  const machine = (voice: Voice): number => machineOf(voice.customerId ?? 'nobody')
  const parts = [2, 0, 1].map((one) => topicTallyOf(all.filter((voice) => machine(voice) === one)))
  expect(parts.reduce(topicTallies.concat, topicTallies.empty)).toEqual(topicTallyOf(all))
})
