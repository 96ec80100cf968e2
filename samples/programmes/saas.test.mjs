import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { assess, parseFeedback } from 'voc-rules'
import { sayIn } from 'voc-rules/locales/en'
import { standardLibrary } from 'voc-rules/policies'
import { diffProgramme, readProgramme } from 'voc-rules/programme'
import { programmeLaws } from 'voc-rules/testing'

const folder = process.env.PROGRAMMES ?? new URL('.', import.meta.url)
const read = (text) => {
  const programme = readProgramme(standardLibrary)(text)
  assert.equal(programme._tag, 'Right', JSON.stringify(programme.left))
  return programme.right
}
const text = readFileSync(new URL('saas.json', folder), 'utf8')
const programme = read(text)
const say = sayIn(programme.vocabulary)
const decided = (fields, customer, columns) => {
  const { right: feedback } = parseFeedback({ id: 'f1', receivedAt: '2026-11-20T16:30:00+01:00', ...fields })
  return assess(programme)({ feedback, customer, columns })
}

describe('the software company’s programme', () => {
  for (const { title, check } of programmeLaws(programme)) it(title, () => check({ numRuns: 20 }))

  it('writes to whoever is merely content within three days', () => {
    const { priority, assignment, contact } = decided({ score: 8 }, { id: 'c1', valueTier: 'normal' })
    assert.equal(priority, 'P3')
    assert.equal(assignment.role, 'successTeam')
    assert.equal(contact.due, '2026-11-23T15:30:00.000Z')
  })
  it('calls whoever is bound for a year by the hours of the desk: Friday evening is Monday noon', () => {
    const customer = { id: 'c2', valueTier: 'normal' }
    const { priority, contact, because } = decided({ score: 5 }, customer, { contract: 'yearly' })
    assert.equal(priority, 'P1')
    assert.equal(contact.due, '2026-11-23T11:30:00.000Z')
    assert.match(because.map(say).join(', '), /contract by the year/)
  })
  it('hands a VIP’s anger to the head of customer success', () => {
    assert.equal(decided({ score: 6 }, { id: 'c3', valueTier: 'vip' }).assignment.role, 'headOfSuccess')
  })
  it('names who loses by a slower clock', () => {
    const slower = JSON.parse(text)
    slower.sla.targets.P1.withinMinutes = 480
    slower.expect.promises.P1.withinMinutes = 480
    const { right } = diffProgramme(programme, read(JSON.stringify({ ...slower, version: '2.0.0' })))
    assert.ok(right.harms.some(({ _tag, priority }) => _tag === 'ContactLater' && priority === 'P1'))
  })
})
