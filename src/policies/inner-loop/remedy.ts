import type { AcknowledgementPolicy } from '../../inner-loop/remedy/acknowledge.ts'
import type { AuthorityPolicy } from '../../inner-loop/remedy/authority.ts'
import type { OpenerPolicy } from '../../inner-loop/remedy/opener.ts'
import { phrases, words } from '../../lexicons/words.ts'

/** Tickets carry the feedback's own id (标准受理回执). */
export const standardAcknowledgement: AcknowledgementPolicy = {
  id: 'standard-acknowledgement',
  version: '1.0.0',
  prefix: 'VOC-',
  source: 'A0.13',
}

/** Four Han characters or twelve letters of the customer's words, or the score and the question why (标准共情开场). */
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
        '是规定 按规定 按照规定 根据规定 规定如此 公司规定 有规定 的规定 规定不 规定了 条款 按照流程 按流程 流程就是 公司政策 政策如此 政策规定 政策要求 制度如此 制度要求 协议约定 协议规定 合同约定 规章 我们也没办法 没有办法 系统限制',
      ),
      ...phrases(
        'our policy | company policy | the policy | per policy | policies | our rules | the rules | terms and conditions | our terms | regulations | our procedure | company procedure | not allowed to | nothing we can do',
      ),
    ],
    blame: [
      ...words(
        '您自己 是您的 您应该 您应当 您本应 您没有按 您没按 您误 误操作 操作不当 使用不当 操作失误 您的责任 您理解错 您误会 您搞错 您弄错 您未按 您忘记 您不会用',
      ),
      ...phrases(
        'your fault | your mistake | you should have | you should not have | you failed to | you did not read | you misunderstood | you must have | you forgot | misuse | user error | your responsibility | you were supposed to',
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
