import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { decide, evolve, replay } from 'voc-rules/inner-loop'
import { standardProgramme } from 'voc-rules/policies'
import { caseRules, outboxOf } from 'voc-rules/programme'

/**
 * The stream of a case in one table: a step an item, under the first version it writes. All events of a command and what is
 * to be told of them are in that item, so one conditional put writes all or nothing, and lets one writer win. `document` is a
 * `DynamoDBDocumentClient`, `table` has the keys `pk` and `sk`.
 */
const decideCase = decide(caseRules(standardProgramme))
const skOf = (version) => `v#${String(version).padStart(9, '0')}`

export const booksIn = (document, table) => {
  /** Every event of a case, read consistently, a page at a time. */
  const eventsOf = async (caseId) => {
    const events = []
    for (let from; ; ) {
      const { Items = [], LastEvaluatedKey } = await document.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk and begins_with(sk, :sk)',
          ExpressionAttributeValues: { ':pk': caseId, ':sk': 'v#' },
          ...(from && { ExclusiveStartKey: from }),
        }),
      )
      for (const { events: some } of Items) events.push(...JSON.parse(some))
      if (LastEvaluatedKey === undefined) return events
      from = LastEvaluatedKey
    }
  }

  const load = async (caseId) => {
    const read = replay(await eventsOf(caseId))
    if (read._tag === 'Left') throw new Error(`history of a case: ${read.left.map(({ _tag }) => _tag).join(' ')}`)
    return read.right
  }

  /** Whether the item was not there yet. */
  const putNew = async (item) => {
    try {
      await document.send(
        new PutCommand({ TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
      )
      return true
    } catch (fault) {
      if (fault.name !== 'ConditionalCheckFailedException') throw fault
      return false
    }
  }

  /** A ticket is kept for its case before it is written there; one that was kept for another is taken. */
  const keepTicket = async (ticket, caseId) => {
    const key = { pk: `ticket#${ticket}`, sk: 'ticket' }
    if (await putNew({ ...key, caseId })) return true
    const { Item } = await document.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))
    return Item?.caseId === caseId
  }

  const handle = async (caseId, command) => {
    for (let left = 50; left > 0; left -= 1) {
      const before = await load(caseId)
      const decided = decideCase(command, before)
      if (decided._tag === 'Left' || decided.right.length === 0) return decided
      const { right: events } = decided
      for (const { _tag, ticket } of events)
        if (_tag === 'CaseAcknowledged' && !(await keepTicket(ticket, caseId)))
          return { _tag: 'Left', left: { _tag: 'TicketTaken' } }
      const told = JSON.stringify(events.flatMap(outboxOf))
      const item = { pk: caseId, sk: skOf(before.version + 1), events: JSON.stringify(events), told }
      if (await putNew(item)) return { _tag: 'Right', right: events, state: events.reduce(evolve, before) }
    }
    return { _tag: 'Left', left: { _tag: 'TooManyWriters' } }
  }

  /** A fact once, however often it is delivered: its digest is its key. */
  const takeFact = (feedbackId, digest, fact) =>
    putNew({ pk: feedbackId, sk: `fact#${digest}`, fact: JSON.stringify(fact) })

  return { eventsOf, load, handle, takeFact }
}
