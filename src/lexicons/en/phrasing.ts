import type { Phrasing } from '../../text/phrases/phrasing.ts'
import { lines } from '../words.ts'

const pairs = (text: string): { readonly [word: string]: string } =>
  Object.fromEntries(lines(text).map((line) => line.split('=').map((part) => part.trim()) as [string, string]))

const forms = (text: string): { readonly [word: string]: readonly string[] } =>
  Object.fromEntries(Object.entries(pairs(text)).map(([word, all]) => [word, all.split(' ')]))

/** How English inflects and is spelt (英语词形), and the classes of words its red-line phrases name. */
export const enPhrasing: Phrasing = {
  classes: {
    obj: lines(`me|us|you|ya|u|them|him|her|everyone|everybody|someone|people|customer#|client#|consumer#|buyer#|user#|guest#|passenger#|traveller#|traveler#|tourist#|shopper#|member#
      my (wife|husband|son|daughter|child|kid#|baby|mother|mum|mom|father|dad|partner|friend#|family)
      this (company|airline|hotel|store|shop|business|seller|firm|place)
      the (company|airline|hotel|store|shop|business|seller|firm|manufacturer|bank|landlord|restaurant)
      your (company|airline|hotel|store|business|firm)`),
    me: lines(`me|us|him|her|them
      my (wife|husband|son|daughter|child|kid#|baby|mother|mum|mom|father|dad|partner|friend#|family|dog|cat)
      our (son|daughter|child|kid#|baby|family|dog|cat)
      (my|our|his|her) (sister|brother|colleague#|guest#|girlfriend|boyfriend|grandmother|grandfather|parents|toddler)
      (the|a) (child|baby|guest#|customer#)`),
    who: lines(
      `i|we|he|she|they|both|wife|husband|son|daughter|child|children|kid#|baby|mother|mum|mom|father|dad|partner|friend#|family|guest#|customer#|someone|everyone|dog|cat`,
    ),
    poss: lines('my|our|his|her|their|your|the'),
    num: lines(`twice|thrice|double|repeatedly
      (2|two|3|three|4|four|5|five|several|multiple|many) times
      a (second|third|fourth|2nd|3rd) time
      more than once
      2x|3x|x2|x3`),
    will: lines(`will|shall|may|might|would
      (go~|plan~|intend~|prepare~|threaten~|want~|wish~|hope~) to
      (am|are|is) (about|ready|prepared|forced|happy|considering|thinking) [to|of]
      (have|has|had) (no [other] (choice|option)|every (right|intention)) but to
      be~ left with no (choice|option) but to
      let us|gonna`),
    body: lines(
      'body|hand#|skin|face|arm#|leg#|knee#|mouth|lip#|tongue|throat|finger#|thumb#|foot|feet|toe#|head|scalp|neck|back|chest|eye#|ear#|nose|shoulder#|elbow#|wrist#|ankle#|hip#|stomach|thigh#|tooth|teeth|hair',
    ),
    food: lines(
      'food|meal#|salad|soup|burger|pizza|pasta|sandwich|sandwiches|wrap|drink#|water|milk|juice|rice|noodle#|chicken|beef|pork|fish|curry|sauce|dish|dishes|bread|roll|cake#|pie|dessert|ice cream|coffee|tea|cereal|porridge|breakfast|lunch|dinner|starter|order|plate|bowl|cup|glass|bottle|packet|box|tin|bite|mouthful|baby food|formula|takeaway|takeout',
    ),
    vermin: lines(
      'rat#|mouse|mice|cockroach|cockroaches|roach|roaches|maggot#|bed bug#|flea#|rodent#|worm#|weevil#|lice|larva|larvae|ants|termite#|bug#|insect#|vermin|pest#',
    ),
    thing: lines(
      '(long|black|blonde|human|curly|pubic) hair#|hair#|glass|metal|plastic|stone#|screw#|nail#|wire#|staple#|needle#|razor blade#|plaster|band aid|fingernail#|toenail#|tooth|fly|flies|insect#|bug#|worm#|maggot#|cockroach|cockroaches|caterpillar#|slug#|spider#|mold|blood|splinter#|rubber|string|paper|cigarette butt#',
    ),
    device: lines(
      'phone|battery|batteries|charger|charging cable|cable|plug|socket|adapter|adaptor|laptop|tablet|computer|tv|television|kettle|toaster|oven|stove|cooker|hob|microwave|heater|radiator|boiler|dryer|washer|washing machine|dishwasher|fridge|freezer|iron|hairdryer|straightener#|scooter|e bike|hoverboard|vacuum|vape|power bank|powerbank|fan|lamp|light|bulb|wire#|wiring|car|engine|unit|device|item|product|thing|it|machine|motor|blanket|toy|console|router|speaker|watch|headphones|earbud#|echo|dot|kindle',
    ),
    money: lines('money|cash|deposit|refund|payment|savings|fee#|fare'),
    card: lines('card#|account#|credit card|debit card|bank account|paypal|bank'),
    lawyer: lines(
      'lawyer#|attorney#|solicitor#|barrister#|legal (team|counsel|representative#|department|adviser|advisor)|counsel',
    ),
    authority: lines(
      `(trading standards|the ombudsman|ombudsman|an ombudsman|citizens advice|the bbb|bbb|the better business bureau|better business bureau)
      [the] (fca|ftc|cma|caa|dot|faa|fda|fsa|asa|cpsc|cfpb|accc|ico|epa|hse|osha|fbi|aviation authority|civil aviation authority|department of transport|department of transportation)
      [the] (financial conduct authority|federal trade commission|attorney general|consumer affairs|consumer protection [agency]|consumer council|food standards agency|health department|department of health|environmental health|board of health|fire department|fire marshal|authorities|regulator#|watchdog|health inspector#)`,
    ),
    some: lines('a few|several|two|three|four|five|six|seven|2|3|4|5|6|7|10|many|24|48'),
    very: lines(
      'very|really|so|extremely|quite|totally|completely|absolutely|clearly|obviously|highly|incredibly|downright|seriously|physically|badly|violently|severely|terribly|pretty|potentially|utterly|simply|just|all',
    ),
    fake: lines('fake|counterfeit|knock off|replica|bogus|imitation|phoney|phony'),
    goods: lines(
      'product#|item#|goods|unit#|bag#|shoe#|trainer#|sneaker#|watch|watches|perfume|charger#|phone#|battery|batteries|cable#|brand|part#|ticket#|handbag#|purse#|jersey#|shirt#|jacket#|jewelry|jewellery|necklace|ring|makeup|cosmetic#|merchandise|card#|headphones|earbud#|cream|supplement#|book#|toy#|filter#|designer|gucci|nike|apple|chanel|rolex',
    ),
    firm: lines(
      'company|companies|business|businesses|seller#|vendor#|merchant#|shop#|store#|site#|website#|airline#|hotel#|restaurant#|dealer#|agency|agent#|manager#|owner#|people|you|they|these people|this place|operation|outfit|firm#|landlord#|bank#|driver#|platform|app|service|staff|employee#',
    ),
  },
  irregular: forms(`be = am is are was were been being
    have = has had having
    go = went gone
    take = took taken taking
    get = got gotten getting
    make = made making
    steal = stole stolen
    break = broke broken
    find = found
    feel = felt
    catch = caught
    burn = burned burnt
    fall = fell fallen
    throw = threw thrown
    bite = bit bitten biting
    lose = lost losing
    leave = left leaving
    tell = told
    say = said
    sell = sold
    send = sent
    mislead = misled
    lie = lied lying
    die = died dying
    hurt = hurt
    cut = cut cutting
    hit = hit hitting
    shut = shut shutting
    set = set setting
    put = put putting
    seek = sought
    speak = spoke spoken
    give = gave given giving
    keep = kept
    hold = held
    bring = brought
    begin = began begun beginning
    blow = blew blown
    come = came coming
    do = did done does doing
    eat = ate eaten
    drink = drank drunk
    swallow = swallowed
    see = saw seen
    slip = slipped slipping
    trap = trapped trapping
    commit = committed committing
    admit = admitted admitting
    refer = referred referring
    swell = swelled swollen
    sting = stung
    bleed = bled
    choke = choked choking
    con = conned conning
    scam = scammed scamming
    rob = robbed robbing
    rip = ripped ripping
    run = ran running
    ring = rang rung
    write = wrote written writing
    think = thought
    pay = paid
    buy = bought
    sleep = slept
    freeze = froze frozen freezing`),
  plurals: pairs(`mouse = mice
    knife = knives
    child = children
    foot = feet
    tooth = teeth
    person = people
    man = men
    woman = women
    shelf = shelves`),
  spellings: pairs(`won't = will not
    can't = can not
    cannot = can not
    shan't = shall not
    ain't = is not
    it's = it is
    that's = that is
    there's = there is
    what's = what is
    here's = here is
    who's = who is
    he's = he is
    she's = she is
    let's = let us
    wont = will not
    cant = can not
    dont = do not
    doesnt = does not
    didnt = did not
    isnt = is not
    arent = are not
    wasnt = was not
    werent = were not
    hasnt = has not
    havent = have not
    hadnt = had not
    wouldnt = would not
    couldnt = could not
    shouldnt = should not
    im = i am
    ive = i have
    youre = you are
    theyre = they are
    theyll = they will
    youll = you will
    thats = that is
    itll = it will
    ya'll = you
    gonna = going to
    wanna = want to
    gotta = got to
    ripoff = rip off
    ripoffs = rip offs
    bedbug = bed bug
    bedbugs = bed bugs
    foodpoison = food poison
    foodpoisoning = food poisoning
    knockoff = knock off
    knockoffs = knock offs
    lawsuit = law suit
    lawsuits = law suits
    missold = mis sold
    misselling = mis selling
    mould = mold
    moulds = molds
    mouldy = moldy
    offence = offense
    offences = offenses
    defence = defense
    licence = license
    colour = color
    flavour = flavor
    behaviour = behavior
    odour = odor
    diarrhoea = diarrhea
    tyre = tire
    tyres = tires
    jewellery = jewelry
    travellers = travelers
    traveller = traveler
    cockroachs = cockroaches
    mum = mom
    theives = thieves
    fruad = fraud
    liers = liars
    illegaly = illegally
    pls = please`),
  endings: { "n't": 'not', "'ll": 'will', "'d": 'would', "'ve": 'have', "'re": 'are', "'m": 'am', "'s": '' },
}
