import { feedbackBook, instant } from 'voc-rules'
import { elapsed } from 'voc-rules/calendar'
import { caseMachine, caseWordsOf, decide, isTerminal, replaying } from 'voc-rules/inner-loop'
import { decideProject, isProjectOver, projectMachine } from 'voc-rules/outer-loop'
import { standardProgramme, standardProject, standardValidation } from 'voc-rules/policies'
import { assess, assessRecord, caseRules, commandsFor, outboxOf } from 'voc-rules/programme'
import { factsOf, streams } from './statements.mjs'

const project = { policy: standardProject, owners: { topics: {} }, validation: standardValidation, calendar: elapsed }

/** The events of a stream are no history of it, and its snapshot cannot be read. */
export class HistoryBroken extends Error {}

/**
 * The books over a database: cases and projects are loaded, decided and appended here, and feedback is booked. `upcasts`
 * lift events of older formats, one function a format, as they are read; what is stored is never rewritten for it.
 */
export const openBooks = ({
  db,
  programme = standardProgramme,
  projectRules = project,
  roster,
  upcasts = {},
  clock = Date.now,
}) => {
  const kinds = {
    case: {
      machine: { ...caseMachine(caseWordsOf(programme.vocabulary)), upcasts: upcasts.case ?? [] },
      decide: decide(caseRules(programme)),
      isOver: isTerminal,
      outbox: outboxOf,
    },
    project: {
      machine: { ...projectMachine, upcasts: upcasts.project ?? [] },
      decide: decideProject(projectRules),
      isOver: isProjectOver,
      outbox: () => [],
    },
  }
  const over = assessRecord(programme.vocabulary, assess(programme))
  const wanted = commandsFor(programme)
  const watchers = []

  /** The state of a stream, from its snapshot where that can be read, else from the first event. */
  const load = async (kind, id) => {
    const replay = replaying(kinds[kind].machine)
    const [{ state, events }] = await db.query(streams[kind].load, [id])
    const read = replay(events, state ?? undefined)
    if (read._tag === 'Right') return read.right
    const history = await db.query(streams[kind].history, [id])
    const whole = replay(history.map(({ event }) => event))
    if (whole._tag === 'Left')
      throw new HistoryBroken(`history of a ${kind}: ${whole.left.map(({ _tag }) => _tag).join(' ')}`)
    return whole.right
  }

  /** Reads, decides, appends; where another writer was faster, decides again on what is there now. */
  const handle = async (kind, id, command) => {
    const { machine, decide: decideOn, isOver, outbox } = kinds[kind]
    const format = machine.upcasts.length + 1
    for (let left = 50; left > 0; left -= 1) {
      const before = await load(kind, id)
      const decided = decideOn(command, before)
      if (decided._tag === 'Left' || decided.right.length === 0) return decided
      const events = decided.right.map((event) => (format === 1 ? event : { ...event, format }))
      const after = machine.fold(before, events)
      try {
        const [{ written }] = await db.query(streams[kind].append, [
          id,
          JSON.stringify(events),
          before.version,
          after.version,
          JSON.stringify(after),
          isOver(after),
          JSON.stringify(events.flatMap(({ _tag, ticket }) => (_tag === 'CaseAcknowledged' ? [ticket] : []))),
          JSON.stringify(events.flatMap(outbox)),
        ])
        if (written === 0) continue
      } catch (fault) {
        if (fault.code !== '23505') throw fault
        if (fault.constraint === 'ticket_pkey') return { _tag: 'Left', left: { _tag: 'TicketTaken' } }
        continue
      }
      for (const watch of watchers) watch(kind, id)
      return { _tag: 'Right', right: events }
    }
    return { _tag: 'Left', left: { _tag: 'TooManyWriters' } }
  }

  /** Everything that feedback calls for and is not in the books yet; asked again until nothing is. */
  const book = async (feedbackId, customer) => {
    const rows = await db.query(factsOf, [feedbackId])
    const [record] = feedbackBook(rows.map(({ fact }) => fact))
    const assessment = record && over({ record, ...(customer === undefined ? {} : { customer }) })
    if (assessment === undefined) return []
    const caseId = `case:${feedbackId}`
    const taken = new Set()
    for (let rounds = 8; rounds > 0; rounds -= 1) {
      const booking = {
        at: instant(clock()),
        by: 'voc',
        isTaken: (ticket) => taken.has(ticket),
        ...(roster && { roster }),
      }
      const state = await load('case', caseId)
      const into = []
      for (let one = state; one.duplicateOf && into.length < 8; into.push(one))
        one = await load('case', one.duplicateOf)
      const commands = wanted(booking)({ record, assessment, state, into })
      if (commands.length === 0) return []
      const refused = []
      for (const command of commands) {
        // what was merged goes on in another case: each command names its own
        const answer = await handle('case', command.caseId, command)
        if (answer._tag === 'Right') continue
        if (answer.left._tag === 'TicketTaken') taken.add(command.ticket)
        else refused.push(answer.left)
      }
      // what was refused because somebody else was faster is asked again, and may not be wanted any more
      const stood = (await load('case', caseId)).version === state.version
      if (stood && refused.length === commands.length) return refused
    }
    return [{ _tag: 'BooksNeverRest' }]
  }

  /**
   * Every case that is not over, as it stands: from its events where its snapshot cannot be read, and where they cannot be
   * read either by its number alone, so that a look through the books names it.
   */
  const openCases = async () => {
    const replay = replaying(kinds.case.machine)
    const states = []
    for (const { id, state } of await db.query(streams.case.open)) {
      const read = replay([], state)
      const stands = async () => {
        try {
          return await load('case', id)
        } catch (fault) {
          if (fault instanceof HistoryBroken) return { ...state, caseId: id }
          throw fault
        }
      }
      states.push(read._tag === 'Right' ? read.right : await stands())
    }
    return states
  }

  /** Makes every snapshot anew from the events, while the service runs; says which histories cannot be read. */
  const rebuild = async () => {
    const unreadable = []
    let made = 0
    for (const [kind, { machine, isOver }] of Object.entries(kinds)) {
      for (let after = ''; ; ) {
        const page = await db.query(streams[kind].ids, [after, 500])
        for (const { id } of page) {
          const history = await db.query(streams[kind].history, [id])
          const read = replaying(machine)(history.map(({ event }) => event))
          if (read._tag === 'Left') unreadable.push({ kind, id, faults: read.left })
          else {
            const { right: state } = read
            await db.query(streams[kind].remember, [id, state.version, JSON.stringify(state), isOver(state)])
            made += 1
          }
        }
        if (page.length === 0) break
        after = page.at(-1).id
      }
    }
    return { made, unreadable }
  }

  return { kinds, load, handle, book, openCases, rebuild, onAppend: (watch) => watchers.push(watch) }
}
