import type { Candidate } from './candidate.ts'
import { cuesIn } from './cues/cues.ts'
import { digitGroupsIn } from './digits/digit-groups.ts'
import { numbersIn } from './digits/numbers-in.ts'
import type { PersonalClass } from './personal-class.ts'
import type { Scanned } from './scanned.ts'
import { behindCues } from './words/behind-cues.ts'
import { emailsIn } from './words/emails.ts'
import { ibansIn } from './words/ibans.ts'
import { bareAddressesIn } from './words/network-addresses.ts'
import { platesIn } from './words/plates.ts'

/** Everything in a text that a rule takes for personal, of the classes asked for (识别). */
export const recognise =
  (wanted: ReadonlySet<PersonalClass>) =>
  (scanned: Scanned): readonly Candidate[] => {
    const { units, plain } = scanned
    const groups = digitGroupsIn(scanned)
    const cues = cuesIn(units, plain)
    return [
      numbersIn({ scanned, groups, cues }),
      emailsIn(units),
      platesIn(scanned, cues),
      ibansIn(units),
      behindCues(cues, wanted),
      bareAddressesIn(groups),
    ]
      .flat()
      .filter(({ class: sort }) => wanted.has(sort))
  }
