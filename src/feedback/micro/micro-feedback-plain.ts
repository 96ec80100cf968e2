const presentation = /[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu
const gender = /\u200d[\u2640\u2642]/gu

/** A face without skin tone, gender, presentation, case, width and white space. */
export const plainFace = (face: string): string =>
  face.replace(presentation, '').replace(gender, '').normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
