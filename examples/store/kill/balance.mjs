import { feedbackBook, feedbackIdOf } from 'voc-rules'
import { standardProgramme } from 'voc-rules/policies'
import { assess, assessRecord } from 'voc-rules/programme'
import { canonical } from '../text.mjs'
import { vendorsWith } from '../vendors.mjs'
import { delivery, secret } from './load.mjs'

const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const { read } = vendorsWith({ delighted: [secret] }).get('delighted')

/** What is wrong in the books after everything was killed: nothing acknowledged may be lost, nothing may be there twice. */
export const wrongIn = async (db, books, { acknowledged, commands, heard }) => {
  const wrong = []
  const check = (so, what) => {
    if (!so && wrong.length < 40) wrong.push(what)
  }
  const facts = (await db.query('select feedback_id, fact from feedback_fact')).map(({ fact }) => fact)
  const stored = new Map(feedbackBook(facts).map((record) => [record.id, record]))
  check(new Set(facts.map(canonical)).size === facts.length, 'a fact is stored twice')
  for (const n of acknowledged) {
    const [fact] = read(delivery(n)).right
    const record = stored.get(feedbackIdOf(fact.source, fact.externalId))
    check(
      record?.facts.some((one) => canonical(one) === canonical(fact)),
      `delivery ${n} was acknowledged and is lost`,
    )
  }

  const streams = Map.groupBy ? Map.groupBy(await all(db), ({ caseId }) => caseId) : grouped(await all(db))
  for (const record of stored.values()) {
    const caseId = `case:${record.id}`
    const { priority } = over({ record })
    const events = streams.get(caseId) ?? []
    check(events.length > 0 === (priority !== 'noCase'), `${caseId}: ${priority}, but ${events.length} events`)
    if (events.length === 0) continue
    const tags = events.map(({ _tag }) => _tag)
    const once = (tag) => tags.filter((one) => one === tag).length <= 1
    check(tags[0] === 'CaseOpened' && once('CaseOpened') && once('CaseAcknowledged'), `${caseId}: opened or told twice`)
    check(
      events.every(({ version }, place) => version === place + 1),
      `${caseId}: versions are not 1, 2, 3 …`,
    )
    const state = await books.load('case', caseId)
    check(state.triaged === priority, `${caseId}: ${state.triaged} is not ${priority}`)
    check(state.version === events.length, `${caseId}: the snapshot is not of the last event`)
  }
  for (const [caseId] of streams) check(stored.has(caseId.slice(5)), `${caseId} is of no feedback`)
  for (const { caseId, id, events } of commands) {
    const of = (streams.get(caseId) ?? []).filter((one) => one.command === id)
    check(of.length >= events.length && of.length > 0, `${id} of ${caseId} was acknowledged and is lost`)
    check(new Set(of.map((one) => one.id)).size === of.length, `${id} of ${caseId} counts twice`)
  }
  const buried = await db.query(`select reason, count(*)::integer as n from dead_letter group by reason`)
  check(buried.length === 0, `buried: ${JSON.stringify(buried)}`)
  const tickets = await db.query('select case_id from ticket')
  check(new Set(tickets.map(({ case_id }) => case_id)).size === tickets.length, 'a case has two tickets')
  const before = canonical(await db.query('select * from case_state order by case_id'))
  const { unreadable } = await books.rebuild()
  check(unreadable.length === 0, `${unreadable.length} histories cannot be read`)
  check(
    before === canonical(await db.query('select * from case_state order by case_id')),
    'rebuilding gives other states',
  )
  const told = await db.query('select case_id, event, sent_at from outbox')
  for (const { case_id, event, sent_at } of told)
    check(sent_at !== null && heard.has(`${case_id}/${event}`), `${event} was told to nobody`)
  check(heard.size === told.length, `${heard.size} messages were heard, ${told.length} were to be sent`)
  return {
    wrong,
    facts: facts.length,
    cases: streams.size,
    events: [...streams.values()].flat().length,
    told: told.length,
  }
}

const all = async (db) =>
  (await db.query('select event from case_event order by case_id, version')).map(({ event }) => event)
const grouped = (events) => {
  const groups = new Map()
  for (const event of events) groups.set(event.caseId, [...(groups.get(event.caseId) ?? []), event])
  return groups
}
