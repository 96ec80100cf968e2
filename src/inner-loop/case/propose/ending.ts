import { left, right } from 'fp-ts/Either'
import { type Proposals, payload } from './proposal.ts'
import { unseenIn } from './unseen.ts'

export const endingProposals: Proposals<
  | 'ResolveCase'
  | 'ConfirmSolution'
  | 'RejectSolution'
  | 'CloseCase'
  | 'ReopenCase'
  | 'SnoozeCase'
  | 'UnsnoozeCase'
  | 'TagTopic'
  | 'AskResurvey'
  | 'AnswerResurvey'
> = {
  ResolveCase:
    () =>
    (_command, { stage }) =>
      right(stage === 'resolved' ? [] : [{ _tag: 'CaseResolved' }]),
  ConfirmSolution:
    () =>
    ({ at }, { confirmedAt, turned }) => {
      // a word of before is about something else than what stands now
      const unseen = unseenIn({ at }, turned === undefined ? {} : { turned })
      if (confirmedAt !== undefined) return right([])
      return unseen === undefined ? right([{ _tag: 'CustomerConfirmed' }]) : left(unseen)
    },
  RejectSolution: () => (command) => right([{ _tag: 'CustomerRejected', ...payload(command) }]),
  CloseCase: () => (command, state) => {
    const { seen, ...fact } = payload(command)
    const { stage, version, outcome, confirmedAt, duplicateOf: into } = state
    const unseen = unseenIn(command, state)
    if (stage === 'closed' && outcome === command.outcome)
      return into === undefined || into === (command.duplicateOf?.caseId ?? into)
        ? right([])
        : left({ _tag: 'CaseMerged', into, source: 'A1.4' })
    if (unseen !== undefined) return left(unseen)
    if (command.outcome === 'duplicate' && seen !== undefined && seen < version)
      return left({ _tag: 'MergedUnseen', seen, version, source: 'A1.4' })
    return right([{ _tag: 'CaseClosed', ...fact, confirmed: confirmedAt !== undefined }])
  },
  ReopenCase:
    ({ policy: { reopen }, urgencyOf }) =>
    (command, { priority, raised }) => {
      const { to: asked = priority, seen = 0, ...fact } = payload(command)
      const isUnseen = raised !== undefined && seen < raised.version
      const lowers = asked !== undefined && priority !== undefined && urgencyOf(asked) > urgencyOf(priority)
      const to = isUnseen && lowers ? priority : asked
      return right([
        { _tag: 'CaseReopened', ...fact, clocks: reopen.clocks },
        ...(to === undefined || priority === undefined || to === priority
          ? []
          : [{ _tag: 'CaseReprioritised', from: priority, to, cause: 'person', reason: fact.reason } as const]),
      ])
    },
  SnoozeCase: () => (command, state) => {
    const unseen = unseenIn(command, state)
    if (state.snoozedUntil === command.until) return right([])
    return unseen === undefined ? right([{ _tag: 'CaseSnoozed', ...payload(command) }]) : left(unseen)
  },
  UnsnoozeCase:
    () =>
    (_command, { snoozedUntil }) =>
      right(snoozedUntil === undefined ? [] : [{ _tag: 'CaseUnsnoozed' }]),
  TagTopic:
    () =>
    (command, { topics }) =>
      right(topics.includes(command.topic) ? [] : [{ _tag: 'TopicTagged', ...payload(command) }]),
  AskResurvey:
    () =>
    (_command, { resurveyAskedAt }) =>
      right(resurveyAskedAt === undefined ? [{ _tag: 'ResurveyAsked' }] : []),
  AnswerResurvey:
    () =>
    (command, { resurvey }) =>
      right(
        resurvey?.at === command.at && resurvey.score === command.score
          ? []
          : [{ _tag: 'ResurveyAnswered', ...payload(command) }],
      ),
}
