import type { CheckedTaxonomy } from '../../../outer-loop/topics/check-taxonomy.ts'
import { checked, chinese } from './shared.ts'
import { around } from './travel/around.ts'
import { travelCues } from './travel/cues.ts'
import { premises } from './travel/premises.ts'
import { room } from './travel/room.ts'
import { staff } from './travel/staff.ts'

/**
 * What guests of hotels and travellers talk about (酒店与旅行主题): a beginning to build one's own on.
 *
 * @example
 * tagTopics(zhTravelTopics)('房间有异味').topics.map(({ topic }) => topic) // => ['cleanliness']
 * @source A2.15
 */
export const zhTravelTopics: CheckedTaxonomy = checked({
  id: 'zh-travel-topics',
  version: '1.0.0',
  source: 'A2.15',
  threshold: 2,
  topics: {
    cleanliness: { title: '卫生异味' },
    facilities: { title: '设施设备' },
    room: { title: '房间与床' },
    noise: { title: '噪音隔音' },
    service: { title: '服务态度' },
    'front-desk': { title: '前台入住退房' },
    dining: { title: '早餐餐饮' },
    price: { title: '价格收费' },
    location: { title: '位置交通' },
    booking: { title: '预订与描述' },
    internet: { title: '网络' },
    safety: { title: '安全与打扰' },
    delay: { title: '延误取消' },
  },
  vocabularies: [chinese([...premises, ...room, ...staff, ...around], travelCues)],
})
