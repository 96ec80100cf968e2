import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { enTravelTopics } from '../../src/lexicons/en.ts'
import { zhTravelTopics } from '../../src/lexicons/zh.ts'
import { scoreOf } from '../../tools/words/score.mjs'

const labels = readFileSync(new URL('../../tools/words/travel-topic-labels.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

it('labels of guests name topics of the taxonomy, a text once, a topic clear or touched', () => {
  const known = Object.keys({ ...zhTravelTopics.topics, ...enTravelTopics.topics })
  for (const { hash, topics, also } of labels) {
    expect(hash).toMatch(/^[0-9a-f]{16}$/u)
    const all = [...topics, ...also]
    expect(new Set(all).size).toBe(all.length)
    for (const topic of all) expect(known).toContain(topic)
  }
  expect(new Set(labels.map(({ hash }) => hash)).size).toBe(labels.length)
})

it('precision grants what is touched, clear recall leaves it aside', () => {
  const read = [
    { label: { topics: ['noise', 'price'], also: ['room'] }, said: ['noise', 'room', 'service'] },
    { label: { topics: [], also: ['price'] }, said: ['price'] },
  ]
  expect(scoreOf(read)).toEqual({ said: 4, right: 1, granted: 3, clear: 2, clearSaid: 1 })
  expect(scoreOf(read, 'price')).toEqual({ said: 1, right: 0, granted: 1, clear: 1, clearSaid: 0 })
})
