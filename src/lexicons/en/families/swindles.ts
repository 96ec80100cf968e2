import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { lines } from '../../words.ts'

/** How customers tell that they were cheated (欺诈手法): paper deliveries, charges, swaps, lies. */
export const swindles: readonly TermGroup[] = [
  {
    category: 'fraud',
    tier: 'strong',
    terms:
      lines(`(mark~|marked|show#|showed|showing|list~|listed|log~|logged|record~|recorded|confirm~|confirmed|claim~|claimed|said|says) [{poss}|the|my|our|it|this|that it was|it had been] [order|parcel|package|food|delivery|item|status|it] [was|as|is|to be] [already|been] (delivered|complete|completed|collected|picked up|fulfilled|received|dispatched) [and signed for] [and|but|when|though|although|yet|while|even though|whereas] [it|i|we|nothing|he|she|they|the driver|nobody|no one] [was|has|have|had|did|still] (never|not|nothing|nobody|no one|no parcel|no food|still waiting)
      (says|said|shows|showing|marked|shown) [as] delivered [and signed for] [and|but|when] [i|we|it|nothing|nobody] (never|not|nothing|nobody|did)
      (signed for by|signature (is|was) not|not my signature|someone else signed|nobody signed|i never signed|forged {poss} signature|fake signature)
      (weigh~|weighs|weighed) (only|less|far less|much less|nowhere near|under)
      (under filled|underfilled|short measure#|short weight)
      (watered down|diluted) (milk|juice|drinks|wine|perfume|gasoline|alcohol|soup)
      (bottle|box|jar|packet|container|tank) [was|is|came|arrived] [only] (half|a third|a quarter) (full|filled|empty)
      (bill~|billed|charge~|charged|invoice~|invoiced|debited|paid) [me|us|my card|my insurance|my account] for [a|an|the|some|several|two|three|extra|all] (treatment#|service#|room#|meal#|item#|product#|extra#|insurance|thing#|something|work|part#|repair#|damage|damages|night#|drink#|breakfast|minibar|ride#|trip#|journey#|call#|data|test#|visit#|hour#|order#|membership|subscription|upgrade#|baggage) [that] (i|we) (never|did not|had not|have not|do not)
      (charge#|transaction#|payment#|debit#|withdrawal#|purchase#|order#) (on|from|to|in) (my|our) [bank|card|credit card] (statement|card|account|bill) [that] (i|we) (never|did not|do not|had not|have not) (authorise~|make~|made|make|recognise|agree~|approve~|know|order~|authorised)
      (add~|added|include~|included|slip~|slipped|sneak~|sneaked|snuck|put|tack~|tacked) [on|in] [a|an|some|extra|the|extended] (insurance|warranty|cover|protection|membership|subscription|service#|fee#|charge#|item#|extra#|donation|tip) [on|in|to {poss} (bill|order|basket|cart)] [that] (i|we) (never|did not) (ask~|want~|agree~|order~|request~|select~|need~|authorise~)
      (never|did not) (gave|give|given) [you|them|my|our|any] (permission|consent|authorisation|approval) to (charge|take|debit|bill|renew)
      (open~|opened|took out|taken out|created|set up) [a|an] [bank|new|credit|phone|loan] (account|loan|credit card|contract|line|subscription) in my name
      (use~|used|using) my (name|identity|details|card) (without|fraudulently)
      (took|takes|take|taken|kept|pocketed) (my|our|the) [full|whole|entire] (deposit|money|payment|cash) (and|then|but) [now] [then|they] (will not|does not|do not|never|stopped|refuse~|disappear~|vanish~|block~|ghosted|ignore~|gave nothing|delivered nothing)
      (ghosted|blocked) (me|us) (after|once|as soon as) [i|we|taking|paying|they|receiving|paid|the]
      (swap~|swapped|switch~|switched) (the|my|our) (stone|diamond|gem|original|engine|label#|price tag#|tag#) (in|for|with|from|out)
      (free trial|trial) [that] (turn~ into|turned into|became|automatically|auto|rolled into|converted)
      (ask~|asked|offer~|offered|pressure~|pressured|pay~|paid|bribe~|bribed|blackmail~) {obj} [money|a refund|a discount|cash|a gift card|a voucher] [to|for] (change|remove|delete|edit|take down|alter|revise|changing|removing|deleting) [my|our|a|the|this] [negative|bad|honest|5 star|five star|good|positive|1 star|one star] review#
      (paid for|ordered|advertised as|described as|sold as|supposed to be|bought) [real|genuine|pure|solid|full] (leather|gold|silver|wool|cotton|silk|oak|wood|cashmere|diamond#|steel|wagyu|organic|down) (and|but|it was|which) [it] [got|received|was|is|turned out to be|they sent|sent|it is|is actually] [actually] (plastic|fake|polyester|pvc|vinyl|plated|imitation|acrylic|pleather|chipboard|synthetic|faux)
      (used|worn|second hand|returned|opened|refurbished|repaired|refilled|expired) {goods} (sold|sent|delivered|passed off|shipped) as [brand] new
      (pass~|passed|passing) (off|{obj} off|it off|them off|this off) [a|an|the|this] [{goods}|room|compact room|fake|car|used] as
      (try~|tried|trying|attempt~|attempted) to (pass off|overcharge|scam|con|cheat|trick|defraud|swindle|rip {obj} off|steal|deceive|sell {obj} a (fake|used))
      (falsely|misleadingly|deceptively) (advertised|described|labelled|labeled|marketed|represented|presented|listed)
      (a|the|just a) front for (thieves|scammers|criminals|a scam|fraud|money laundering)
      (lies|lie|lied|lying) and (misleading|mislead~|deceit|deception|cheat~|steal~|scam~|excuses|cover up#|more lies|manipulat~)
      (deception|deceit|dishonesty) (from|by) (the|your|this|start to|beginning|day one)
      (one|nothing but|told|full of|constant|endless|pure|blatant|downright) lie# (after another|upon|to|about|from|and)
      (fraudulent|unauthorised|unrecognised|unapproved|mystery) [credit card|bank|card] (activity|use|access|bookings|orders|transfer#)
      (my|our) (card|account|identity|details|credit card|bank account) [was|were|has been|have been|had been|got|is] [then] (cloned|skimmed|hacked|defrauded|compromised|charged fraudulently|used by|stolen|drained|emptied)
      (over charged|overcharged|over charge~|overcharge~|double charged|double billed) [me|us] (one way|twice|on|for)`),
  },
  {
    category: 'fraud',
    tier: 'strong',
    terms: [
      {
        term: 'but [it|they|the bag|the box|the pack] [only|actually|really] (weigh|weighs|weighed)',
        allow: lines(
          'but [it|they|the bag|the box|the pack] [only|actually|really] (weigh|weighs|weighed) (a|too|more|nothing|very|quite|almost|so)',
        ),
      },
    ],
  },
]
