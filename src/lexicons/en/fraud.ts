import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { lines } from '../words.ts'

/** Being cheated, in the customer's words (欺诈): scams, fakes, charges nobody agreed to, lies in selling. */
export const fraud: readonly TermGroup[] = [
  {
    category: 'fraud',
    tier: 'strong',
    terms: [
      ...lines(`(scam|scams|scammer#|scammy)
        scam~ [{obj}]
        fraudster#
        (fraudulent|fraudulently)
        (defraud~|swindle~|embezzle~|hoodwink~|dupe~)
        (con artist#|con m(an|en)|conman|conmen|con merchant#|con trick|con job|confidence trick)
        (be~|been|got|get~) conned
        (hustler#|crooks|swindler#|trickster#|charlatan#|shysters)
        (ponzi|pyramid) scheme#
        (phishing|identity theft|id theft)
        {fake} [{fake}] {goods}
        {goods} (is|are|was|were|be|turned out to be|turn~ out|must be|appear~ to be|look~|seem~) [{very}|not even|clearly a|a|most likely|probably] {fake}
        (is|are|was|were|it|they|that|be|being|been|got|received|sent|sold|bought|selling|sells|sell|buy|its|this) [{me}] [{very}|not even] [a|an] [cheap|poor|chinese|obvious|bad|total] {fake}
        (fakes|counterfeits|counterfeit|counterfeiter#|knock offs)
        fake (review#|feedback|rating#|website|site|shop|store|company|seller|profile#|account#|invoice#|photo#|picture#|address|number|tracking [number]|promise#|discount#|price#|deal#|offer#|advert#|ad#|advertising|sale#|name#|fee#|charge#|listing#|hotel|booking#|ticket#|news)
        (review#|rating#) [on here|must be|are|is|all|were] [{very}|obviously|clearly|all] (fake|fabricated|bought|paid for|made up|bogus)
        (paid|bought|bogus|fabricated|planted) review#
        (bribe~|paid|pay~|incentivis~|offered {me} [a|money]) [{me}] (for|to (write|leave|remove|delete|change)) [a] [5 star|good|positive|my|five star|the] review#
        bait and switch
        (false|fake|deceptive) (advertising|advertisement#|advert#|ad#|description#|marketing|pricing|listing#)
        (falsely|fraudulently|deceptively|dishonestly|wrongly) (advertise~|describe~|market~|sold|claim~|charge~|label~|represent~|bill~)
        (mis sold|mis selling|mis sell|mis described|mis advertised|missold|mislabel~|mis labelled)
        (misrepresent~|misrepresentation)
        (deceive~|deceit|deceitful|deception)
        deceptive (practice#|company|business|advert#|sales|marketing|tactics|pricing)
        (deliberately|intentionally|knowingly|wilfully|purposely|purposefully|blatantly) (mislead~|misled|lie~|lied|deceive~|false|hid|conceal~|overcharge~)
        (mislead~|misled) {obj} [about|into] [the|our|my] [{goods}] [on purpose|deliberately|into (buying|paying|signing|booking)]
        (lie~|lied) [blatantly|outright|repeatedly|straight|directly|openly] (to {obj}|through (his|her|their) teeth)
        (lie~|lied|lying) to (my|our|your) face#
        (advert#|advertising|advertise|claim#|promise#|description|website|it|that|this|everything) (is|was) [all] a [complete|total|big|blatant] lie
        (lied|lies|they lie|been lying|was lying|are lying) [repeatedly|blatantly|to {obj}] about
        (liars|liar|telling lies|pack of lies|bunch of lies|full of lies|tissue of lies|all lies|outright lie#|blatant lie#|flat out lie#|bare faced lie#|told {obj} [a] lie#)
        dishonest (company|people|seller#|business|practice#|staff|employee#|behavior|hotel)
        (unauthorised|unapproved|unexplained|fraudulent|bogus|phantom|undisclosed|unagreed|unsolicited|mysterious|unknown) [credit card|bank|additional|extra] (charge#|transaction#|payment#|debit#|withdrawal#|deduction#|fee#|purchase#|subscription)
        (double|triple|twice) (charge~|bill~|billed|charged)
        (charge~|bill~|debit~|deduct~|take~|took|taking|withdr~|withdrew|withdrawn|remove~) [{obj}|{poss} {card}|it|money|cash|payment|funds|the money|extra|more] [from {poss} {card}|from me|on my card|out of {poss} {card}|on {poss} {card}|off my card] without [my|our|any|prior|asking|telling|even|his|her] (permission|consent|authorisation|knowledge|approval|asking|telling|notice|authority|informing|notification)
        (charge~|bill~|debit~) [{obj}|{poss} {card}] [an|the|full|extra] [amount] (for (something|things|items|a service|services|stuff|goods|a room|a subscription|nothing|a product) [that] (i|we) (never|did not|didnt|had not|cancelled)|even though (i|we) cancelled|after (i|we) cancelled|anyway|again and again|every month (without|even|despite))
        (over charge~|overcharge~|overbill~) ({obj}|my|by|for|on)
        (i|we) [was|were|have been|been|got|had been] (overcharged|over charged)
        (stole|steal~|stealing|pocket~|rob~) [all] (my|our|people's|your|customers|everyone's|peoples|other people's|folks) [hard earned|whole|entire|security|full] {money}
        (took|take~|taking|keep~|kept) [all] (my|our|people's|your|the) [hard earned|whole|entire|security|full] {money} and (ran|run|disappear~|vanish~|never (deliver~|send|sent|ship~|gave|came)|block~|gone)
        (run|ran|disappeared|vanished|made off|gone) (off with|with) (my|our|the|your|people's) {money}
        (steal~|stole) (money|cash|from (customer#|people|my card|my account))
        (thieves|thieving|crooks|robbers|criminal (gang|organisation|company|enterprise))
        (bunch|gang|company|run|pack|these|you|are|absolute|complete) [of|by] [absolute|complete|total|common]  criminals
        extortionist#
        (pay~|ordered|order~|bought|buy~|charged) [{obj}] [for] [a|the] [brand] new [{goods}|one|laptop|phone] (and|but) (receive~|got|get~|sent|was sent|they sent [me]) [a|an] (used|second hand|refurbished|old|opened|returned)
        (take~|took|taking|deduct~|withdraw~|debit~) [out] [money|payments|funds|fees] (from|out of) (my|our) (account|card|bank|paypal) (without|after (i|we) cancelled|even though (i|we)|despite|again)
        (trick~|fool~|con~|dupe~) ({obj}|people) into (buying|paying|signing|booking|giving|spending|sending|thinking|believing)
        (sold|sell~|selling|rent~|send~|sent|receive~|received|got|gave|shipped|delivered|get) [{obj}] [as|me] [an|a|the|this|it|them|item|phone|laptop] [a|an] (used|second hand|refurbished|opened|returned|pre owned|previously used|worn) [{goods}|one|item|phone|laptop|unit|product#|books|clothes|condition] [as|instead of|for|rather than|sold as|when i (ordered|paid for|bought) a|at the price of|not] [brand|a|being|as] new
        (sold|sell~|sent|describe~|advertise~) [{obj}|it|them|this] as [brand] new (but|and|when|had|was|is|turned|though|however)
        (keep~|continue~ to|still) (debit~|charge~|bill~|deduct~|take~) [{obj}|{poss} {card}|money|payments] [from {poss} {card}] (every month|monthly|after (i|we) [have|had] cancel~|even though|despite)
        (mileage|odometer|date#|label#|document#|record#|signature|invoice#|receipt#|certificate#|meter#|scale#|paperwork|figures|results|timesheet#) (had|has|have|was|were|is|are) [been|clearly|obviously] (falsify~|forge~|tampered|rig~|alter~|clocked|fake~|doctored|fabricate~|rolled back)
        {poss} [credit|debit|bank] card [details] (be~|got|has been|had been|have been) (cloned|skimmed|hacked|used fraudulently|compromised|stolen)
        (are|is|was|were|be) [just|all|only|clearly|obviously|actually] [a|an|cheap|chinese|bad] [cheap|bad] (replica#|imitation#|knock off#|counterfeit#|fake#)
        (used|refurbished|second hand|returned|opened|old) [{goods}|item#|phone|product#|stock|device] [passed off|sold|marketed|advertised|being sold|disguised|sent|presented] as [brand] new
        (sold|marketed|advertised|passed off|described|listed) as [brand] new [but|and|when|though]
        (not|nothing) [actually|really|even|an|a|at all|the] (genuine|authentic|original|legit|legitimate) [product#|item#|{goods}|article|parts|company|business|site|website]
        (not) [actually|really|even] [real|pure] (gold|silver|leather|diamonds|cashmere|silk)
        (tampered|tampering) [with]
        (hidden|undisclosed|surprise|secret|sneaky) [extra|additional|resort|booking] (fee#|charge#|cost#|subscription)
        (sign~|signed|subscribe~|subscribed|enrol~|enrolled|enroll~) {obj} [up] (to|for|in|into) [a|an|some|their|prime|something] [subscription|membership|trial|insurance|plan|service] without
        (forge~|forged|forging|falsify~|falsified|fabricat~|doctored) [my|our|the|a|his|her] (signature|document#|invoice#|receipt#|record#|report|date#|proof|delivery|bill)
        (never|not) (receive~|received|got|arrive~|arrived|deliver~|delivered|came|sent|shipped) [{obj}|it|the item|anything|my order|my refund|the goods|my money|the product|my parcel] [and|but] [they] (took|kept|keep|still (took|charged|have)|claim~ (it was|delivered)|block~) [my|our|the] [money|payment]
        (claim~|said|say|says|marked|mark~) [it was|it|it has been|as|that it was|they|was|to have] [been] deliver~ (but|when|yet|never|although|even though) [it|i|we|nothing|was|nobody] (never|not|nothing|was|did)
        (money|cash) grab (scam|fraud|con)
        (price|rate) gouging
        (fleece~|fleeced|diddle~|diddled|stitched up|stiffed|shafted) ({obj}|out of|by)
        (take~|took) [complete|full|blatant|unfair]  advantage of (tourist#|old|elderly|vulnerable|desperate)
        (rig~|rigged|tamper~) [the|their|with the] (meter|scale#|price#|system|taxi meter)
        (short|under) weight
        (weigh~|weight) (less than (advertised|stated|claimed|the))
        (illegal|unlawful|fraudulent) (charge#|fee#|practice#|business|scheme)
        (clone~|cloned|skim~|skimmed|hack~|hacked) (my|our) card
        (bogus|sham|shell|fly by night) (company|business|firm|website|site|operation|organisation)
        (company|business|site|website|place|whole thing|seller|shop|firm|they|it|this) (is|are|was) [{very}|nothing but|probably|definitely|all] [a] [total|complete|big|massive|absolute|real|huge] (scam|fraud|fake|sham|con|front|fraudsters|scammers|crooks|thieves|criminals|cheats|cowboys)
        (cheat~|cheated|cheating) ({obj}|out of|customers|people)
        (be~|been|got|get~) [all] (cheated [by|out]|scammed|swindled|duped|deceived|defrauded|tricked)
        cheats
        (cheating|cheat) (company|business|people|customers|firm)`),
      {
        term: 'con~ ({obj}|out of|into)',
        allow: lines('(mod|pros and) cons {obj}\n(try~|trying) to con {obj}'),
      },
      {
        term: '(charge~|bill~|debit~|deduct~|invoice~) [{obj}|{poss} {card}|{poss} [credit|debit] card|it|the card|for it] [for it|for this|for the same (thing|item|order|room|flight)|the full amount|the same amount|{poss} (card|account)] {num}',
        allow: lines('(charge~|bill~) [{obj}] {num} (the|as|more|what|over) [price|rate|amount]'),
      },
      {
        term: 'fraud#',
        allow:
          lines(`fraud (protection|alert#|department|dept|issue|team|prevention|check#|detection|squad|unit|investigation|control#|awareness|purposes|reasons)
          (prevent~|avoid~|combat|against|reduce|detect~|stop|anti|because of|as|possible|potential|suspect~|card|credit card) fraud`),
      },
    ],
  },
  {
    category: 'fraud',
    tier: 'weak',
    terms: lines(`rip~ [{obj}] off [merchant#]
      rip off [price#|merchant#|airline|joint]
      (dishonest|dishonesty|crooked)
      (feel|felt) [a bit|very|really|totally] cheated
      (rob~|extort~) [{obj}]
      (short chang~|over charge~|overcharge~)
      not as (described|advertised)
      (refuse~) to (refund|return|give back|repay)
      (take~|took|keep~|kept) (my|our|your) money
      (a|complete|total) lie
      robbery
      extortion
      extortionate
      (false|wrong|incorrect|misleading) (information|info|promise#|impression|hope#|statement#|price#|picture#|photo#|excuse#|sense)
      misleading
      (mislead~|misled) [{obj}|by|into|customers]
      (is|was|what|such|all|total|complete|big|just|like) [a] con
      (lie~|lies|lied|lying)
      (dodgy|shady|sketchy|underhand|underhanded|unscrupulous|unethical|sharp practice#)
      (broken|empty|false) promise#
      cheat~
      trick~
      (steal|stealing) at
      (hidden|extra|unexpected) (fee#|charge#|cost#)
      over priced
      (bogus|fake)`),
  },
]
