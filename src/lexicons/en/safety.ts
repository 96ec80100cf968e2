import type { TermGroup } from '../../text/lexicon/lexicon.ts'
import { lines } from '../words.ts'

/** Fire, shocks, what breaks and falls. */
const things = lines(`(catch~|caught) [on] fire
  burst~ into flames
  (is|was|were|are|set|put|went up) [{poss}|it|us|literally|actually] [{device}|bed|car|house|kitchen] (on fire|alight|in flames)
  (start~|caused|causing) [a] [small|electrical|house|kitchen] fire
  {device} [has|had|have|is|was|were] [just|suddenly|actually|literally|nearly|almost|started|start~ to|began to|would] (explode~|blew up|blow up|catch~ fire|smoke|smoking|spark~|melt~|ignite~|overheat~)
  (blew|blow~) up in (my|his|her|our) (face|hand#|kitchen|car)
  (smoke|flames|sparks|fumes) (coming|pouring|billowing|came|started|everywhere|flying|from|out)
  (smell~ of|smell of|strong smell of|smelt of|stinks of|smelling) (burning|gas|fuel|fumes|chemical#|petrol|kerosene|something burning)
  burning (smell|plastic|wires|rubber)
  (smoking|sparking|melting|melted) [and] ({device}|plug|socket|wire#)
  (gas|fuel|carbon monoxide|petrol|radiation) leak#
  carbon monoxide
  (toxic|fuel|chemical|noxious|engine|oil|exhaust|poisonous) (fume#|smell|smoke|chemical#|gas)
  fumes in the
  (electric|electrical|static) shock#
  electrocute~
  (give|gave|got|get~|receive~) [me|us|him|her] [a|an] [nasty|massive|electric|mild|huge] (electric shock|zap)
  (exposed|bare|live|loose|dangling|hanging) [electrical|electric] (wire#|wiring|cable#|socket#)
  wire# [was|were|are|is] [all|left|just] (hanging|exposed|sticking out|dangling|sparking|bare|live|frayed)
  (fire|safety|health|choking|trip|tripping|electrical) (hazard#|risk#)
  (safety|health and safety) (issue#|concern#|breach#|violation#|failure#|defect#|incident#|problem#|risk#|nightmare)
  (safety|health and safety) (rules|regulations|procedures|standards) [were|was|are|being|completely] (ignore~|flout~|breach~|violate~|broken|not followed)
  (serious|major|huge|massive|big|real|genuine) (safety|health) (issue#|concern#|risk#|problem#)
  (recall notice|product recall|recalled for)
  brake# (barely|hardly|not|never|do not|did not|stop~) work~
  [{poss}] brake# [on the car|completely|suddenly|just|had|have|has] (fail~|failed|not work~|gave out|gave way|stop~ working|went)
  (brake|brakes|steering|airbag) (failure|fail~|not deploy~)
  airbag# [do|does|did|have|had|has] (not|never|fail~) [to] (deploy~|inflate~|open~|go off|went off|work~)
  (stair#|step#|floor|roof|wall|deck|ceiling|shelf#|chair|bed|ladder|stool|balcony|railing|bench|table|swing) [suddenly|just|then] (collapse~|give~ way|gave way|broke|snapped) (while|when|under|beneath|with|on|as)
  (wheel|ceiling|glass|shelf|mirror|window|door|balcony|railing|step|stair|chair|bed|ladder|tv|shelf|panel|locker#|bin|overhead bin|case|suitcase|bag) [unit|frame|panel] (fell|fall~|collapse~|came|come~|coming|shatter~|crash~) [down|off|out|on|onto|open] [on|onto] ({me}|head|my|our|the|a|during|while)
  (fell|falling|collapse~|crash~) (on|onto|on to) ({me}|my|his|her|our|a passenger)
  ((glass|screen|mirror|window|windscreen|door|dish|jug|cup|bowl|table) [just|suddenly] shatter~|shatter~ (all|in|into|on|over|when)|(smashed|shattered|broken) glass|glass shard#|shard# of glass)
  (sharp|jagged|razor sharp) (edge#|metal|nail#|object|glass|point)
  (forced|crash) landing
  no (smoke|fire|carbon monoxide) (alarm#|detector#|extinguisher#|exit#|escape)
  (fire|emergency) (exit#|door#|escape) [was|were|is|are] (lock~|block~|chained|obstructed)
  (smoke|fire|carbon monoxide) (alarm#|detector#) [was|is|were|had|been] (not [work~|there]|missing|disabled|broken|removed|never went off)
  (smoke|fire) (alarm#|detector#) (do|did|does) not [even] (work~|go off|went off)
  (seat|safety) belt# [was|is|were|would not|did not|not] (broken|missing|faulty|fasten~|work~|not work~|torn|stuck)
  (flood~|soaked|drenched|electrical fault|electrics)  [with|in] (sewage|raw sewage)
  raw sewage
  (lock~|shut|trapped) [me|us|him|her|in|inside] in the (lift|elevator)
  (trapped|stuck) [inside] [in|inside] [the|a|your|their|that|an] (lift|elevator) [for]
  (lift|elevator) [broke down|got stuck|jammed|stopped] (with|while) (us|me|my|people|we|i) [were|was] [inside|stuck|trapped|in it]`)

