import { right } from 'fp-ts/Either'
import { ownOf } from '../../../core/parse/own.ts'
import type { CommandOf } from '../command.ts'
import type { CaseFact } from '../event.ts'
import { graverLevelIn, noticeNews } from '../merging/notice-news.ts'
import type { NoticeState } from '../merging/owed.ts'
import type { CaseRules } from '../policy.ts'
import { type Proposals, payload } from './proposal.ts'

export const contactProposals: Proposals<
  | 'AssignCase'
  | 'AttemptContact'
  | 'MakeContact'
  | 'TransferCase'
  | 'AddParticipant'
  | 'EscalateCase'
  | 'GiveNotice'
  | 'TakeNotice'
  | 'CallTechnicalResources'
  | 'SpeakForTheCompany'
  | 'RecordMessage'
  | 'RecordReply'
  | 'StartWaiting'
  | 'EndWaiting'
> = {
  AssignCase:
    () =>
    (command, { stage, owner, role }) =>
      right(
        (stage === 'assigned' && owner === command.owner && role === command.role) ||
          (command.cause === 'routing' && stage !== 'open')
          ? []
          : [{ _tag: 'CaseAssigned', ...payload(command) }],
      ),
  AttemptContact: () => (command) => right([{ _tag: 'ContactAttempted', ...payload(command) }]),
  MakeContact: (rules) => (command) => right([contactOf(rules, command)]),
  TransferCase:
    () =>
    (command, { owner, role }) =>
      right(owner === command.owner && role === command.role ? [] : [{ _tag: 'CaseTransferred', ...payload(command) }]),
  AddParticipant:
    () =>
    (command, { participants }) =>
      right(participants.includes(command.participant) ? [] : [{ _tag: 'ParticipantAdded', ...payload(command) }]),
  EscalateCase:
    () =>
    (command, { escalation, cycle }) =>
      right(
        command.level <= escalation || (command.cycle ?? cycle) < cycle
          ? []
          : [{ _tag: 'CaseEscalated', ...payload(command) }],
      ),
  GiveNotice:
    ({ words }) =>
    (command, { notices }) => {
      const known = ownOf<NoticeState>(notices, command.role)
      const news = noticeNews(payload(command), known, graverLevelIn(words?.levels, true))
      return right(news === undefined ? [] : [{ _tag: 'NoticeGiven', ...news }])
    },
  TakeNotice:
    () =>
    (command, { notices }) => {
      const known = Object.hasOwn(notices, command.role) ? notices[command.role] : undefined
      return right(known?.taken === undefined ? [{ _tag: 'NoticeTaken', ...payload(command) }] : [])
    },
  CallTechnicalResources: () => (command) => right([{ _tag: 'TechnicalCallMade', ...payload(command) }]),
  SpeakForTheCompany: () => (command) => right([{ _tag: 'CompanySpokenFor', ...payload(command) }]),
  RecordMessage: () => (command) => right([{ _tag: 'CustomerMessaged', ...payload(command) }]),
  RecordReply: () => (command) => right([{ _tag: 'AgentReplied', ...payload(command) }]),
  StartWaiting:
    () =>
    (command, { waitingOn }) =>
      right(Object.hasOwn(waitingOn, command.on) ? [] : [{ _tag: 'WaitingStarted', ...payload(command) }]),
  EndWaiting:
    () =>
    (command, { waitingOn }) =>
      right(Object.hasOwn(waitingOn, command.on) ? [{ _tag: 'WaitingEnded', ...payload(command) }] : []),
}

const contactOf = ({ opener }: CaseRules, { channel, opener: given, sender }: CommandOf<'MakeContact'>): CaseFact => {
  const checked = given === undefined ? undefined : opener(given.text, given.said)
  return {
    _tag: 'ContactMade',
    channel,
    ...(given === undefined ? {} : { said: given.text }),
    ...(checked === undefined
      ? {}
      : checked._tag === 'Right'
        ? { opener: checked.right }
        : { openerLacks: checked.left }),
    ...(sender === undefined ? {} : { sender }),
  }
}
