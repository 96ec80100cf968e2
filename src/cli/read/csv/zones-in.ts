import { isRecord } from '../json/json-values.ts'

/** The zones that Qualtrics' identifiers of columns name: `{"ImportId":"recordedDate","timeZone":"America/Denver"}` (表头时区); blank where there is none. */
export const zonesIn = (identifiers: readonly string[]): readonly string[] =>
  identifiers.map((text) => {
    if (!text.startsWith('{"ImportId":') || text.length > 400) return ''
    try {
      const said: unknown = JSON.parse(text)
      return isRecord(said) && typeof said['timeZone'] === 'string' ? said['timeZone'] : ''
    } catch {
      return ''
    }
  })
