/** What people hand in for a text file, told by its first bytes. */
export const packings = ['zip', 'workbook', 'gzip', 'pdf'] as const
export type Packing = (typeof packings)[number]

/** What a file is that is no text, if it is one of those. */
export const packingOf = (head: Uint8Array): Packing | undefined =>
  packings.find((one) => signs[one].every((byte, place) => head[place] === byte))

const signs: { readonly [P in Packing]: readonly number[] } = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  workbook: [0xd0, 0xcf, 0x11, 0xe0],
  gzip: [0x1f, 0x8b, 0x08],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
}
