import { right } from 'fp-ts/Either'
import { type Proposals, payload } from './proposal.ts'

export const endingProposals: Proposals<
  | 'ResolveCase'
  | 'ConfirmSolution'
  | 'RejectSolution'
  | 'CloseCase'
  | 'ReopenCase'
  | 'SnoozeCase'
  | 'UnsnoozeCase'
  | 'TagTopic'
  | 'AnswerResurvey'
> = {
  ResolveCase:
    () =>
    (_command, { stage }) =>
      right(stage === 'resolved' ? [] : [{ _tag: 'CaseResolved' }]),
  ConfirmSolution:
    () =>
    (_command, { confirmedAt }) =>
      right(confirmedAt === undefined ? [{ _tag: 'CustomerConfirmed' }] : []),
  RejectSolution: () => (command) => right([{ _tag: 'CustomerRejected', ...payload(command) }]),
  CloseCase:
    () =>
    (command, { stage, outcome, confirmedAt }) =>
      right(
        stage === 'closed' && outcome === command.outcome
          ? []
          : [{ _tag: 'CaseClosed', ...payload(command), confirmed: confirmedAt !== undefined }],
      ),
  ReopenCase:
    ({ policy: { reopen } }) =>
    (command) =>
      right([{ _tag: 'CaseReopened', ...payload(command), clocks: reopen.clocks }]),
  SnoozeCase:
    () =>
    (command, { snoozedUntil }) =>
      right(snoozedUntil === command.until ? [] : [{ _tag: 'CaseSnoozed', ...payload(command) }]),
  UnsnoozeCase:
    () =>
    (_command, { snoozedUntil }) =>
      right(snoozedUntil === undefined ? [] : [{ _tag: 'CaseUnsnoozed' }]),
  TagTopic:
    () =>
    (command, { topics }) =>
      right(topics.includes(command.topic) ? [] : [{ _tag: 'TopicTagged', ...payload(command) }]),
  AnswerResurvey:
    () =>
    (command, { resurvey }) =>
      right(
        resurvey?.at === command.at && resurvey.score === command.score
          ? []
          : [{ _tag: 'ResurveyAnswered', ...payload(command) }],
      ),
}
