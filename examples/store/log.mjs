/** What may stand in a line; everything else is left out, so that no address, no word of a customer and no secret gets in. */
const allowed = ['route', 'source', 'status', 'kept', 'letter', 'fault', 'done', 'wait', 'port']

/** One line of JSON an event. Values are numbers or short names; a letter is the digest it is buried under. */
export const logTo =
  (write, clock = Date.now) =>
  (what, about = {}) => {
    const known = allowed.flatMap((name) => (about[name] === undefined ? [] : [[name, short(about[name])]]))
    write(`${JSON.stringify({ at: new Date(clock()).toISOString(), what, ...Object.fromEntries(known) })}\n`)
  }

const short = (value) =>
  typeof value === 'number'
    ? value
    : String(value)
        .replace(/[^\w:./-]/g, '')
        .slice(0, 60)
