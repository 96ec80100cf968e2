import assert from 'node:assert/strict'
import * as root from 'voc-rules'
import { say } from 'voc-rules/locales/zh-CN'
import { segmentOf } from 'voc-rules/nps'
import { standardProgramme } from 'voc-rules/policies'
import { verify } from 'voc-rules/tables'

// The installed package by `import`, with no optional peer there.
const feedback = root.parseFeedback({
  id: '1',
  score: 2,
  redFlags: ['legal'],
  receivedAt: '2026-11-21T02:00:00Z',
})
assert.equal(feedback._tag, 'Right')
const decided = root.assess(standardProgramme)({ feedback: feedback.right })
assert.equal(decided.priority, 'P0')
assert.equal(decided.contact.due, '2026-11-21T06:00:00.000Z')
assert.match(decided.because.map(say).join(), /法律/)
assert.equal(root.segmentOf(6), segmentOf(6))
assert.equal(verify(standardProgramme.triage)._tag, 'Right')
await assert.rejects(import('voc-rules/schemas'), /zod/)
await assert.rejects(import('voc-rules/testing'), /fast-check/)
await assert.rejects(import('voc-rules/dist/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
