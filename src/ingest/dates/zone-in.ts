const offset = /^ ?[[(]?(?:utc|gmt|z)? ?([+-])(\d{1,2})(?::?(\d\d))?[\])]?(?: ?\([a-z ]{1,40}\))?$/u
const utc = /^ ?[[(]?(?:utc|gmt|z|zulu)[\])]?$/u
const named = /^ ?[[(]?([a-z_]{2,30}\/[a-z_/+-]{2,40})[\])]?$/u
const short = /^ ?[[(]?([a-z]{3,4})[\])]?$/u

/** Hours of zones that have one meaning only; CST, IST and BST have several. */
const abbreviations: { readonly [name: string]: number } = {
  pst: -8,
  pdt: -7,
  mst: -7,
  mdt: -6,
  cdt: -5,
  est: -5,
  edt: -4,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  hkt: 8,
  sgt: 8,
  jst: 9,
  kst: 9,
}

/** What stands behind a time of day: how many minutes ahead of UTC its clock is, or the zone it hangs in; nothing where it says neither. */
export const zoneIn = (text: string): { readonly ahead: number } | { readonly zone: string } | undefined => {
  if (utc.test(text)) return { ahead: 0 }
  const found = offset.exec(text)
  if (found !== null) {
    const [, sign, hours, minutes = '0'] = found
    const ahead = Number(hours) * 60 + Number(minutes)
    return Number(hours) < 24 && Number(minutes) < 60 ? { ahead: sign === '-' ? -ahead : ahead } : undefined
  }
  const name = named.exec(text)?.[1]
  if (name !== undefined) return { zone: name }
  const hours = abbreviations[short.exec(text)?.[1] ?? '']
  return hours === undefined ? undefined : { ahead: hours * 60 }
}
