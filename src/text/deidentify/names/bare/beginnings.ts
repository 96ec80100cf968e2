import { isCoreCharacter } from '../given-characters.ts'
import { isSurname } from '../surnames.ts'
import { beginsForeignName } from './foreign-names.ts'
import { beginsPetName } from './pet-names.ts'

/** What a name that nothing announces may begin as, as bits (人名起始类别). */
export const asSurname = 1
export const asPetName = 2
export const asForeign = 4
export const asGiven = 8

let made: Uint8Array | undefined
/** The bits of every unit; made when first asked for. */
export const beginnings = (): Uint8Array => {
  made ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    if (unit < 0x4e00 || unit > 0x9fff) return 0
    const sign = String.fromCharCode(unit)
    return (
      (isSurname(unit) ? asSurname : 0) |
      (beginsPetName.has(sign) ? asPetName : 0) |
      (beginsForeignName(sign) ? asForeign : 0) |
      (isCoreCharacter(sign, 0) ? asGiven : 0)
    )
  })
  return made
}
