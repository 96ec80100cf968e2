import type { Masks } from '../../text/masks/masks.ts'

/** Signs that nobody writes between two Han characters but to hide a word; emoji; letters that look Latin. */
export const safeMasks: Masks = { separators: '*＊_＿^＾●○★☆', pictures: true, lookAlikes: true }

/**
 * Spaces, line breaks, full stops and dashes as well (宽松去遮挡): 起 诉, 假.货. They also make words that nobody wrote, so
 * they are an option: `{ ...zhRedFlags, masks: looseMasks }`.
 *
 * @example
 * const [strict, loose] = [compileLexicon([zhRedFlags]), compileLexicon([{ ...zhRedFlags, masks: looseMasks }])]
 * strict._tag === 'Right' && redFlagsIn(strict.right)('我要起 诉你们').categories // => []
 * loose._tag === 'Right' && redFlagsIn(loose.right)('我要起 诉你们').categories // => ['legal']
 * @source A2.4
 */
export const looseMasks: Masks = { ...safeMasks, separators: `${safeMasks.separators} \n\r\t　.。·-—/|~…` }
