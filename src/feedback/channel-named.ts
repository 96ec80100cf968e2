import type { FeedbackChannel } from './channel.ts'
import { named, type Spellings } from './named.ts'

/** What people and systems call the channels (渠道名称): A3's eleven names, and the usual platforms; NPS is asked in surveys. */
const spellings: Spellings<FeedbackChannel> = {
  survey: ['问卷', '问卷调查', '调查', '调研', '满意度调查', 'NPS', 'NPS调查', '净推荐值', 'questionnaire', 'surveys'],
  interview: ['访谈', '采访', '客户访谈', '用户访谈', '面谈', 'interviews'],
  webBehaviour: ['网站行为', '网页行为', '网络行为', '线上行为', '网站', '官网', 'web behavior', 'website', 'web'],
  socialListening: [
    ...['社交聆听', '社群聆听', '社交媒体聆听', '社交媒体', '社群媒体', '社媒', '舆情', '社交平台', '论坛', '社区'],
    ...['微博', '新浪微博', '小红书', '抖音', '快手', '知乎', 'B站', '哔哩哔哩', '贴吧', '豆瓣', '视频号', '公众号'],
    ...['社交媒体监测', '黑猫投诉', 'social media', 'social', 'weibo', 'xiaohongshu', 'douyin', 'tiktok', 'bilibili'],
    ...['twitter', 'x', 'facebook', 'instagram', 'youtube', 'reddit', 'forum', 'zhihu', 'threads', 'linkedin'],
  ],
  focusGroup: ['焦点小组', '焦点团体', '焦点座谈', '座谈会', 'focus groups'],
  liveChat: [
    '在线客服',
    '线上客服',
    '在线聊天',
    '线上聊天',
    '即时聊天',
    '实时聊天',
    '客服聊天',
    '客服',
    '在线咨询',
    'chat',
  ],
  email: ['电子邮件', '电子邮箱', '电邮', '邮件', '邮箱', 'e-mail', 'mail'],
  onlineReview: [
    ...['在线评论', '线上评论', '网上评论', '网络评论', '网评', '评论', '评价', '商品评价', '点评', '大众点评', '美团'],
    ...['天猫', '淘宝', '京东', '拼多多', '携程', '饿了么', '应用商店', '应用市场', 'tmall', 'taobao', 'jd', 'ctrip'],
    ...['amazon', '亚马逊', 'app store', 'google play', 'google reviews', 'trustpilot', 'tripadvisor', 'yelp'],
    ...['review', 'reviews', 'online reviews', 'booking'],
  ],
  callRecording: [
    '通话录音',
    '电话录音',
    '录音',
    '电话',
    '通话',
    '热线',
    '来电',
    '呼叫中心',
    'phone',
    'call',
    'hotline',
  ],
  sms: ['短信', '手机短信', '短讯', '简讯', '讯息', 'text message', 'text messages'],
  wecom: ['企业微信', '企微', '微信', 'wechat', 'wechat work', 'wxwork', '微信群', '企业微信群'],
  app: ['应用内', '应用', 'APP内', '客户端', '小程序', '手机应用', 'in-app', 'mini program', 'mobile app'],
  employee: ['员工', '员工反馈', '员工之声', '内部员工', '店员', 'staff', 'employees'],
  privateMessage: ['私信', '私聊', '站内信', '私讯', 'dm', 'direct message', 'private messages', 'messenger'],
}

/**
 * The channel a name stands for (渠道识别), in either language and either script; nothing for a name nobody knows.
 *
 * @example
 * channelNamed('企微') // => 'wecom'
 * channelNamed('線上評論') // => 'onlineReview'
 * channelNamed('飞鸽') // => undefined
 * @source A3.3
 * @law every channel is known by its names in either script
 */
export const channelNamed: (written: unknown) => FeedbackChannel | undefined = named(spellings)
