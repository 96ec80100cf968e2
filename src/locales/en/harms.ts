import type { Harm, TierHarm } from '../../explain/programme/harm.ts'
import type { Messages } from '../../explain/say.ts'
import { wordIn } from '../../explain/words.ts'
import type { Region } from '../../tables/space/region.ts'
import { whereIn } from './tables.ts'
import { words } from './words.ts'

const role = wordIn(words.role)
const channels = (some: readonly string[]): string =>
  some.map(wordIn(words.contactChannel)).join(' or ') || 'no channel'
const minutes = (length: number): string => {
  const whole = Math.round(length)
  return whole % 60 === 0 ? `${whole / 60} h` : `${whole} min`
}
const where = (regions: readonly Region[]): string =>
  `${whereIn(regions[0] ?? [])}${regions.length > 1 ? `, and ${regions.length - 1} more like it` : ''}`
const severity = wordIn(words.severity)
const handOut = wordIn({ alert: 'by an alert', ticket: 'as a ticket', batch: 'in a batch' })
const rights: { readonly [right: string]: string } = {
  compensation: 'grant money',
  technicalResources: 'call technical resources',
  speakingForTheCompany: 'speak for the company',
  approval: 'approve more',
  ownership: 'own cases',
}

const lacks: { readonly [lacking: string]: string } = {
  notice: 'is told of its alert',
  department: 'stands for the department concerned',
  compensation: 'may grant more money',
  technicalResources: 'may call technical resources',
  speakingForTheCompany: 'may speak for the company',
}

export const harms: Messages<Harm> = {
  NoLongerACase: (said) => `${said.from} is no longer a case ${where(said.where)}`,
  LessUrgent: (said) => `${said.from} becomes ${said.to} ${where(said.where)}`,
  NobodyOwns: (said) => `a case goes to nobody, before to ${role(said.from)}, ${where(said.where)}`,
  OwnedByLowerRank: (said) =>
    `a case goes to ${role(said.to)}, of lower rank than ${role(said.from)} before, ${where(said.where)}`,
  OwnPersonNoMore: (said) =>
    `a case goes to ${role(said.to)} instead of ${role(said.from)}, who knows the customer or the outlet, ${where(said.where)}`,
  OwnerLacks: (said) =>
    `a case goes to ${role(said.to)} instead of ${role(said.from)}, who ${said.lacks.map(wordIn(lacks)).join(' and ')}, ${where(said.where)}`,
  HandedOutSlower: (said) =>
    `a case is handed out ${handOut(said.to)} instead of ${handOut(said.from)} ${where(said.where)}`,
  LessSevere: (said) => `${severity(said.from)} severity becomes ${severity(said.to)} ${where(said.where)}`,
  ToldNoMore: (said) => `${role(said.role)} is no longer told ${where(said.where)}`,
  ToldLater: (said) =>
    `${role(said.role)} is told within ${minutes(said.to)} instead of ${minutes(said.from)} ${where(said.where)}`,
  ToldByLess: (said) =>
    `${role(said.role)} is no longer told by ${said.media.map(wordIn(words.noticeMedium)).join(' or ')} ${where(said.where)}`,
  ContactLater: (said) =>
    said.at === undefined
      ? `contact of ${said.priority} ${said.to === undefined ? 'never falls due' : `comes after up to ${minutes(said.to)}`} instead of after up to ${minutes(said.from)}, ${where(said.where)}`
      : `contact of ${said.priority} ${said.to === undefined ? 'never falls due' : `comes after ${minutes(said.to)}`} instead of after ${minutes(said.from)} for who comes at ${said.at}, ${where(said.where)}`,
  ChannelsChanged: (said) =>
    `contact of ${said.priority} goes by ${channels(said.to)} instead of ${channels(said.from)} ${where(said.where)}`,
  WordGone: (said) => `“${said.word}” is gone from ${said.list}`,
  LexiconGone: (said) => `lexicon “${said.lexicon}” is gone`,
  TermsGone: (said) =>
    `${said.count === 1 ? '1 word' : `${said.count} words`} of ${wordIn(words.category)(said.category)} ${said.count === 1 ? 'is' : 'are'} gone from “${said.lexicon}”: ${said.first.join(', ')}${said.count > said.first.length ? ', …' : ''}`,
  TermsFlagLess: (said) =>
    `${said.count === 1 ? '1 word' : `${said.count} words`} of ${wordIn(words.category)(said.category)} in “${said.lexicon}” ${said.count === 1 ? 'counts' : 'count'} in fewer places than before: ${said.first.join(', ')}${said.count > said.first.length ? ', …' : ''}`,
  MayDoLess: (said) =>
    `${role(said.role)} may no longer ${rights[said.right]}${said.priority === undefined ? '' : ` of ${said.priority}`}${said.from === undefined ? '' : ` up to ${said.from}${said.to === undefined ? '' : `, but up to ${said.to}`} (minor units)`}`,
  EscalatedLess: (said) =>
    `${said.priority} overdue by ${minutes(said.from)} no longer escalates to ${role(said.role)}${said.to === undefined ? '' : `, but at ${minutes(said.to)}`}`,
  TierHarder: (said) => `tier “${wordIn(words.tier)(said.tier)}” is harder to reach`,
  TierMoved: (said) =>
    `who becomes “${wordIn(words.tier)(said.to)}” instead of “${wordIn(words.tier)(said.from)}”: ${ofTier(said.harm)}`,
  OpensLess: (said) => `calendar “${said.calendar}” is closed when it was open, first at ${said.at}`,
  NotWeighed: (said) => `${said.at} differs, and nothing shows that nobody is worse off for it`,
}

/** Its own sentence of what is lost by another tier. */
const ofTier = (harm: TierHarm): string => (harms[harm._tag] as (said: TierHarm) => string)(harm)
