import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import { urgencyRank } from '../../src/inner-loop/vocabulary/priority.ts'

/**
 * What must hold of every prefix of a case's history, read from the bare events: a second reading of the rules that
 * shares nothing with the code that decides. Gives what is broken, with the version.
 */
export const brokenIn = (
  history: readonly CaseEvent[],
  { maxTransfers = 0, limit = 50_000 }: { readonly maxTransfers?: number; readonly limit?: number } = {},
): readonly string[] => {
  const broken: string[] = []
  const seen = { ids: new Set<string>(), tags: new Set<string>() }
  let [version, level, cycle, transfers, spent] = [0, 0, 0, 0, 0]
  let [closed, named, acked, contacted, offered, resolved, touched] = [false, false, false, false, false, false, false]
  let due: number | undefined
  /** What was due before anybody granted more time, which ends where the case becomes graver. */
  let original: number | undefined
  const becameGraver = (from: string, to: string): void => {
    if (urgencyRank(to as 'noCase') >= urgencyRank(from as 'noCase') || original === undefined) return
    due = Math.min(due ?? original, original)
    original = undefined
  }
  /** The customer’s last word here, which a contact made elsewhere answers where it came after it. */
  let said = 0
  let priority = 'noCase'
  let customer: string | undefined
  /** Who spoke with the customer in a case that was taken up: to them it is no handing on. */
  let spoke: string | undefined
  const open = new Set<string>()
  for (const event of history) {
    const fail = (what: string, so: boolean): void => {
      if (so) broken.push(`${event.version} ${event._tag}: ${what}`)
    }
    fail('version is not the next', event.version !== ++version)
    fail('id used twice', seen.ids.has(event.id))
    seen.ids.add(event.id)
    fail('before opening', version > 1 !== seen.tags.has('CaseOpened'))
    seen.tags.add(event._tag)
    fail(
      'after close',
      closed &&
        !['CaseReopened', 'TopicTagged', 'ResurveyAsked', 'ResurveyAnswered', 'CommandNoted'].includes(event._tag),
    )
    switch (event._tag) {
      case 'CaseOpened':
        fail('opened twice', version !== 1)
        named = event.customerId !== undefined
        said = event.receivedAt
        customer = event.customerId
        priority = event.priority
        due = event.due
        break
      case 'CaseAcknowledged':
        fail('acknowledged twice', acked)
        acked = true
        break
      case 'CaseReprioritised':
        fail('from another priority', event.from !== priority)
        fail(
          'less urgent without a person and a reason',
          urgencyRank(event.to) > urgencyRank(event.from) &&
            !(event.cause === 'person' && /\S/.test(event.reason ?? '')),
        )
        fail('due later', event.due !== undefined && due !== undefined && event.due > due)
        becameGraver(priority, event.to)
        priority = event.to
        due = event.due === undefined ? due : Math.min(due ?? event.due, event.due)
        break
      case 'DeadlineExtended':
        fail('extension not later', due === undefined || event.due <= due || !/\S/.test(event.reason))
        original ??= event.original
        due = event.due
        break
      case 'ContactMade':
        fail('a robot is no contact', event.sender === 'robot')
        ;[contacted, touched] = [true, true]
        spoke = undefined
        break
      case 'CaseTransferred':
        fail('transferred before contact', !touched)
        if (event.owner !== spoke) fail('transfers', ++transfers > maxTransfers && event.override === undefined)
        spoke = undefined
        break
      case 'CaseEscalated':
        fail('level', event.level !== ++level)
        fail('cycle', (event.cycle ?? cycle) !== cycle)
        break
      case 'CompensationGranted':
        spent += event.amount.amount
        fail('no amount', !Number.isSafeInteger(event.amount.amount) || event.amount.amount <= 0 || !touched)
        fail('beyond authority', spent > limit && event.role !== 'topManagement')
        break
      case 'SolutionOffered':
        fail('before contact, or without a date', !contacted || event.promises.length === 0)
        offered = true
        for (const { id } of event.promises) open.add(id)
        break
      case 'PromiseKept':
      case 'PromiseReleased':
        open.delete(event.promise)
        break
      case 'CaseResolved':
        fail('without a solution, or with open promises', !offered || open.size > 0)
        resolved = true
        break
      case 'CustomerRejected':
        ;[contacted, offered, resolved] = [false, false, false]
        break
      case 'CaseClosed':
        fail('not acknowledged', named && !acked && !['invalid', 'retracted'].includes(event.outcome))
        fail('not resolved', ['recovered', 'notRecovered'].includes(event.outcome) && !resolved)
        fail('duplicate of itself', event.outcome === 'duplicate' && event.duplicateOf?.caseId === event.caseId)
        closed = true
        break
      case 'CaseReopened':
        fail('was not closed', !closed)
        ;[closed, contacted, offered, resolved, touched] = [false, false, false, false, false]
        due = event.due
        if (event.clocks === 'newCycle') {
          ;[level, cycle, said] = [0, cycle + 1, Math.max(said, event.at)]
          original = undefined
        }
        break
      case 'FeedbackLinked':
        said = Math.max(said, event.at)
        break
      case 'CaseAbsorbed':
        fail('absorbed itself', event.absorbed === event.caseId)
        fail('less urgent', urgencyRank(event.priority) > urgencyRank(priority as 'noCase'))
        becameGraver(priority, event.priority)
        priority = event.priority
        if ((event.contacts ?? []).some(({ at }) => at >= said)) {
          if (!contacted) spoke = event.spoke?.owner
          ;[contacted, touched] = [true, true]
        }
        said = Math.max(said, event.saidAt ?? event.receivedAt)
        if (!contacted && event.due !== undefined) due = Math.min(due ?? event.due, event.due)
        break
      case 'CustomerIdentified':
        fail(
          'became another without a reason',
          named && customer !== event.customerId && !/\S/.test(event.reason ?? ''),
        )
        ;[named, customer] = [true, event.customerId]
        break
    }
  }
  return broken
}
