import { describe, expect } from 'vitest'
import { feedbackChannels } from '../../../src/feedback/channel.ts'
import { reachOf } from '../../../src/feedback/reach.ts'
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
