/** What stands where words of a person were overwritten (已遗忘). */
export const erasedText = '⌫'
