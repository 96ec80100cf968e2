import type { ProgrammePlace } from '../../explain/programme/programme-finding.ts'

/** Where the name of a policy, a word list or a calendar may stand for it. */
export const isPolicyPlace = (at: ProgrammePlace): boolean =>
  (/^[^.]+$/u.test(at) && !['id', 'version', 'extends'].includes(at)) ||
  /^(?:alert\.table|words\.intensity|complaints\.cues|calendars\.[^.]+|(?:words|words\.intensity|complaints\.cues)\.lexicons\.\d+)$/u.test(
    at,
  )