/** Bodies: what was hurt, and what made somebody ill. */
const bodies =
  lines(`(burn~|scald~|blister~|scar~|injure~|cut~|slice~|bruise~|gash~|stab~|trap~|bite~|lacerate~) (my|his|her|our) [left|right|whole|entire|poor] {body}
  {poss} [left|right|whole|entire|poor] {body} [was|were|is|are|got|has|have|had|been|started|starts|all|came|went|to] (burn~|burned|burnt|scald~|blister~|scarred|swollen|swell~|swell|swelled|itch~|itching|bleed~|bleeding|bled|red raw|red and|numb|cut|injured|broken|fractured|bruised|burning|inflamed|irritated|raw|sliced|infected|stinging|break out|broke out)
  (scald~|burned|burnt|burn~|injure~|electrocute~|concuss~|hospitalise~|poison~|assault~|attack~|molest~|stalk~) {me}
  (i|we|he|she|who|they|wife|husband|son|daughter|child|baby|people|someone) (be~|get~|got|have been|has been) [very|badly|severely|seriously|nearly|almost] (burned|burnt|scalded|injured|electrocuted|poisoned|bruised|concussed|assaulted|molested|attacked|stalked|sexually|robbed|mugged|hospitalised|bitten)
  (suffer~|sustain~|cause~|caused|result~ in|left with|left {me} with|ended up with|end~ up with|treat~ for) [a|an|some|minor|major|serious|severe|bad|nasty|painful|with|multiple|permanent|horrible|chemical|second degree|third degree|terrible] [second degree|third degree|severe|bad|painful] (burn#|injury|injuries|cut#|bruise#|bruising|concussion|fracture#|blister#|scar#|scarring|infection|rash|hives|whiplash|wound#|allergic reaction|chemical burn#|food poisoning|sickness|illness|nerve damage|damage to my health)
  (second|third|2nd|3rd) degree burn#
  chemical burn#
  (give~|gave|cause~|left) {me} [with] [a|an|some|bad|nasty|horrible|severe|second degree|chemical] (burn#|rash|blister#|hives|infection|scar#|migraine#|nosebleed#)
  bleed~ (profusely|heavily|everywhere|badly|from|all over|for)
  ({who}|{body}|started|stop|not stop) bleeding
  (need~|require~|had|got|with|several) stitches
  (broken bone#|concussion)
  (fracture~|broke|break~|twist~|sprain~|dislocate~) (my|his|her) [left|right] ({body}|rib#|bone#|collarbone)
  (slip~|trip~|fell|fall~|tumbl~) [and|over|down|on|and fell|badly] (down the stairs|on [the] (wet|slippery|icy) [bathroom|tile#|marble] (floor|step#|tile#|surface|deck)|and (hurt|broke|injure~|hit|hurt~|fractured|cut|hurt|banged|sprained))
  (wet|slippery|slick) (floor#|stair#|step#|tile#) [and|with] [no|nearly|almost] (sign|warning|slipped|fell|fall)
  allergic to ({food}|nut#|peanut#|dairy|gluten|shellfish|egg#|latex) (and|but|yet) [they|you|the waiter|the chef] [still] (serve~|give~|gave|put|had)
  allergic reaction#
  [go~|went|going] [into] anaphyla~
  anaphylactic [shock|reaction]
  anaphylaxis
  (nut|peanut|dairy|gluten|shellfish|egg|soy|sesame|milk) allergy [was|were|is] [completely|totally] (ignore~|dismiss~|not|disregard~)
  (serve~|give~|feed~|sell~) {me} [food|a meal|something|a dish] [with|containing] (nut#|peanut#|dairy|gluten|shellfish|egg|milk|meat) (despite|even though|when|although|knowing|after)
  {poss} (allergy|allergies) [was|were|is] [completely|totally] (ignore~|dismiss~|disregard~|not taken seriously|forgotten)
  (contain~|contained|had|full of) (nut#|peanut#|gluten|dairy|shellfish) (despite|even though|although|when|but) [i|we|told|being]
  (broke|break~|came|come~|came up|erupted|covered) [out] [all over] (in|with) [a|an|huge|itchy|red|horrible|terrible|massive] [itchy|red|horrible|terrible] (hives|rash|spots|blisters|welts|boils|acne|bites|lumps)
  (swollen|puffy) (face|eyes|lips|hands|throat|tongue)
  (face|eyes|lips|throat|tongue|feet) (swell~|swelled) [up]
  (give|gave|got|get~|develop~|caused|with|having|had) [me|us|him|her|my son|my daughter] [a|an] [nasty|horrible|bad|terrible|red|severe|skin|itchy] rash
  (difficulty|trouble|could not|struggle~ to|unable to|hard to) breath~
  {make} [{me}|so many people|half of us|several of us] [really|so|very|violently|physically|quite|extremely|badly|severely|all] (sick|ill|unwell|nauseous|vomit|throw up|dizzy) [to my stomach]
  (fell|fall~|feel~|felt|got|get~|became|been|was|were|violently|be) (violently|really|severely|terribly|seriously|very|extremely|badly|so) (ill|sick|unwell) (after|from|that|because|for|due|all|with)
  (got|get~|fell|fall~|became|feel~|felt) [really|very|so|violently|extremely|terribly|seriously|badly|all|quite] (ill|sick|unwell|nauseous) (after|from|due to|because of|within) [eating|drinking|using|consuming|taking|wearing|having|the|this|their|your|it|staying|hours|that]
  {who} (be~|have been|has been) [both|all|really|very|violently] (ill|sick|unwell) (for [the next|about|over] ({some}|days|hours) [days|hours|weeks]|all (night|day|weekend|week)|after|from eating)
  (food|alcohol|carbon monoxide|lead|chemical) poison~
  poison~ ({me}|by|from|my|our)
  (food|salmonella|e coli|listeria|norovirus|campylobacter|botulism|legionnaires) poisoning
  (salmonella|e coli|listeria|norovirus|legionella|legionnaires|botulism|hepatitis)
  (vomit~|puke~|puking|throwing up|threw up|throw up|sick) (all night|all day|everywhere|for (days|hours|the next)|within (hours|an hour|minutes)|after (eating|drinking|the)|blood|the whole|violently|non stop|constantly)
  [severe|violent|terrible|horrible|bad|awful|bloody] (diarrhea|dysentery)
  (stomach|tummy|abdominal) (cramp#|pain#|ache|bug|upset|problem#) (after|from|all|for|and|within|due|since)
  (severe|terrible|horrible|bad|awful|violent) (stomach|tummy|abdominal) (cramp#|pain#|ache|upset)
  upset (stomach|tummy|stomachs) (after|from|all)
  (end~ up|land~|spend~|rush~|taken|take~|admit~|sent|put|go~|went|wind up|wound up|transport~|drive~|drove) [{me}|me|her|him|up|the night|two days|overnight] [straight|back] (in|to|into|at) [the|a] (hospital|er|emergency room|a e|casualty|emergency department|urgent care|icu)
  (i|we|son|daughter|child|wife|husband) [then|now] (require~|need~|had to) [go to|seek|have|get] [the|immediate|urgent] (hospital|hospitalisation|medical) (treatment|attention|care|help|visit)
  hospitalise~
  (call~|need~|phone~|require~|take~|in|by|of) (an|the|for an|away in an|away by|out an) ambulance
  ambulance (came|arrive~|crew|ride|had to)
  (ambulance|paramedics|fire brigade) (was|were|be|had|came|arrived|attended)
  (nearly|almost|could have|would have|might have) (died|die|killed|kill~|electrocuted|drowned|choked|choke~|suffocated|suffocate~|been (killed|seriously hurt|fatal|injured|burned|badly hurt|seriously injured)|burned (down|my|the|our)|set fire|caught fire|seriously injured|lost (an eye|a finger))
  (burned|burn) {poss} house down
  (choke~|choking) (on|hazard|to death)
  (swallow~|ingest~) (a|some|one|it|part) [piece|bit|of]
  potentially (fatal|lethal|deadly)
  (miscarriage|heart attack|seizure|stroke) (because|due|from|after|caused)
  {who} [nearly|almost|actually|then] (passed out|collapsed|fainted|lost consciousness)`).map((line) =>
    line.replaceAll('{make}', '(make~|made|left|leave~|get~ {me})'),
  )

