import type { RowField } from './row-field.ts'

/** Names with bars between. */
const names = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('|'))

/**
 * The names by which a column is recognised (列名识别): English and Chinese, compared without case, script, width, spaces, underscores, hyphens,
 * dots and what stands in brackets. The first list is asked before the second, so that a file with both `Submit Date` and
 * `Start Date` came when it was submitted. No name belongs to two fields.
 */
export const fieldNames: { readonly [F in RowField]: readonly (readonly string[])[] } = {
  id: [
    names(
      'id|feedback id|response id|review id|survey id|record id|respondent id|answer id',
      'submission id|survey response id|rating id|message id|uuid|编号|反馈编号|反馈id|评论id|答卷编号|答卷id|答题编号',
      '评价id|消息id|response uuid',
    ),
    names('问卷编号|问卷id|订单编号|订单号|对话编号|对话id'),
    names(
      '序号|no|#|ticket id|ticket|conversation id|conversation number|call id|通话id|通话编号|link to the conversation|reservation number|工单编号|工单号|会话id|review link|permalink',
    ),
  ],
  score: [
    names(
      'score|rating|nps|nps score|nps rating|net promoter score|likelihood to recommend|ltr',
      'recommend|recommendation|recommendation score|likely to recommend|nps answer|nps value|评分|打分',
      '分数|得分|nps评分|nps得分|nps打分|nps分数|nps分|推荐分|推荐意愿|推荐度|净推荐值|净推荐值评分|净推荐值得分|推荐评分|推荐打分|推荐意愿打分|推荐意愿评分',
      '推荐可能性|nps值|推荐分数|推荐值|recommend score|recommended score|would you recommend us|nps response|survey response score',
    ),
  ],
  stars: [
    names(
      'stars|star|star rating|stars rating|number of stars|star count|csat|csat score|csat rating',
      'customer satisfaction score|review stars|review score|review rating|reviewer score|conversation rating|星级|星级评分|评星|星数|星级评价|评价星级|满意度评分|满意度打分|满意度得分|满意度分数',
    ),
  ],
  satisfaction: [
    names(
      'satisfaction|satisfaction rating|satisfaction score|customer satisfaction|thumb|thumbs',
      'ticket satisfaction rating|survey result|评价类型|满意度|满意度评价|服务满意度|是否满意|客户满意度|评价结果|满意度结果',
    ),
  ],
  sentiment: [names('sentiment|polarity|情感|情感倾向|情感极性|情绪倾向|正负面|调性')],
  title: [
    names(
      'title|review title|headline|subject line|subject|ticket subject|主题|工单主题|工单标题|标题|评论标题|评价标题',
    ),
  ],
  text: [
    names(
      'text|comment|comments|content|review|feedback|verbatim|review text|review body',
      'review content|body|message|nps comment|customer comment|comment text|feedback text',
      'satisfaction comment|csat comment|survey comment|open ended response|remark|remarks|reason|ltr comment',
      'nps feedback|open feedback|follow up comment|follow up response|survey response comment|nps verbatim|review comment|why|why that score|评价说明|评价描述|评语',
      '评论|内容|原话|评价|反馈|反馈内容|评论内容|评价内容|意见|留言|留言内容|客户原话|客户反馈|客户意见|用户反馈|用户评价|用户评论|意见反馈|意见建议|意见与建议',
      '建议|文字评价|评价详情|投诉内容|诉求内容|点评内容|点评|通话内容|评价正文|备注说明|原因|消息内容|反馈原文|原文',
    ),
    names('备注|description|notes|描述|问题描述'),
  ],
  customer: [
    names(
      'customer id|customer number|openid|unionid|external userid',
      '外部联系人id|客户id|客户编号|会员id|会员编号|客户号|会员号',
    ),
    names('person id|requester id'),
    names('customer|contact id|member id|client id|account id|外部联系人|客户'),
    names('user id|uid|distinct id|user|author|用户|用户id|用户编号|用户名|作者|买家'),
    names(
      'author name|reviewer|reviewer name|reviewer nickname|review username|guest name|consumer|requester|username',
      'reviewer display name|nickname|客户名称|客户昵称|用户昵称|昵称|评论人|评价人|请求者|买家昵称|微信昵称|用户名称|account',
      '发送人|发送者|提交者|提交人|填写人|填写者',
    ),
  ],
  customerName: [
    names(
      'salutation|诉求人|投诉人|来电人|customer name|full name|contact name|person name|称呼|客户称呼|姓名|客户姓名|联系人|您的姓名',
    ),
  ],
  receivedAt: [
    names(
      'received at|received|submitted at|date submitted|submit date|submission date|submitted|submit time',
      'response date|responded at|survey responded at|completed at|review date|recorded date',
      'review time|review submit date and time|answered at|rated at|feedback date|survey date',
      'nps date|ticket satisfaction date|satisfaction rating date|rated on|conversation rated at',
      '投诉时间|投诉日期|提交时间|提交答卷时间|反馈时间|评论时间|评价时间|收到时间|接收时间|答题时间|填写时间|提交日期|反馈日期|评价日期|评论日期',
      '结束答题时间|完成时间|发送时间|消息时间|答卷提交时间|提交答卷的时间|受理时间|留言时间',
    ),
    names('responded'),
    names(
      'date|time|datetime|timestamp|created at|created|date created|created time|created date|review created|date & time',
      'response time|completion time|时间|日期|创建日期|创建时间|时间戳记|时间戳',
    ),
    names('end date|ended at|finished at|结束时间|结束日期|last seen|completed'),
    names(
      'start date|started at|start time|开始时间|开始日期|开始答题时间|review submit millis since epoch|sent at',
      'survey sent at|solved at|updated date|下单时间|posted|posted at|published|published at',
    ),
  ],
  revisedAt: [
    names(
      'revised at|updated at|updated|modified at|last modified|date modified|last updated|更新时间|修改时间',
      '最后修改时间|最后更新时间',
    ),
    names('review last update date and time'),
    names('review last update millis since epoch'),
  ],
  revision: [names('revision|revision number|修订|修订号')],
  status: [names('status|response status|response type|状态|答卷状态|数据状态')],
  distribution: [names('distribution channel|collection mode|收集方式')],
  preview: [names('preview|is preview|预览|是否预览')],
  test: [names('test|is test|test data|is test data|test response|测试|是否测试|测试数据')],
  validity: [
    names(
      '清洗数据结果|数据清洗结果|清洗结果|有效性|是否有效|数据有效性|答卷有效性|validity|is valid|response validity',
    ),
  ],
  speaker: [
    names(
      'sender type|author type|speaker|speaker type|message direction|发送人类型|发送者类型|发送方类型|发送人身份|发送者身份|消息方向|发言人类型',
    ),
  ],
  channel: [
    names(
      'channel|feedback channel|source channel|渠道|反馈渠道|来源渠道|评价渠道|渠道来源|反馈来源|评论来源|来源平台|平台',
    ),
  ],
  outlet: [
    names(
      'outlet|store|shop|branch|location|store name|branch name|store id|门店|店铺|网点|门店名称|店铺名称|网点名称|分店',
      '营业厅|所属门店',
    ),
  ],
  businessArea: [names('business area|department|业务环节|部门|责任部门|业务类型')],
  region: [names('region|地区|区域|大区|省份')],
  product: [names('product|product name|产品|商品|产品名称|商品名称')],
  redFlags: [names('red flags|red flag|red lines|红线|红线类别|红线标记')],
  valueTier: [
    names(
      'value tier|customer tier|tier|customer value|客户价值|客户价值层级|客户等级|会员等级|客户级别|价值层级|客户价值等级|客户层级',
      '用户等级|会员级别|您的会员等级|您的会员级别|membership level|membership tier|your membership level|your membership tier|what is your membership level',
    ),
  ],
  lifetimeValue: [
    names('lifetime value|customer lifetime value|ltv|clv|cltv|终身价值|客户终身价值|累计消费|累计消费金额|累计金额'),
  ],
  currency: [names('currency|币种|货币')],
  csm: [names('csm|customer success manager|account manager|客户成功经理|专属客户成功经理|客户经理|专属客户经理')],
  phone: [
    names(
      'phone|phone number|telephone|mobile|mobile number|tel|customer phone|contact phone|contact phone number|电话|手机|手机号',
      '联系电话|来电号码|客户号码|联络电话|联络方式|手机号码|电话号码|联系方式|客户电话|客户手机|客户手机号|您的手机号',
    ),
  ],
  email: [
    names(
      'email|email address|mail|e mail|customer email|requester email|contact email',
      'respondent email|person email|recipient email|user email|contact email address|reviewer email|guest email|your email|邮箱|电子邮件|信箱|电子信箱|电邮|电子邮箱|邮箱地址|您的邮箱|客户邮箱|电子邮件地址',
    ),
  ],
  wecom: [names('wecom|wecom id|企业微信|企业微信id|企微id')],
}
