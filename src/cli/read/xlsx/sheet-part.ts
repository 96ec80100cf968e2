import type { Unzipped } from 'fflate'

const sheetTag = /<sheet [^>]{0,400}?\/?>/gu
const relation = /<Relationship [^>]{0,600}?\/?>/gu
const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]{0,300})"`, 'u').exec(tag)?.[1] ?? ''

/** The XML of a sheet of a workbook, by its name or its number from 1 (工作表); nothing where it is not found. */
export const sheetPart = (parts: Unzipped, sheet: string | undefined): string | undefined => {
  const text = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8')
  const sheets = text('xl/workbook.xml').match(sheetTag) ?? []
  const tag =
    sheets.find((one) => attribute(one, 'name').replaceAll('&amp;', '&') === sheet) ?? sheets[Number(sheet ?? 1) - 1]
  const id = tag === undefined ? '' : attribute(tag, 'r:id')
  const found = (text('xl/_rels/workbook.xml.rels').match(relation) ?? []).find((one) => attribute(one, 'Id') === id)
  const target = found === undefined ? '' : attribute(found, 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/')
  return parts[target] === undefined ? undefined : text(target)
}
