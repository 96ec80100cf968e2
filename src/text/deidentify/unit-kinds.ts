/** What a unit of the normal form can be, as bits. */
export const digitKind = 1
const letterKind = 2
export const hanKind = 4
/** What people put between the digits of one number. */
export const betweenKind = 8
const blankKind = 16

/** The first digit of scripts that write ten in a row: Arabic, Persian, Devanagari, Bengali, Thai and others. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
]
/** Digits written in Han, 幺 as one says 1 on the telephone. */
const hanDigits = ['零〇○', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
const between = ' -.()/_\u00b7\u2022\u30fb\u2010\u2011\u2012\u2013\u2014\u2212\u2219\u22c5\uff65'

interface Tables {
  readonly kinds: Uint8Array
  /** The digit a unit means, from 1 (for 0) to 10; 0 for none. */
  readonly digits: Uint8Array
}

let made: Tables | undefined
/** Made when first asked for. */
export const unitTables = (): Tables => {
  made ??= make()
  return made
}

const make = (): Tables => {
  const kinds = new Uint8Array(0x10000)
  const digits = new Uint8Array(0x10000)
  const mark = (from: number, to: number, kind: number): void => {
    for (let unit = from; unit <= to; unit++) kinds[unit] = (kinds[unit] as number) | kind
  }
  mark(0x61, 0x7a, letterKind)
  mark(0xdf, 0x52f, letterKind)
  kinds[0xf7] = 0
  mark(0x3400, 0x4dbf, hanKind)
  mark(0x4e00, 0x9fff, hanKind)
  mark(0xf900, 0xfaff, hanKind)
  for (const unit of between) mark(unit.charCodeAt(0), unit.charCodeAt(0), betweenKind)
  mark(0x20, 0x20, blankKind)
  for (const zero of zeros)
    for (let digit = 0; digit < 10; digit++) {
      kinds[zero + digit] = digitKind
      digits[zero + digit] = digit + 1
    }
  hanDigits.forEach((written, digit) => {
    for (const one of written) {
      mark(one.charCodeAt(0), one.charCodeAt(0), digitKind)
      digits[one.charCodeAt(0)] = digit + 1
    }
  })
  return { kinds, digits }
}
