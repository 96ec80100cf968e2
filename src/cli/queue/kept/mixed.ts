/** A number of 32 bits from a text: equal texts give equal numbers, others hardly ever; not for secrets. */
export const mixed = (text: string): number => {
  let hash = 1
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b)
    hash = (hash << 13) | (hash >>> 19)
  }
  return finished(hash, text.length)
}

/** Tells contents of the same feedback apart: 53 bits of a text. */
export const digestOf = (text: string): number => {
  let [one, other] = [2, 3]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x85ebca6b)
    one = (one << 13) | (one >>> 19)
    other = Math.imul(other ^ unit, 0xc2b2ae35)
    other = (other << 11) | (other >>> 21)
  }
  return finished(one, text.length) * 0x200000 + (finished(other, text.length) & 0x1fffff)
}

const finished = (hash: number, length: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16) ^ length, 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}
