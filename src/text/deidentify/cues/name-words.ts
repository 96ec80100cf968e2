/** Words beside which names and addresses stand (人名与地址的提示词), in the normal form, divided by strokes. */
export const nameWords = {
  form: '开户人|开卡人|客人|乘车人|报修人|来电人|退款人|被保险人|投保人|受益人|借款人|担保人|申诉人|举报人|家属|联络人|订货人|下单人|姓名|名字|真实姓名|客户姓名|联系人|收货人|收件人|寄件人|发件人|收件人姓名|经办人|经手人|负责人|投诉人|投诉对象|签收人|取件人|预订人|预定人|入住人|乘客|乘机人|旅客|持卡人|户名|开户名|账户名|收款人|付款人|客户名|会员姓名|申请人|患者|病人|会员|用户|买家|卖家|客人|住户|被投诉人|收款方|委托人|代办人|监护人|孩子|学员|学生|团长|群主|家长|顾客|客户|业主|车主|房东|租客|当事人|name|full name|customer name|contact|contact person|contact name|recipient|cardholder|cardholder name|account holder|passenger|guest|guest name|patient|student|resident|tenant|owner|buyer|seller|beneficiary|payee|account name|bank account name|in the name of|registered to|registered under|under the name|under the name of|name on the card|attention|attn|signed|signed by|client',
  introduced:
    "叫|我叫|我叫做|我的名字是|我的名字叫|名叫|名字叫|叫做|自称|署名|本人叫|他叫|她叫|有个叫|一个叫|我是|这里是|本人|my name is|my name's|name is|named|called|i am|i'm|this is|it's|signed|yours|yours sincerely|sincerely|regards|kind regards|best regards|best wishes|warm regards|best|thanks|many thanks|thank you|cheers",
  role: '爱人|对象|媳妇|男朋友|女朋友|男友|女友|闺蜜|室友|同学|儿媳|女婿|婆婆|岳父|岳母|公公|外婆|外公|奶奶|爷爷|姑姑|舅舅|表姐|表哥|表弟|表妹|堂弟|侄子|侄女|孙子|孙女|邻居|队友|网友|搭档|维修工|安装工人|水电工|清洁工|钟点工|保洁员|营业员|理货员|售票员|乘务员|空姐|辅导员|收费员|质检员|理赔员|查勘员|美容师|化妆师|摄影师|设计师|厨师|健身教练|私教|老中医|主治医生|客服|店长|店员|导购|导购员|技师|司机|骑手|快递员|配送员|顾问|销售|销售员|管家|教练|护士|服务员|收银员|专员|主管|经理|客户经理|大堂经理|店经理|工程师|理发师|发型师|柜员|前台|坐席|员工|业务员|代理人|经纪人|安装工|师傅|老师|医生|保安|保洁|同事|朋友|老公|老婆|丈夫|妻子|女儿|儿子|太太|妈妈|爸爸|父亲|母亲|姐姐|妹妹|哥哥|弟弟|老板|销售经理|退到|退给|转给|汇给|寄给|发给|交给|送给|还给|物业|管理员|讲师|助教|班主任|外卖员|外卖小哥|快递小哥|小哥|送货员|维修员|维修师傅|安装师傅|我哥|我姐|我弟|我妹|我爸|我妈|我儿子|我女儿|助理|秘书|租客|房东|中介|律师|会计|院长|校长|站长|队长|组长|阿姨|保姆|月嫂|投诉|表扬|agent|manager|driver|advisor|adviser|technician|rep|representative|assistant|clerk|waiter|waitress|receptionist|colleague|supervisor|consultant|engineer|nurse|courier|staff member|spoke to|spoke with|speak to|speak with|speaking to|speaking with|talked to|talked with|ask for|asked for|dealt with by|served by|helped by|assisted by|met|brought by|delivered by|handled by|treated by|greeted by|fixed by|repaired by|installed by|cleaned by|sold by|told by|attended by|welcomed by|contacted by|called by|seen by|checked in by|sold to|thank you|thanks|shouted at|emailed by|reception|server|host|hostess|barista|salesman|saleswoman|salesperson|operator|captain|pilot|doctor|therapist|stylist|teacher|instructor|guard|owner|lady|gentleman|guy|employee|staff|worker|cashier|plumber|electrician|mechanic|installer|adviser named|employee named|a certain|thanks to|kudos to|shout out to|shoutout to|credit to|husband|wife|daughter|son|friend|brother|sister|mother|father',
  surname: '姓|我姓|免贵姓|敝姓|鄙姓|本人姓|他姓|她姓',
  office: '员|师|工|长|生|商|管|士|手',
  fromOffice:
    'from billing|from support|from customer|from your|from sales|from accounts|from reception|from the front|from the billing|from the support|from the sales|from tech|from technical|from the store|from the shop|from head office|in billing|in support|in sales|in customer|in accounts|at reception|at the front|at the counter|at the till|at your',
  nickname:
    '小张|老张|小李|老李|小王|老王|小刘|老刘|小陈|老陈|小杨|老杨|小赵|老赵|小吴|老吴|小徐|老徐|小孙|老孙|小朱|老朱|小胡|老胡|小郭|老郭|小罗|老罗|小郑|老郑|小梁|老梁|小韩|老韩|小唐|老唐|小冯|老冯|小董|老董|小曹|老曹|小袁|老袁|小邓|老邓|小傅|老傅|小沈|老沈|小彭|老彭|小吕|老吕|小苏|老苏|小卢|老卢|小蒋|老蒋|小蔡|老蔡|小贾|老贾|小魏|老魏|小薛|老薛|小潘|老潘|小杜|老杜|小戴|老戴|小姜|老姜|小范|老范|小谭|老谭|小廖|老廖|小邹|老邹|小熊|老熊|小孟|老孟|小邱|老邱|小侯|老侯|小崔|老崔|小姚|老姚|小秦|老秦|小尹|老尹|小谢|老谢|小周|老周|小黄|老黄|小何|老何|小许|老许|小陆|老陆|小钱|老钱|小宋|老宋',
  honorific:
    '先生|女士|小姐|太太|夫人|经理|师傅|同学|阿姨|叔叔|大哥|大姐|老板|医生|教授|律师|店长|主管|总监|老师|主任|总',
  title:
    'mr|mrs|ms|miss|mdm|dr|prof|professor|sir|madam|mx|messrs|inspector|officer|constable|sergeant|detective|rev|lord',
  greeting: 'dear|hi|hello|hey|亲爱的|尊敬的',
  address:
    '地址|收货地址|收件地址|家庭地址|家庭住址|住址|详细地址|联系地址|寄送地址|邮寄地址|配送地址|通讯地址|户籍地址|现住址|居住地|家住|住在|我住|居住在|寄到|送到|发到|寄往|位于|address|home address|delivery address|shipping address|billing address|mailing address|live at|lives at|living at|lived at|reside at|residing at|deliver to|delivered to|ship to|shipped to|send it to|sent to|postcode|post code|zip code|zip',
  street:
    'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|close|terrace|square|crescent|parkway|highway|grove|gardens|row|mews|hill|path|po box|p.o. box',
} as const
export type NameCueKind = keyof typeof nameWords
