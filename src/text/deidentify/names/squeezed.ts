/** What does not count when names are compared: blanks and signs people put into them. */
const unread = new Set([...' \t\n\r\u00b7\u2022\u30fb\uff65.-_*\'"’,，'].map((sign) => sign.charCodeAt(0)))

/** Units without blanks and signs (紧缩文本), and where each of them stood. */
export interface Squeezed {
  readonly units: Uint16Array
  readonly at: Int32Array
}

export const squeezed = (units: Uint16Array): Squeezed => {
  const kept = new Uint16Array(units.length)
  const at = new Int32Array(units.length)
  let size = 0
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] as number
    if (unread.has(unit)) continue
    kept[size] = unit
    at[size] = place
    size++
  }
  return { units: kept.subarray(0, size), at: at.subarray(0, size) }
}
