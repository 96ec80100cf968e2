import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { lines } from '../../words.ts'

/** More ways to have been made ill, hurt or robbed (人身与财产): scenery apart. */
const bodies: TermGroup = {
  category: 'safety',
  tier: 'strong',
  unless: { cues: 'scenery', within: 70 },
  terms:
    lines(`(spent|spend~|up) [all|the|a|most of the|half the] [whole|entire|rest of the] (night|day|weekend|holiday|evening|morning|trip) (throwing up|vomiting|being sick|on the toilet|in the bathroom|in hospital|in a e|in the er)
    (throwing up|threw up|vomit~|vomiting|puking|puked|being sick|was sick|were sick) [all night|violently|everything] (after|from|because of|within|since) [eating|having|drinking|taking|using|an hour|hours|we ate|your|the|this|one]
    (came|come~|went|go~) down with (food poisoning|a stomach bug|salmonella|gastroenteritis|norovirus|a rash|an infection|sickness)
    (half|all|most|several|two|three|four|both|some|many) [of] [our|my|the] (table|family|party|group|guests|us|kids|children|colleagues|team) [all|then] (got|had|were|was|fell|became|ended up) [really|very|violently] (sick|ill|diarrhea|food poisoning|throwing up|vomiting)
    (had|got|have|with|suffered|gave me|gave us|caused) [severe|violent|terrible|awful|explosive|bloody|constant] (diarrhea|stomach cramps|gastroenteritis|vomiting|food poisoning)
    (crack~|chip~|broke|break~|lost) (a|my|his|her|our) (tooth|filling|crown) [on|in|biting]
    (nasty|massive|mild|huge|big|bad|severe|horrible|painful|small|electric) shock (from|off|when|through) [the|a|your|this|my]
    (got|get~|give~|gave|received|felt) [me|us|him|her] [a|an] shock (from|off|when|touching|through)
    (shocked|zapped) (my|his|her) (hand|fingers|husband|wife|son|daughter|arm)
    (hit|struck|hit~|smack~|whack~|land~|dropped|fell|falling) {me} [right|hard|straight] (on|in|across) (the|my|his|her) ({body})
    (hit|struck|hit~) (my|our|his|her) [mother|wife|husband|son|daughter|child|baby] [right|hard|straight] (on|in|across) the ({body})
    (spill~|spilled|spilt|pour~|poured|dropped) [a] [whole] [cup of|bowl of|pot of] (boiling|scalding|hot|very hot) (water|soup|tea|coffee|oil|food|liquid|drink|milk) [all] (on|over|onto|down) ({me}|my|her|his|our)
    (swollen|swelled|puffed|swell~|puffy) (shut|closed|like a balloon)
    (baby|child|son|daughter|he|she) (stopped breathing|turned blue|went blue|blacked out)
    (put|found|got|swallowed) [it|a piece|the battery|one|the part|a magnet] in (his|her|the baby's|my baby's|my son's|my daughter's) mouth
    (button battery|button batteries|magnet#|small part#|bead#|bolt#) [came|fell|broke|popped] (came|fell|broke|popped) (off|out|loose)
    (chemical|acid|friction|laser) burn#
    (face|skin|scalp|eyes|hair|lips|hands) (is|was|are|were) [all|now|so|badly|completely] (burned|burnt|peeling|blistered|on fire|raw|bleeding|swollen|red and swollen|falling out)
    (hair) (fell|falling|came|coming) out in (clumps|handfuls|chunks)
    (need~|needed|require~) (medical (attention|treatment|help)|stitches|surgery|an operation|a doctor after|steroids|an epipen|antibiotics after)`),
}

/** Whoever it was: the meal or the thing is named as what did it. */
const caused: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms:
    lines(`(sick|ill|unwell|vomiting|throwing up|poisoned|diarrhea) [all night|all day|for days|for hours|the next day|within hours] (after|from) (eating|having|drinking|using|taking|being served) (your|the|this|their|at|some|one|a)
    (gave|given|giving|give) {me} [severe|terrible|awful|bad|really bad] (food poisoning|diarrhea|the runs|stomach cramps|an allergic reaction|hives|a rash|salmonella)`),
}

