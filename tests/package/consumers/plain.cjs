const assert = require('node:assert/strict')
const root = require('voc-rules')
const { say } = require('voc-rules/locales/en')
const { segmentOf } = require('voc-rules/nps')
const { standardProgramme } = require('voc-rules/policies')

// The installed package by `require`, with no optional peer there; its values are those of `import`.
const feedback = root.parseFeedback({ id: '1', score: 5, receivedAt: '2026-11-21T02:00:00Z' })
const decided = root.assess(standardProgramme)({ feedback: feedback.right })
assert.equal(decided.priority, 'P2')
assert.match(decided.because.map(say).join(), /score 5/)
assert.equal(root.segmentOf(6), segmentOf(6))
import('voc-rules').then((esm) =>
  assert.deepEqual(esm.assess(standardProgramme)({ feedback: feedback.right }), decided),
)
