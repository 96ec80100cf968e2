import type { AcknowledgementPolicy } from '../../inner-loop/remedy/acknowledge.ts'
import type { AuthorityPolicy } from '../../inner-loop/remedy/authority.ts'
import type { OpenerPolicy } from '../../inner-loop/remedy/opener.ts'
import { phrases, words } from '../../lexicons/words.ts'

/**
 * Tickets carry the feedback's own id (标准受理回执).
 *
 * @example
 * acknowledge(standardAcknowledgement)({ feedbackId: '881', receivedAt: instant(0) }).ticket
 * // => 'VOC-869-885-3296'
 */
export const standardAcknowledgement: AcknowledgementPolicy = {
  id: 'standard-acknowledgement',
  version: '1.0.0',
  prefix: 'VOC-',
  source: 'A0.13',
}

/**
 * Four Han characters or twelve letters of the customer's words, or the score and the question why (标准共情开场).
 *
 * @example
 * checkOpener(standardOpener)('您提到XX功能闪退，我非常理解您的沮丧。', { comment: 'XX功能老是闪退', scale: '0-10' })._tag // => 'Right'
 * checkOpener(standardOpener)('抱歉，但这是规定。', { comment: 'XX功能老是闪退', scale: '0-10' })._tag // => 'Left'
 */
export const standardOpener: OpenerPolicy = {
  id: 'standard-opener',
  version: '1.0.0',
  longest: 40,
  leastLetters: 12,
  widestGap: 4,
  courtesies: [
    ...words(
      '我们 你们 您的 我的 非常 十分 抱歉 对不起 理解 感谢 谢谢 反馈 给您 带来 这样 这个 一个 没有 什么 真的 就是 因为 所以 问题 感受 心情 不便 表示',
    ),
    ...phrases(
      'very sorry | we are | i am | you are | thank you | for your | feedback | understand | with the | that you | this is | it was',
    ),
  ],
  refused: {
    rules: [
      ...words(
        '是规定 按规定 按照规定 根据规定 规定如此 公司规定 有规定 的规定 规定不 规定了 条款 按照流程 按流程 流程就是 公司政策 政策如此 政策规定 政策要求 制度如此 制度要求 制度就 制度是 制度这样 制度规定 制度不 规定就 规定是 规定这样 规定要 规则如此 规则就 规则是 规则要求 规则规定 规则不 政策就 政策是 政策这样 政策不 系统就 系统设定 系统默认 系统规定 系统要求 系统不支持 系统不允许 流程如此 流程要求 流程规定 流程是 要求如此 总部规定 总部要求 上级规定 上级要求 上面规定 上面要求 国家规定 法律规定 行业规定 行业惯例 行规 店规 惯例 协议约定 协议规定 合同约定 规章 也没办法 我们没办法 没有办法 没办法帮 也是没办法 无能为力 爱莫能助 我们无权 没有权限 没权限 权限不够 权限不足 不归我们 不在我们 与我们无关 跟我们没关系 和我们没关系 不是我们的责任 不是我们的问题 只能这样 一直都是这样 一向如此 本来就是这样 概不 恕不 系统限制',
      ),
      ...phrases(
        "our policy | company policy | the policy | per policy | policies | our rules | the rules | terms and conditions | our terms | regulations | our procedure | company procedure | not allowed to | nothing we can do | nothing i can do | nothing more we can | there is nothing we | we can not do anything | we cannot do anything | we can't do anything | hands are tied | out of our hands | beyond our control | out of our control | how it works | how the system | the system does not | the system doesn't | the system will not | the system won't | no exceptions | make an exception | standard procedure | standard practice | industry practice | internal rules | company rules | house rules | fine print | terms of service | terms of use | not our responsibility | not our fault",
      ),
    ],
    blame: [
      ...words(
        '您自己 是您的 您应该 您应当 您本应 您没有按 您没按 您误 误操作 操作不当 使用不当 操作失误 您的责任 您理解错 您误会 您搞错 您弄错 您未按 您忘记 您忘了 您没看 您没有看 您没仔细 您不仔细 您选错 您填错 您输错 您下错 您拍错 您买错 您点错 您记错 您看错 是您选 您同意过 您已同意 您已经同意 谁让您 您怎么不 您为什么不 个人原因 您个人 您那边的问题 您不会用',
      ),
      ...phrases(
        "your fault | your mistake | you should have | you should not have | you failed to | you did not read | you misunderstood | you must have | you forgot | misuse | user error | your responsibility | you were supposed to | you chose | you agreed to | you accepted | you ordered the wrong | you entered | you did not follow | you didn't read | you didn't follow | user's fault | on your side | on your end | why didn't you | why did you not",
      ),
    ],
  },
  scoreCues: {
    before: [
      '打了',
      '给了',
      '评了',
      '打分',
      '评分',
      '得分',
      '分数',
      'score of',
      'score',
      'scored',
      'rated',
      'rating of',
      'gave',
      'gave us',
    ],
    after: ['分', '/10', '/ 10', 'out of', 'point', 'points'],
    notAfter: ['分钟', '分店', '小时', '天', '元', '%', 'hour', 'minute', 'day', 'yuan'],
  },
  why: [
    '为什么',
    '为何',
    '原因',
    '哪里',
    '哪些',
    '哪方面',
    '怎么',
    'why',
    'what',
    'which',
    'how come',
    'reason',
    'tell us',
  ],
  source: 'A2.10',
}

/**
 * Whoever works a case may grant 500.00 yuan in it and call technical resources; the crisis team speaks for the
 * company (标准授权). Above 500.00 yuan the director is asked, then top management.
 *
 * @example
 * standardAuthority.compensation.limits.csm // => 50000
 * standardAuthority.compensation.approvers // => ['csDirector', 'topManagement']
 */
export const standardAuthority: AuthorityPolicy = {
  id: 'standard-authority',
  version: '1.0.0',
  compensation: {
    currency: 'CNY',
    limits: {
      csm: 50_000,
      seniorAgent: 50_000,
      regularService: 50_000,
      csDirector: 50_000,
      crisisPr: 50_000,
      regionalManager: 50_000,
      department: 50_000,
    },
    approvers: ['csDirector', 'topManagement'],
    source: 'A2.11',
    caseSource: 'A2.22',
  },
  technicalResources: {
    roles: ['csm', 'seniorAgent', 'regularService', 'csDirector', 'crisisPr', 'regionalManager', 'department'],
    source: 'A2.12',
  },
  speakingForTheCompany: { roles: ['crisisPr'], source: 'A4.5' },
}