/** Things that burn, break or come apart. */
const things: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: lines(`{device} [has|had|started to|is|was|just] (swell~|swelled|swollen|bulge~|bulged|bulging) [up]
    (swollen|bulging|bloated|leaking) (battery|batteries|power bank)
    (spark~|sparked|sparking) [and] (burn~|burned|burnt|flew|flying|from|out|when|fire)
    melt~ [the|my|through|into|onto|all] [the|my] (socket|plug|carpet|table|desk|case|wire#|cable|sheets|bed|counter|floor|outlet)
    (got|gets|became|was|is|runs) so hot [that] [it] [it|that] (melt~|burn~|burned|burnt|scorch~|smoke~|i could not touch|caught)
    (scorch~|charred|scorched) (the|my|our|marks) [wall|table|carpet|desk|floor|socket|hand|bed|plug]
    (brake#|steering|throttle|gearbox|power steering|engine|tire#) [just|suddenly|completely|then] (failed|lock~ up|locked up|seized|blew out|burst|cut out) (while|when|on|at|in)
    (buckle|harness|seat belt|safety bar|restraint|car seat clip) [just|suddenly] (came undone|came loose|snapped|failed|would not lock|does not lock|popped open|opened by itself|came apart|would not close)
    (ladder|chair|stool|bed|swing|bunk bed|crib|cot|cot rail|high chair|step|bike frame|stroller|pram|pushchair|hammock|trampoline|shelf) [just|suddenly] (snap~|snapped|collapse~|collapsed|gave way|broke|folded|fell apart|tipped over) (and|under|with|while|beneath|when)
    (glass|shelf|door|table|lid|dish|jar|panel|mirror|window) (shatter~|explode~|smash~) [all] (over|on|into|onto) ({me}|my|our|his|her)
    (panel|tile#|light|lamp|beam|plaster|chandelier|sign|branch|ceiling fan|tv) (fell|came down|crashed|dropped) [down|off] [from the ceiling] (on|onto|next to|right where|inches|missing)
    (exposed|bare|live|loose|dangling|frayed) [electrical] (wire#|wiring|cable#|socket#) [hanging|sticking]
    wire# [all] (hanging|sticking|dangling) (out|from|down|off)
    (carbon monoxide|co|gas) (alarm|detector) (went off|was triggered|kept going off|sounded)
    (gas|boiler|carbon monoxide) [was|is|has been] (leak~|leaking) [gas|carbon monoxide|fumes|into]`),
}

/** What is wrong in what one eats, drinks and takes. */
const eaten: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms:
    lines(`(raw|bloody|uncooked|bleeding|frozen|pink) [and] [bloody|raw|cold] (inside|in the middle|in the centre|in the center)
    ({food}|salmon|prawns|shrimp|ham|bacon|sausage#|egg#|cheese|yogurt) (smell~|smelled|smelt|stank|tasted) [really|so|very|absolutely|completely] (rotten|rancid|putrid|like it had gone off|of bleach|of chemicals)
    {food} was [really|so|very|absolutely|completely] (rotten|rancid|putrid|slimy)
    (grey|slimy) (meat|chicken|fish|salmon|ham|beef|pork)
    (medicine|medication|drug#|tablet#|pill#|food|milk|formula|product#|item#|cream|vaccine#|sandwich|meal|yogurt|yoghurt|snacks|meat) [that] [(i|we|they|you) (got|received|bought|sent|gave {me}|sold {me}|dispensed|was sent)] (had|has) [already|just|long|clearly] (expire~|gone off|passed its|gone bad|turned)
    (wrong|incorrect|someone else's|not the right) (medicine|medication|pill#|tablet#|dose|dosage|prescription|injection|vaccine)
    (not what i was prescribed|not what was prescribed|not my prescription)
    (weeks|months|years|days|year|month|week) past {poss} (use|sell|best|expiry|expiration|date)
    (rat#|cockroach|cockroaches|roach|roaches|maggot#|flea#|worm#|weevil#|lice|larvae|ants|insect#|beetle#|slug#) (in|inside|all over|crawling in|crawling on|came out of|ran across|on) [{poss}|a] ({food}|dog food|cat food|bed|table|plate|kitchen|sheets|mattress)
    (bitten|eaten alive) by (bed bugs|fleas|something in|insects|bugs)
    (covered in|woke up with|full of) [red|itchy|bug|flea|bed bug] bites
    bites all over (my|our|his|her)
    (covered|woke up covered|body covered) in (bites|bed bug bites|hives|a rash|welts|red spots)
    (smell~|smelled|smelt|reek~|reeks|reeked|stank|stinks|stink~) [strongly|badly|really|so] (of|like) [stale|old|fresh|someone's|raw] (vomit|urine|feces|faeces|sick|pee|piss|burning|rotting)
    (vomit|urine|blood|feces|faeces|poo) [stain#] (on|in|all over|under|left) (the|my|our) [bed|seat#|sheet#|floor|carpet|pillow|mattress|bathroom|toilet|table|tray|towel#|wall#]`),
}

