import { pattern } from '../core/pattern.ts'

const presentation = /[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu
const gender = /\u200d[\u2640\u2642]/gu

/** A face without skin tone, gender, presentation, case, width and white space. */
export const plainFace = (face: string): string =>
  face.replace(presentation, '').replace(gender, '').normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

const invisible = pattern('\\p{Cf}|\\u20e3', 'gu')
/** What may stand around an answer and between its parts; a question mark may not, it makes a question. */
const marks = /[\s。．.,，、;；:：!！~～…()（）[\]【】「」『』《》<>"'“”‘’`*]+/gu

/** A reply in one spelling: narrow, lower case, one blank for each run of marks. */
export const plainReply = (reply: string): string =>
  reply.replace(presentation, '').normalize('NFKC').toLowerCase().replace(invisible(), '').replace(marks, ' ').trim()
