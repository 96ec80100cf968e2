/** A number of 32 bits from a text: equal texts give equal numbers, others hardly ever; not for secrets. */
export const mixed = (text: string, seed: number): number => {
  let hash = seed | 0
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b)
    hash = (hash << 13) | (hash >>> 19)
  }
  hash = Math.imul(hash ^ (hash >>> 16) ^ text.length, 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Tells contents of the same feedback apart: 53 bits of a text. */
export const digestOf = (text: string): number => mixed(text, 2) * 0x200000 + (mixed(text, 3) & 0x1fffff)
