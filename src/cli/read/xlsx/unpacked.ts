import { type Unzipped, unzipSync } from 'fflate'

/** The parts of a workbook, or why they are not taken out. */
export type Unpacked = { readonly parts: Unzipped } | { readonly why: 'tooLarge' | 'noWorkbook' }

/** Unpacked a workbook may have this many bytes, and a sheet this many cells. */
export const mostUnpacked: number = 64 << 20
const mostCells = 10_000_000
const mostParts = 10_000

/**
 * Unpacks a workbook: the sizes that the archive states are looked at before anything is unpacked, and no part becomes larger than it
 * states. A sheet whose last cell lies far out is refused too: its empty rows and columns would have to be made.
 */
export const unpacked = (archive: Uint8Array): Unpacked => {
  let [bytes, count] = [0, 0]
  try {
    const parts = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/u.test(name)) return false
        bytes += originalSize
        count += 1
        return bytes <= mostUnpacked && count <= mostParts
      },
    })
    if (bytes > mostUnpacked || count > mostParts) return { why: 'tooLarge' }
    if (parts['xl/workbook.xml'] === undefined) return { why: 'noWorkbook' }
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
    for (const name of sheets) {
      const xml = Buffer.from(parts[name] as Uint8Array).toString('latin1')
      if (isFarOut(xml)) return { why: 'tooLarge' }
      parts[name] = Buffer.from(errorsAsText(xml), 'latin1')
    }
    return { parts }
  } catch {
    return { why: 'noWorkbook' }
  }
}

const isFarOut = (xml: string): boolean => {
  let [rows, columns] = [0, 0]
  for (const [, letters = '', digits = ''] of xml.matchAll(/ r="([A-Z]{0,4})(\d{1,9})"/gu)) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnOf(letters))
  }
  return rows * columns > mostCells
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A cell such as `#N/A` is text like another: no file is refused for a cell. */
const errorsAsText = (xml: string): string => xml.replace(/(<c [^>]{0,200}?\bt=")e"/gu, '$1str"')
