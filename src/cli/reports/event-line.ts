import { shown } from '../../core/parse-issue.ts'
import { type Language, speech } from '../kit/language.ts'
import { decoder } from '../read/bytes/decode.ts'
import { isRecord, parsed } from '../read/json/json-values.ts'
import type { RawLine } from '../read/lines.ts'
import { longestRecord } from '../read/longest-record.ts'
import { sayProblem } from '../show/sentences.ts'

/** The object of a line, nothing where it is blank, or in words why it holds none. */
export const lineReader = (
  language: Language,
): ((raw: RawLine) => { readonly [name: string]: unknown } | string | undefined) => {
  const say = sayProblem(speech[language])
  const utf8 = decoder('utf-8')
  return (raw) => {
    if ('tooLong' in raw) return say({ _tag: 'RowTooLong', limit: longestRecord })
    const read = utf8.decode(raw)
    if ('bad' in read) return say({ _tag: 'BytesUndecodable', column: '', encoding: 'utf-8', ...read.bad })
    const line = read.text.replace(/^\ufeff/u, '').trim()
    if (line === '') return undefined
    const value = parsed(line)
    return 'json' in value && isRecord(value.json) ? value.json : say({ _tag: 'LineNotJson', received: shown(line) })
  }
}