/** Food that nobody should eat, and what lives where nobody wants it. */
const dirt =
  lines(`[{thing}] {thing} (in|inside|on|baked into|cooked into) [{poss}|a|an] [kid#|child#|children#|son#|daughter#|wife#|husband#] [{food}] {food}
  (find~|discover~|bit into|bite into|pulled|contain~|spot~|notice~) [a|an|some|the|big|huge|live|dead|piece# of|shard# of|bit# of|chunk# of|what looked like] [long|black|live|dead|huge|large|small|rusty|sharp|single|human] {thing} (in|inside|on) [{poss}|a|an|room service|kid#] {food}
  (piece#|shard#|bit#|chunk#|sliver#|lump#|splinter#) of [broken|sharp|blue|hard] (glass|metal|plastic|wire|wood|bone|rubber|stone) in
  (rat#|cockroach|cockroaches|roach|roaches|maggot#|bed bug#|flea#|rodent#|weevil#|lice|larvae|termite#) (in|inside|on|under|all over|running|crawling|everywhere|ran|crawled|across|infest~|dropping#|bite#|bit|biting|around|were|came|infestation|problem)
  (mouse|mice) (ran|running|crawl~|scurry~) [across|under|around|over|past|along|through]
  (mouse|mice) (in|on|under|dropping#) (my|our|the|a) (room|bed|hotel|kitchen|floor|house|store|restaurant|bathroom|night|place|apartment)
  (insect#|bug#|ants|worm#) (crawling|in (my|the|our) (bed|food|sheets|mattress|rice|flour|cereal)|all over|running)
  (live|dead|giant|huge|big|crawling|full of|covered in|infested with|bitten by|bites from|eaten alive by|saw [a|some|two|several|many]|found [a|some|two|several|live|dead]|there was a|there were|infestation of|swarm# of) [live|dead|huge|big] (rat#|mouse|mice|cockroach|cockroaches|roach|roaches|maggot#|bed bug#|flea#|rodent#|weevil#|lice|larvae|termite#)
  bed bug# [bite#|infest~|infestation|everywhere|in]
  (cockroach|cockroaches|maggot#|bed bug#|weevil#|rodent#)
  (rat|mouse|rodent) (dropping#|poo|poop|feces|urine|infestation)
  infested
  (covered|full|riddled|thick|rife|black|infested) (in|with|of) [black|green|thick] (mold|fleas|maggots|ants|lice|cockroaches|roaches|bed bugs|blood|feces|faeces)
  (black|green|toxic|white|blue|visible) mold
  mold (on|in|growing|everywhere|all over|around|inside|and|spores)
  moldy
  (raw|undercooked|under cooked|uncooked|pink|bloody|half cooked) [in the middle] (chicken|pork|meat|burger#|turkey|sausage#|eggs|prawns|seafood|mince)
  (chicken|pork|turkey|burger|meat|sausage#|prawns) [was|were|is|still|that was|came|on the inside|in the middle] [still|completely|totally|basically|pink and|half|almost] (raw|undercooked|uncooked|pink inside|bleeding|frozen in the middle|bloody)
  (rancid|rotting|putrid|gone off|past {poss} (use by|best before|sell by)|out of date|expired|contaminated) (food|meat|milk|fish|chicken|egg#|fruit|product#|medicine|formula|meal#|item#|yoghurt|yogurt|cheese|goods|water|tablet#|baby|salad|cream|stuff)
  (food|meat|milk|fish|chicken|egg#|product#|medicine|formula|meal#|item#|cream|cheese|yogurt|salad) [was|were|is|are|had|has|have] [already|actually|clearly|long|all|been|completely] (rotten|rancid|putrid|contaminated|gone off|out of date|past (its|their|the)|spoiled|spoilt|expired)
  (drug#|medicine#|medication|tablet#|pill#|insulin|vaccine#|formula|food|milk|meat|product#|cream#|item#) [(i|we|they|you) (got|received|bought|sent|gave {me}|sold {me}|dispensed)] (was|were|is|are) [already|long|all|well] (expired|out of date|contaminated|rotten|past its date)
  (months|weeks|days|month|week) (out of date|past (its|the|their|use|best|sell|expiry|expiration)|after (its|the) expir~)
  (sell~|sold|serve~|gave|give~|send~|sent|receive~|got|deliver~) [{me}|me|us] [an|a|some] (expired|out of date|rotten|rancid|spoiled|contaminated|mouldy|moldy)
  (expiry|expiration|use by|best before|sell by) date [had|has|was|is] [already|been|long] (passed|past|gone|expired|tampered|changed|removed|altered|last|months)
  contaminated
  tainted (food|water|meat|milk|blood)
  (human|dog|cat|animal) (feces|faeces|poo|poop|excrement|waste|urine)
  (blood|blood stain#|bloodstain#|urine|feces|faeces|vomit|semen|excrement) [stain#] (on|in|all over|covered|everywhere|stained) (the|my|our|a) [bed|sheet#|pillow#|mattress|towel#|wall#|floor|seat#|carpet|toilet|linen|bedding|duvet|blanket#]
  (used|dirty|bloody) (needle#|syringe#|condom#|tampon#|bandage#)
  (toxic|poisonous|carcinogen#|carcinogenic|hazardous|asbestos|radioactive)
  (lead|asbestos|mercury|arsenic|formaldehyde) (paint|content|dust|level#|poisoning)
  (damag~|harmful|bad|danger~|detrimental|hazard|risk|threat) (to|for) [{poss}|public|the|human|your|people's] (health|life|lives|safety|lungs|skin of)
  health risk#`)

