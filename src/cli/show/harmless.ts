/**
 * Text from a file, safe to print on a terminal: line breaks become spaces, other control characters become signs for
 * themselves (␛), and marks that turn the reading direction or cannot be seen are shown as �.
 */
export const harmless = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u001f]/gu, (sign) => String.fromCodePoint(0x2400 + (sign.codePointAt(0) ?? 0)))
    .replace(
      /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
      '\u{fffd}',
    )
    .replace(/[\ud800-\udfff]/gu, '\u{fffd}')

/** JSON on one line or indented, in which no character can steer a terminal. */
export const harmlessJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
    (sign) =>
      Array.from(
        { length: sign.length },
        (_none, unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`,
      ).join(''),
  )
