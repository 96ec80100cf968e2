import { describe, expect } from 'vitest'
import { feedbackChannels } from '../../../src/feedback/channel.ts'
import { channelNamed } from '../../../src/feedback/channel-named.ts'
import { reaches, reachIn, reachOf } from '../../../src/feedback/reach.ts'
import { words as english } from '../../../src/locales/en.ts'
import { words as chinese } from '../../../src/locales/zh-CN.ts'
import { standardReach } from '../../../src/policies/customer.ts'
import { simplifiedPairs } from '../../../src/text/simplified-pairs.ts'
import { fc, prop } from '../../support/prop.ts'

describe('reachOf', () => {
  prop([fc.subarray([...feedbackChannels]), fc.constantFrom(...feedbackChannels)])(
    'a channel is public exactly where the policy names it',
    (publicChannels, channel) => {
      const reach = reachOf({ id: 'own', version: '1.0.0', publicChannels, source: 'A4.3' })
      expect(reach(channel) === 'public').toBe(publicChannels.includes(channel))
      expect(reach(undefined)).toBeUndefined()
    },
  )
})

describe('reachIn', () => {
  const count = fc.nat(30_000)
  const counts = fc.record({ followers: count, views: count, affected: count }, { requiredKeys: [] })
  prop([counts, fc.constantFrom(...feedbackChannels), fc.constantFrom('followers', 'views', 'affected'), count])(
    'more followers, views and customers concerned never reach less far',
    (said, channel, kind, more) => {
      const reach = reachIn(standardReach)
      const [fewer, larger] = [said, { ...said, [kind]: (said[kind] ?? 0) + more }].map((one) =>
        reaches.indexOf(reach({ channel, reach: one }) ?? 'private'),
      ) as [number, number]
      expect(larger).toBeGreaterThanOrEqual(fewer)
      if (more >= 10_000) expect(larger).toBe(2)
    },
  )
})

describe('channelNamed', () => {
  prop([fc.constantFrom(...feedbackChannels), fc.constantFrom('en', 'zh')])(
    'every channel is known by its names in either script',
    (channel, language) => {
      const name = (language === 'en' ? english : chinese).feedbackChannel[channel]
      expect(channelNamed(name)).toBe(channel)
      expect(channelNamed(channel)).toBe(channel)
      expect(channelNamed(traditional(name))).toBe(channel)
    },
  )
})

const pairs = [...simplifiedPairs]
/** The text with every character that has one in its Traditional form. */
const traditional = (text: string): string =>
  [...text]
    .map((character) => {
      const place = pairs.findIndex((one, at) => at % 2 === 1 && one === character)
      return place < 0 ? character : (pairs[place - 1] as string)
    })
    .join('')