/** What people did: threats, hands, thefts. */
const people = lines(`(sexually|physically) (assault~|harass~|abuse~|attack~|threaten~|aggressive|molest~)
  sexual (assault|harassment|abuse|advance#|comment#|remark#)
  (be~|get~|felt|feel|continue~ to|keep~|constantly|started) (harass~|stalk~|molest~)
  (harass~|stalk~|molest~|grope~|punch~|manhandle~|spit~ at|spat at|strangle~|choke~) {me}
  threaten~ {me} [with|to|in|physically|and]
  (push~|shove~|kick~|hit|hit~|grab~|slap~|drag~|throw~) {me} (to the (ground|floor)|against|in the (head|chest|stomach|ribs)|down the stairs|by the (arm|neck|throat|hair)|physically|violently|hard|off the|out of the)
  follow~ {me} (home|to (my|our) (room|car|house|door))
  harassment
  (i|we|he|she|they|wife|husband|son|daughter|who) (be~|got|get~|have been|has been) [physically|verbally|badly|then] (assaulted|attacked|punched|slapped|shoved|beaten up|manhandled|groped|molested|threatened|spat at|mugged|robbed|stalked|followed home|harassed)
  (assault|grievous bodily harm)
  (threaten~) (to (kill|hurt|hit|beat|harm|come to my|physically|throw)|with (a|violence|physical)|my (life|family)|physically|me physically)
  death threat#
  (touch~|grope~|rub~) ((me|her|my daughter|my wife) (inappropriately|up|without|sexually)|(my|her) (thigh|breast#|leg|bottom|bum|knee))
  (come|came|walk~|enter~|burst|barge~) [in|into|inside] (my|our) (room|hotel room|house|home|apartment|flat) (while|when|without|in the (night|middle)|uninvited)
  (stranger#|someone|another guest|other guests|a man) [just|had|was|were|tried to|able to|managed to|could] (enter~|walk~ into|came into|open~|inside) (my|our) (room|bathroom|house)
  (room|hotel|apartment|front) door [would|did|does|could|was|were] (not lock|unlocked|not lockable|have no lock)
  (room|car|house|flat|apartment|bag#|suitcase#|case|luggage|van|locker) (be~|have been|has been|had been|got) [clearly] (broken into|burgled|ransacked|opened and|forced open)
  (a|the|attempted) (break in|burglary)
  ((my|our|her|his|their) [{goods}|wallet|purse|passport|laptop|camera|luggage|suitcase|suitcases|bag#|belongings|valuables|parcel|package|bike|car|money|cash|things|stuff|items|ipad|medication|jacket|coat]) (be~|have been|has been|had been|got|get~) [probably|clearly|obviously|all] (stolen|robbed|rifled|broken into|ransacked|opened and)
  (stolen|missing|taken|stole [it|things|stuff|money|items|my|our|cash]|robbed|theft) (from|out of) (my|our|the|his|her) [hotel|checked|locked|hand|check in] (room|bag#|luggage|suitcase#|case|safe|car|locker|account|cabin|suite|handbag|wallet|purse|house|home|porch|doorstep|pocket|jacket)
  (steal~|stole) (my|our|her|his|(things|stuff|items|money|cash|valuables) from) ({goods}|wallet|purse|passport|laptop|camera|luggage|belongings|valuables|phone|parcel|package|jewelry|cash|glasses|items|things|stuff|medication|my|our|the)
  (steal~|stole) from (me|us|guests|passengers|customers|my (room|bag#|luggage|suitcase))
  (i|we) (be~|get~|got) [almost|nearly] (robbed|mugged|pickpocketed)
  theft (of|from|by)
  (burglar~|burglary)
  (drunk|drunken|intoxicated|stoned|reckless|dangerous|erratic|speeding) (driver|driving|pilot|cabbie)
  (driver|cabbie|he|she|pilot) [was|is|were|clearly|obviously] [clearly|obviously|also|driving] (drunk|intoxicated|texting [while|and]|on (his|her|the) phone (while|the whole|whilst)|falling asleep|fell asleep|speeding|recklessly|dangerously)
  (drive~|drove|driving) [so|very|extremely|really|like] (dangerously|recklessly|erratically|through [a] red light#|on the wrong side|(a|an) maniac)
  (ran|run|running|drove|went|jumped) [through] [a|the|several|two] red light#
  (car|road|traffic|serious|nasty|bad) accident (because|due|caused)
  (nearly|almost) (crash~|hit (a|another|the)|ran (over|into|me)|caused an accident|run over)
  (left|leaving|abandoned) [{me}] (alone|stranded|unattended|outside) (in the (cold|dark|street|middle of the night|snow)|at night|with no (water|food|heating))
  (no|without) (water|food and water|food or water|heating|air|oxygen|ventilation) for [over|more than|about|nearly] ({count}|several|many|two|three|four|five|six|eight|ten|twelve|24|12|10|8|6|5|4|3) (hours|days|hrs)`).map(
  (line) => line.replaceAll('{count}|', ''),
)

