import { describe, expect, it } from 'vitest'
import { type PhonePlan, phoneNumber } from '../../../src/customer/identity/phone.ts'
import { mainlandChina } from '../../../src/policies/identity.ts'

const refused = (_tag: string, received: string) => ({
  _tag: 'Left',
  left: { _tag, received: JSON.stringify(received) },
})
const read = (right: string) => ({ _tag: 'Right', right })

describe('a telephone number (A1.4: known again by telephone)', () => {
  it('is 7 to 15 digits behind the plus, none of them a leading 0', () => {
    const abroad = phoneNumber()
    expect(abroad('+1234567')).toEqual(read('+1234567'))
    expect(abroad('+123456789012345')).toEqual(read('+123456789012345'))
    for (const wrong of ['+123456', '+1234567890123456', '+0123456789', 'x+1234567', '+1234567x', '++1234567'])
      expect(abroad(wrong)).toEqual(refused('PhoneUnreadable', wrong))
  })
  it('without a country wants a plan, unless it is no number at all', () => {
    const abroad = phoneNumber()
    expect(abroad('138 0013 8000')).toEqual(refused('CountryNeeded', '138 0013 8000'))
    expect(abroad('123')).toEqual(refused('CountryNeeded', '123'))
    expect(abroad('123456789012345')).toEqual(refused('CountryNeeded', '123456789012345'))
    for (const wrong of ['12', '1234567890123456', 'a123', '123a', ''])
      expect(abroad(wrong)).toEqual(refused('PhoneUnreadable', wrong))
  })
  it('is one of the plan where its country is the plan’s, anything elsewhere', () => {
    const china = phoneNumber(mainlandChina)
    expect(china('\u202d138\u20110013\u20138000\u202c')).toEqual(read('+8613800138000'))
    expect(china('+8613800138000')).toEqual(read('+8613800138000'))
    expect(china('+862112345678')).toEqual(read('+862112345678'))
    expect(china('+8612345678')).toEqual(refused('PhoneUnreadable', '+8612345678'))
    expect(china('+44 20 7946 0958')).toEqual(read('+442079460958'))
    expect(china('+1.415.555.0123')).toEqual(read('+14155550123'))
  })
  it('abroad is dialled as the plan says; another plan dials otherwise', () => {
    expect(phoneNumber(mainlandChina)('00 44 20 7946 0958')).toEqual(read('+442079460958'))
    const plan: PhonePlan = { callingCode: '1', abroad: '011', numbers: [{ startsWith: ['4'], digits: 10 }] }
    expect(phoneNumber(plan)('011 44 20 7946 0958')).toEqual(read('+442079460958'))
    const { abroad: _none, ...inland } = plan
    expect(phoneNumber(inland)('0044 20 7946 0958')).toEqual(refused('PhoneUnreadable', '0044 20 7946 0958'))
    expect(phoneNumber(inland)('415 555 0123')).toEqual(read('+14155550123'))
  })
  it('of a landline is written behind the trunk prefix or the country, of a mobile as it stands', () => {
    const china = phoneNumber(mainlandChina)
    expect(china('021-12345678')).toEqual(read('+862112345678'))
    expect(china('86 21 1234 5678')).toEqual(read('+862112345678'))
    expect(china('21 1234 5678')).toEqual(refused('PhoneUnreadable', '21 1234 5678'))
    expect(china('013800138000')).toEqual(read('+8613800138000'))
  })
  it('of a plan without a trunk prefix is written as it stands, landlines too', () => {
    const plan: PhonePlan = {
      callingCode: '45',
      numbers: [
        { startsWith: ['2'], digits: 8 },
        { startsWith: ['3'], digits: 8, afterTrunk: true },
      ],
    }
    expect(phoneNumber(plan)('22 33 44 55')).toEqual(read('+4522334455'))
    expect(phoneNumber(plan)('33 33 44 55')).toEqual(read('+4533334455'))
    expect(phoneNumber(plan)('45 33 33 44 55')).toEqual(read('+4533334455'))
    expect(phoneNumber(plan)('44 33 44 55')).toEqual(refused('PhoneUnreadable', '44 33 44 55'))
    expect(phoneNumber(plan)('022 33 44 55')).toEqual(refused('PhoneUnreadable', '022 33 44 55'))
  })
  it('that reads alike in two ways is read', () => {
    const plan: PhonePlan = { callingCode: '0', trunk: '0', numbers: [{ startsWith: ['5'], digits: 8 }] }
    expect(phoneNumber(plan)('0 5555 5555')).toEqual(read('+055555555'))
  })
  it('drops the (0) that is dialled inside the country only', () => {
    for (const written of [
      '+44 (0)20 7946 0958',
      '+44(0)2079460958',
      '＋44 （0）20 7946 0958',
      '\u202d+44 (0) 20-7946-0958',
    ])
      expect(phoneNumber()(written), written).toEqual(read('+442079460958'))
    expect(phoneNumber(mainlandChina)('0086 (0)10 1234 5678')).toEqual(read('+861012345678'))
    expect(phoneNumber(mainlandChina)('(0)10 1234 5678')).toEqual(read('+861012345678'))
    expect(phoneNumber()('+39 (06) 6982 0000')).toEqual(read('+390669820000'))
  })
})