/** What people did. */
const people: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms:
    lines(`(lock|bolt|latch|deadbolt) (on|to|of) [our|my|the] [hotel|front|bedroom|bathroom|room] [room] (door|window) [was|is|did|does|would|were] (not|broken|missing|faulty|useless|damaged)
    [had] no (lock|working lock|deadbolt) on [the|our|my] [bedroom|room|front|hotel] door
    (stranger#|strange man|strange men|drunk man|random person|another guest) [just|then] (walk~|walked|came|barged|broke|let himself) (in|into|inside)
    (suitcases|suitcase|bag#|luggage|camera|laptop|clothing|clothes|jewelry|wallet|phone|passport|valuables|belongings|money|cash|parcel|package|bike|equipment|stuff|things) [was|were|is|got|have been|has been|had been] [all|just|clearly] (stolen|robbed|ransacked|rifled|looted|pilfered|broken into|forced open|pried open|cut open|slashed)
    (lock#|zip|zipper) [on {poss} (bag|suitcase|case|luggage)] [had been|was|were|has been] (forced|broken|cut|smashed|picked|pried) [open|off]
    (steal~|stole|stolen|robbed|pinched|swiped|nicked) [all] [of] [{poss}|some] [money|cash|jewelry|passport|wallet|laptop|phone|camera|things|belongings|stuff|valuables|ring|watch] [from|out of|while] (my|our|the|his|her) (room|suitcase|bag|luggage|safe|car|locker|trolley|house)
    (punched|slapped|kicked|headbutted|choked|shoved|pushed|grabbed|manhandled|spat at|attacked|assaulted|hit|tackled) (my|our|his|her|another) (brother|sister|husband|wife|son|daughter|mother|father|friend|dad|mom|partner|passenger|customer|guest|colleague|boyfriend|girlfriend)
    (shout~|shouted|scream~|screamed|yell~|yelled|hurl~|hurled) (abuse|threats|racist|racial|obscenities|insults) [at|and] [{me}]
    threaten~ (to come|to hurt|to hit|to kill|violence|to beat)
    (knows|knew|know) where (i|we) live
    (be~|been|was|were|got) (assaulted|attacked|molested|groped|punched|robbed|mugged|stalked|threatened|harassed) (on|in|at|outside|while)
    (left|leave~|leaving|abandon~|abandoned|forgotten|forgot) [my|our|the|a] (disabled|elderly|blind|sick|autistic|pregnant|wheelchair|diabetic|year old|mother|child|son|daughter|baby|grandmother) [mother|father|son|daughter|child|passenger|grandmother|wife|husband|user] (alone|unattended|stranded|on the plane|in the rain|without (water|help|her|his|medication|oxygen|a wheelchair))
    inappropriate touching
    (touch~|touched|grope~|rubbed) {me} (inappropriately|without|sexually|up)`),
}

/** Families of harm in English. */
export const harm: readonly TermGroup[] = [bodies, caused, things, eaten, people]
