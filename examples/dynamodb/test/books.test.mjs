import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import dynalite from 'dynalite'
import { instant } from 'voc-rules'
import { booksIn } from '../books.mjs'

const server = dynalite({ createTableMs: 0 })
let books
let client
before(async () => {
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${server.address().port}`,
    region: 'local',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  })
  const keys = ['pk', 'sk']
  await client.send(
    new CreateTableCommand({
      TableName: 'books',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map((AttributeName, place) => ({ AttributeName, KeyType: place === 0 ? 'HASH' : 'RANGE' })),
    }),
  )
  books = booksIn(DynamoDBDocumentClient.from(client), 'books')
})
after(() => {
  client.destroy()
  server.close()
})

const at = instant(1000)
const open = (id) => ({
  _tag: 'OpenCase',
  id: `open:${id}`,
  at,
  by: 'voc',
  feedbackId: id,
  customerId: 'c1',
  priority: 'P1',
  reason: 'triaged',
  policy: 'x@1.0.0',
  receivedAt: at,
})
const tag = (id, topic) => ({ _tag: 'TagTopic', id, at, by: 'Li', topic })

describe('a ledger on conditional puts', () => {
  it('lets one writer win each version; the others decide again', async () => {
    const caseId = 'case:fb:s:1'
    const opened = await Promise.all(Array.from({ length: 6 }, () => books.handle(caseId, open('fb:s:1'))))
    assert.equal(opened.filter(({ right }) => right.length > 0).length, 1)
    const tagged = await Promise.all(
      Array.from({ length: 8 }, (_, i) => books.handle(caseId, tag(`k${i % 4}`, `t${i % 4}`))),
    )
    assert.ok(tagged.every(({ _tag }) => _tag === 'Right'))
    assert.equal(tagged.filter(({ right }) => right.length > 0).length, 4)
    const events = await books.eventsOf(caseId)
    assert.deepEqual(
      events.map(({ version }) => version),
      [1, 2, 3, 4, 5],
    )
    assert.equal(new Set(events.map(({ id }) => id)).size, 5)
    assert.deepEqual([...(await books.load(caseId)).topics].sort(), ['t0', 't1', 't2', 't3'])
  })
  it('gives no two cases one ticket, and the same case its own again', async () => {
    for (const id of ['fb:s:2', 'fb:s:3']) await books.handle(`case:${id}`, open(id))
    const acknowledge = (id) => ({ _tag: 'AcknowledgeCase', ticket: 'VOC-1', id, at, by: 'voc' })
    const first = await books.handle('case:fb:s:2', acknowledge('a1'))
    const second = await books.handle('case:fb:s:3', acknowledge('a2'))
    assert.equal(first._tag, 'Right')
    assert.deepEqual(second.left, { _tag: 'TicketTaken' })
    assert.equal((await books.load('case:fb:s:3')).ticket, undefined)
    assert.deepEqual((await books.handle('case:fb:s:2', acknowledge('a1'))).right, [])
  })
  it('stores nothing of a command that is refused', async () => {
    const refused = await books.handle('case:fb:s:1', {
      _tag: 'CloseCase',
      outcome: 'recovered',
      id: 'w',
      at,
      by: 'Li',
    })
    assert.equal(refused._tag, 'Left')
    assert.equal((await books.eventsOf('case:fb:s:1')).length, 5)
  })
  it('keeps a fact once', async () => {
    const stored = await Promise.all([1, 2, 3].map(() => books.takeFact('fb:s:9', 'd1', { _tag: 'FeedbackRetracted' })))
    assert.deepEqual(stored.sort(), [false, false, true])
  })
  it('reads histories longer than a page', async () => {
    const caseId = 'case:fb:s:7'
    await books.handle(caseId, open('fb:s:7'))
    for (let i = 0; i < 20; i += 1) await books.handle(caseId, tag(`k${i}`, `t${i}${'x'.repeat(60_000)}`))
    assert.equal((await books.load(caseId)).version, 21)
  })
})
