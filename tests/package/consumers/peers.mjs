import assert from 'node:assert/strict'
import * as schemas from 'voc-rules/schemas'
import * as testing from 'voc-rules/testing'

// The entries that need a peer, with the peers there.
assert.ok(Object.keys(schemas).length > 0)
assert.ok(Object.keys(testing).length > 0)