const strong = (terms: readonly string[]): TermGroup => ({ category: 'safety', tier: 'strong', terms })

/** What endangers a customer or has harmed one (安全). */
export const safety: readonly TermGroup[] = [
  strong([...things, ...people]),
  { ...strong(bodies), unless: { cues: 'scenery', within: 70 } },
  strong(dirt),
  {
    category: 'safety',
    tier: 'strong',
    terms: [
      {
        term: 'expired (by|in|on|over|more|months|two|three|six|a year|years|last|since|ages|long)',
        allow: lines(
          `(license|card|passport|ticket#|visa|id|membership|voucher#|points|miles|credit#|coupon#|offer|session|booking|reservation|warranty|subscription|code|password|esta) [is|was|has|had|were|have|are] [already|just] expired (by|in|on|over|more|months|two|three|six|a year|years|last|since|ages|long)`,
        ),
      },
      {
        term: '[a] dead rat',
        allow: lines('(like|of) [a] dead rat'),
      },
      {
        term: 'rotten (egg#|food|meat|fish|fruit)',
        allow: lines(`(smell~|stink~|stank) [strongly] [of|like] rotten (egg#|food|meat|fish|fruit)
          (of|like|the) rotten (egg#|food|meat|fish|fruit) [smell]`),
      },
      {
        term: 'explode~',
        allow: lines('explode~ [in|with] (anger|joy|rage|flavor#|laughter|taste|popularity)'),
      },
      {
        term: 'dangerous',
        allow: lines(
          'dangerous (goods|zone|area#|neighborhood|city|part|street#|place|world|driving|weather|road#|district)\n(not|less|live|most) dangerous\ndangerous (ground|game|territory|precedent)',
        ),
      },
      { term: 'dangerously', allow: lines('dangerously (good|delicious|small|addictive|comfortable|moreish|close)') },
      { term: 'hazardous', allow: lines('hazardous (goods|material#)') },
      {
        term: 'explosion',
        allow: lines('explosion of (flavor#|taste#|color#|people|interest|kids)'),
      },
    ],
  },
  {
    category: 'safety',
    tier: 'strong',
    negatable: false,
    unless: { cues: 'neighbourhood', within: 60 },
    terms: lines(`unsafe
      not [at all|really|very|even] safe
      not feel [very|at all|really|particularly|that] safe`),
  },
  {
    category: 'safety',
    tier: 'strong',
    negatable: false,
    terms: [
      { term: 'no seat belt#', allow: ['no seat belt sign#'] },
      ...lines(`never felt (so|less|more) (unsafe|safe|scared)
      (compromise~|risk~|jeopardise~|jeopardize~|endanger~|disregard~ [for]|no regard for|put~ at risk|ignore~|neglect~|play~ with|concern~ for|fear~ for|feared for|afraid for|worry about) ({poss}|people's|passenger|passengers'|customer|public|the) [own|very] (safety|life|lives|health|security)
      (put~|putting) ({poss}|passenger#|people#|lives|us|me|my [{who}]|customers) [lives|life|health|safety] (at risk|in danger|in jeopardy|in harm's way)
      endanger~ [{poss}|{me}|the]
      (lives|life|safety|health) [was|were|is|are] [put|being] (at risk|in danger|in jeopardy|at stake|threatened)
      no (life jacket#|safety (sign#|demo|briefing|net|rail#|seal|seal#|instructions|equipment|check#)|child seat#|warning sign#|warning label#)
      (sat|put|left) {me} on a wet
      accident waiting to happen
      death trap
      (someone|somebody|people|passengers|child|kid|anyone) (will|could|is going to|might|may|can) [easily|really|seriously] [get|be|get seriously|have] (die|killed|hurt|injured|electrocuted|burned|burnt|choke|seriously hurt|badly hurt)`),
    ],
  },
  {
    category: 'safety',
    tier: 'weak',
    terms: lines(`filthy
      unhygienic
      hygiene
      illness
      (vomit~|vomiting|diarrhea|nausea|nauseous)
      (emergency landing|engine failure|near miss)
      (health and safety|safety regulations|security issue#)
      (deadly|lethal|life threatening)
      bully~
      (rash|hives|blister#|allergic|allergy|allergies)
      (stolen|theft|robbed|thief|thieves)
      ambulance
      (threatening|aggressive|intimidating)
      (mold|damp|rotten)`),
  },
]
