import { isDigit } from '../../word-edges.ts'
import type { Candidate } from '../candidate.ts'
import { passesMod97 } from '../digits/checks/mod-97-10.ts'

/** How long an account number is, by country (ISO 13616 registry, 2024). */
const lengths = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))] as const),
)
const isLatin = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x61 && unit <= 0x7a

/** Account numbers with their country (IBAN): as long as the country has them, in groups or not, and checked. */
export const ibansIn = (units: Uint16Array): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let at = 0; at + 15 <= units.length; at++) {
    if (!isLatin(units[at]) || !isLatin(units[at + 1]) || isLatin(units[at - 1])) continue
    const country = String.fromCharCode(units[at] as number, units[at + 1] as number).toUpperCase()
    const length = lengths.get(country)
    if (length === undefined) continue
    const to = ibanTo(units, at, length)
    if (to > 0) found.push({ class: 'iban', by: 'checksum', from: at, to })
  }
  return found
}

const ibanTo = (units: Uint16Array, from: number, length: number): number => {
  let characters = ''
  let at = from
  for (; at < units.length && characters.length < length; at++) {
    const unit = units[at] as number
    if (unit === 0x20 || unit === 0x2d) {
      if (units[at - 1] === unit) return 0
      continue
    }
    if (!isLatin(unit) && !isDigit(unit)) return 0
    characters += String.fromCharCode(unit).toUpperCase()
  }
  const isWhole = characters.length === length && !isLatin(units[at]) && !isDigit(units[at] ?? 0)
  return isWhole && /^..\d\d/u.test(characters) && passesMod97(characters) ? at : 0
}
