/**
 * A regular expression made when it is first asked for: engines read one that stands in the text of a file as they
 * load the file, and classes of characters are dear to read.
 */
export const pattern = (source: string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, flags)
    return made
  }
}
