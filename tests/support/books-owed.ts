import type { CaseEvent } from '../../src/inner-loop/case/event.ts'
import type { CaseState } from '../../src/inner-loop/case/state.ts'

type Close = Extract<CaseEvent, { readonly _tag: 'CaseClosed' }>

/** Nobody said a word about the matter: nothing in the case stood, or it went on in another one. */
const isUnanswered = ({ because, outcome }: Close): boolean => because !== undefined || outcome === 'duplicate'

/** The closing before each event, where there was one. */
const closesBefore = (events: readonly CaseEvent[]): readonly (Close | undefined)[] => {
  let last: Close | undefined
  return events.map((event) => {
    const before = last
    if (event._tag === 'CaseClosed') last = event
    return before
  })
}

/**
 * When the first contact was due before anybody had a word with the customer, over all that ended the case unanswered and
 * opened it again; nothing where somebody granted more time, or the customer refused what was done.
 */
export const dueAllAlong = (events: readonly CaseEvent[]): number | undefined => {
  if (events.some(({ _tag }) => _tag === 'DeadlineExtended' || _tag === 'CustomerRejected')) return undefined
  const closes = closesBefore(events)
  let due: number | undefined
  let isContacted = false
  events.forEach((event, place) => {
    switch (event._tag) {
      case 'CaseReopened': {
        const close = closes[place]
        const stood = close !== undefined && isUnanswered(close) && !isContacted ? due : undefined
        due = stood === undefined ? event.due : Math.min(stood, event.due ?? stood)
        isContacted = false
        break
      }
      case 'ContactMade':
        isContacted = true
        break
      case 'CaseAbsorbed':
        if ((event.contacts ?? []).length > 0) isContacted = true
        else if (event.due !== undefined && !isContacted) due = Math.min(due ?? event.due, event.due)
        break
      case 'CaseOpened':
      case 'CaseReprioritised':
        if (event.due !== undefined && !isContacted) due = Math.min(due ?? event.due, event.due)
        break
    }
  })
  return isContacted ? undefined : due
}

/** Roles that triage told of before somebody ended the case by their word, and who did not step in, and heard no more. */
export const toldNoMore = (events: readonly CaseEvent[]): readonly string[] => {
  const closes = closesBefore(events)
  const again = events
    .map(({ _tag }, place) => {
      const close = closes[place]
      return _tag === 'CaseReopened' && close !== undefined && !isUnanswered(close)
    })
    .lastIndexOf(true)
  const [before, after] = [events.slice(0, Math.max(0, again)), events.slice(again)]
  const roles = before.flatMap((one) => (one._tag === 'NoticeGiven' && one.by === 'voc' ? [one.role] : []))
  const steppedIn = before.flatMap((one) => (one._tag === 'NoticeTaken' ? [one.role] : []))
  return again < 0
    ? []
    : [...new Set(roles)].filter(
        (role) =>
          !steppedIn.includes(role) &&
          !after.some(
            (one) =>
              (one._tag === 'NoticeGiven' && one.role === role) ||
              (one._tag === 'CaseAbsorbed' && one.notices?.some((told) => told.role === role)),
          ),
      )
}

/** Where a sweep ended a case again in what a person had parted it from. */
export const joinedAgain = (events: readonly CaseEvent[]): readonly string[] => {
  const closes = closesBefore(events)
  const parted = new Set<string>()
  return events.flatMap((event, place) => {
    const ended = closes[place]?.duplicateOf?.caseId
    if (event._tag === 'CaseReopened' && event.cause !== 'triage' && ended !== undefined) parted.add(ended)
    if (event._tag !== 'CaseClosed' || event.by !== 'voc') return []
    const { caseId = '' } = event.duplicateOf ?? {}
    return parted.has(caseId) ? [caseId] : []
  })
}

/** What somebody asked leave for in a case that ended in another, and nobody there knows of, or answered. */
export const askedInVain = (
  events: readonly CaseEvent[],
  caseId: string,
  goesOn: { readonly events: readonly CaseEvent[]; readonly state: CaseState },
): readonly string[] => {
  const since = events.slice(events.map(({ _tag }) => _tag).lastIndexOf('CaseReopened') + 1)
  const asked = since.flatMap((one) => (one._tag === 'ApprovalRequested' ? [one.request] : []))
  const isSettled = (among: readonly CaseEvent[], request: string): boolean =>
    among.some(
      (one) =>
        (one._tag === 'CompensationGranted' || one._tag === 'ApprovalRefused') &&
        (one.request === request || one.request === `${caseId}/${request}`),
    )
  const endedSince = goesOn.events.some(({ _tag }) => _tag === 'CaseClosed')
  return asked.filter(
    (request) =>
      !endedSince &&
      !isSettled(since, request) &&
      !isSettled(goesOn.events, request) &&
      !Object.keys(goesOn.state.approvals).some((id) => id === request || id.endsWith(`/${request}`)),
  )
}
