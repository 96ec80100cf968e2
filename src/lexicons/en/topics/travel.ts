import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { checked, english } from './shared.ts'
import { around } from './travel/around.ts'
import { travelCues } from './travel/cues.ts'
import { premises } from './travel/premises.ts'
import { staff } from './travel/staff.ts'

/**
 * What guests of hotels and airlines talk about (酒店与旅行主题): a beginning to build one's own on.
 *
 * @example
 * tagTopics(enTravelTopics)('The room was dirty').topics.map(({ topic }) => topic) // => ['room', 'cleanliness']
 * @source A2.15
 */
export const enTravelTopics: CheckedTaxonomy = checked({
  id: 'en-travel-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    cleanliness: { title: 'Cleanliness' },
    facilities: { title: 'Facilities' },
    room: { title: 'Room, bed and seat' },
    noise: { title: 'Noise' },
    service: { title: 'Staff' },
    'front-desk': { title: 'Check-in and boarding' },
    dining: { title: 'Food and drink' },
    price: { title: 'Price and charges' },
    location: { title: 'Location' },
    booking: { title: 'Booking and refunds' },
    internet: { title: 'Wifi and entertainment' },
    safety: { title: 'Safety' },
    delay: { title: 'Delay and cancellation' },
    baggage: { title: 'Baggage' },
  },
  vocabularies: [english([...premises, ...staff, ...around], travelCues)],
})
