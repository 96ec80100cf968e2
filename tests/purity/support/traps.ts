/**
 * Runs inside of a bare realm before any rule does: the clock, the lots and the process's time zone throw when
 * they are touched, and nothing that is built in can be changed.
 */
export const traps = `'use strict';
delete globalThis.console
{
  const boom = (name) => function () { throw new Error('impure: ' + name) }
  Math.random = boom('Math.random')
  const RealDate = Date
  for (const name of Object.getOwnPropertyNames(RealDate.prototype))
    if (/^(get|set)(?!UTC|Time$)/.test(name) || /^to(String|DateString|TimeString|Locale)/.test(name))
      RealDate.prototype[name] = boom('Date.prototype.' + name + ' reads the time zone')
  const offset = /(?:Z|[+-]\\d\\d:?\\d\\d)$/
  const zoned = (value) => {
    if (typeof value === 'string' && !offset.test(value) && !/^\\d{4}-\\d\\d-\\d\\d$/.test(value))
      boom('a date text without offset reads the time zone')()
    return value
  }
  const parse = RealDate.parse
  RealDate.now = boom('Date.now')
  RealDate.parse = (text) => parse(zoned(text))
  globalThis.Date = new Proxy(RealDate, {
    construct(target, args, type) {
      if (args.length === 0) boom('new Date()')()
      if (args.length > 1) boom('new Date(year, …) reads the time zone')()
      return Reflect.construct(target, [zoned(args[0])], type)
    },
    apply: boom('Date()'),
  })
  RealDate.prototype.constructor = globalThis.Date
  const RealFormat = Intl.DateTimeFormat
  Intl.DateTimeFormat = new Proxy(RealFormat, {
    construct(target, args, type) {
      if (args[1]?.timeZone === undefined) boom('Intl.DateTimeFormat without a time zone')()
      return Reflect.construct(target, args, type)
    },
    apply: boom('Intl.DateTimeFormat()'),
  })
  for (const name of ['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'])
    String.prototype[name] = boom('String.prototype.' + name + ' reads the locale')
  Number.prototype.toLocaleString = boom('Number.prototype.toLocaleString reads the locale')
  Array.prototype.toLocaleString = boom('Array.prototype.toLocaleString reads the locale')
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = globalThis[name]
    if (typeof value === 'function' || (typeof value === 'object' && value !== null && value !== globalThis)) {
      Object.freeze(value)
      if (value.prototype) Object.freeze(value.prototype)
    }
  }
}`
