import type { Candidate } from './candidate.ts'
import { cuesIn, nameCuesIn } from './cues/cues.ts'
import { digitGroupsIn } from './digits/digit-groups.ts'
import { numbersIn } from './digits/numbers-in.ts'
import { calledIn } from './names/bare/called.ts'
import { dottedNamesIn } from './names/bare/sounded-names.ts'
import { bareNamesIn } from './names/bare-names.ts'
import { namesBesideNumbers } from './names/beside-numbers.ts'
import { hanNamesIn } from './names/han-names.ts'
import { bareLatinIn } from './names/latin/bare-latin.ts'
import { latinNamesIn } from './names/latin/latin-names.ts'
import { romanisedIn } from './names/latin/romanised.ts'
import { unknownLatinIn } from './names/latin/unknown-latin.ts'
import type { PersonalClass } from './personal-class.ts'
import { hanAddressesIn } from './places/han-addresses.ts'
import { codedIn, houseBehindIn, latinAddressesIn } from './places/latin-addresses.ts'
import type { Scanned } from './scanned.ts'
import { isOfToken } from './tokens/typed-token.ts'
import { behindCues } from './words/behind-cues.ts'
import { emailsIn } from './words/emails.ts'
import { ibansIn } from './words/ibans.ts'
import { bareAddressesIn } from './words/network-addresses.ts'
import { platesIn } from './words/plates.ts'

/** Everything in a text that a rule takes for personal, of the classes asked for (识别). */
export const recognise =
  (wanted: ReadonlySet<PersonalClass>, isLabel: (label: string) => boolean) =>
  (scanned: Scanned): readonly Candidate[] => {
    const { units, plain } = scanned
    const groups = digitGroupsIn(scanned)
    const cues = cuesIn(units, plain)
    const nameCues = nameCuesIn(units, plain)
    const numbers = numbersIn({ scanned, groups, cues })
    return [
      numbers,
      namesBesideNumbers(plain, numbers),
      emailsIn(units),
      platesIn(scanned, cues),
      ibansIn(units),
      behindCues(cues, wanted),
      bareAddressesIn(groups),
      hanNamesIn(nameCues),
      bareNamesIn(plain),
      calledIn(plain),
      romanisedIn(scanned),
      unknownLatinIn(scanned),
      dottedNamesIn(plain),
      latinNamesIn(scanned, nameCues),
      bareLatinIn(scanned),
      hanAddressesIn(nameCues),
      latinAddressesIn(scanned, nameCues),
      houseBehindIn(scanned),
      codedIn(scanned),
    ]
      .flat()
      .filter(({ class: sort, from, to }) => wanted.has(sort) && !isOfToken(plain, from, to, isLabel))
  }
