/**
 * Words that say what the letters and digits beside them are (提示词), in the normal form: Simplified, lower case,
 * divided by strokes.
 */
export const cueWords = {
  phone:
    '电话|手机|手机号|手机号码|电话号码|座机|固话|联系方式|联系号码|热线|致电|拨打|回电|来电|去电|打给|传真|联系人|whatsapp|phone|phone number|phone no|telephone|tel|mobile|mobile number|cell|cell phone|cellphone|fax|hotline|reach me on|reach me at|contact number|call me on|call me at|text me on|text me at|ring me on|call back on',
  maybePhone: '号码|联系|联络|请拨|请打|拨|call|dial|ring|text|contact|number',
  idCard:
    '身份证|身份证号|身份证号码|身分证|身分证字号|证件|证件号|证件号码|身份号码|身份证明|统一编号|居留证|居住证|居留证号|社保号|社会保障号|军官证|士兵证|驾驶证|驾照|hkid|id card|id card no|id no|id number|identity card|identity number|identity no|national id|arc no|ssn|social security|social security number|national insurance|nino',
  travelDocument:
    '护照|护照号|护照号码|通行证|通行证号|回乡证|回乡证号|台胞证|台胞证号|旅行证|passport|passport no|passport number|travel document|visa number',
  card: '打到|转到|汇到|打进|提现到|打款|汇款|转账|转账给|收款卡|卡号|银行卡|银行卡号|储蓄卡|借记卡|信用卡|工资卡|收款账号|账号|账户|账户号|帐号|帐户|打款到|转账到|退到|退款到|card|card no|card number|credit card|debit card|account|account no|account number|iban',
  order:
    '订单|订单号|订单号码|订单编号|单号|单据号|编号|流水号|流水|序列号|序号|工单|工单号|合同号|发票号|发票号码|票号|批号|批次|条码|条形码|货号|型号|版本|版本号|商品号|商品编号|交易号|交易单号|取件码|验证码|受理号|案号|会员号|会员卡号|会员id|用户id|客户号|设备号|imei|sku|sn|order|order no|order number|order id|order ref|ticket|ticket no|ticket number|case no|case number|case id|invoice|invoice no|invoice number|serial|serial no|serial number|reference|reference number|ref|ref no|batch|batch no|model|version|build|item no|item number|transaction|transaction id|transaction no|member id|membership no|membership number|user id|customer id|booking|booking reference|booking number|confirmation|confirmation number',
  tracking:
    '运单|运单号|快递单号|快递|快递号|物流|物流单号|物流号|面单|包裹|包裹号|tracking|tracking no|tracking number|tracking id|parcel|shipment|waybill|awb|consignment',
  wechat: '微信|微信号|微信id|v信|威信|薇信|vx|vx号|wx|wechat|wechat id|weixin|加v|加微|加我v|加我微信',
  qq: 'qq|qq号|qq号码|qq群|扣扣|扣扣号|扣扣群|企鹅号|q号',
  account:
    'userid|login name|handle|screen name|nickname|用户名|登录名|登录账号|淘宝号|淘宝账号|淘宝id|旺旺|旺旺号|抖音号|抖音|小红书号|小红书|快手号|微博号|微博|支付宝|支付宝账号|钉钉|钉钉号|陌陌号|游戏id|账号|帐号|telegram|tg|line id|instagram|insta|facebook|twitter|username|user name|login|skype|snapchat|kakaotalk|account name',
  ip: 'ip|ip地址|ip address|网关|mac|mac地址|mac address|网络地址',
  plate:
    '车牌|车牌号|车牌号码|车号|plate|plate no|plate number|licence plate|license plate|number plate|registration|registration number|reg no|reg number|reg|vehicle reg|vehicle registration|vrn|car reg',
  money: '¥|$|€|£|元|rmb|cny|usd|hkd|价格|金额|共计|合计|总价|原价|售价|total|price|amount',
  employee:
    '工号|员工号|员工编号|坐席号|客服工号|staff no|staff id|employee no|employee id|employee number|badge no|agent id',
  room: '房号|房间号|房间|room|room no|suite',
  birthDate: '出生日期|出生年月日|出生于|出生|生日|生于|dob|date of birth|birth date|born on|born|birthday',
} as const
export type CueKind = keyof typeof cueWords
