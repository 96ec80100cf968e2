import { type ContactChannel, contactChannels } from '../../vocabulary/contact-channel.ts'
import { type Priority, priorities } from '../../vocabulary/priority.ts'
import { type Role, roles } from '../../vocabulary/role.ts'

/** The policy's own words that commands and events are read by (政策词表). */
export interface CaseWords {
  readonly priorities: readonly Priority[]
  readonly roles: readonly Role[]
  readonly channels: readonly ContactChannel[]
}

/** The articles' words. */
export const standardCaseWords: CaseWords = { priorities, roles, channels: contactChannels }
