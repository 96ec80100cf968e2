import type { Lexicon, Negation, TermGroup } from '../text/lexicon.ts'
import { phrases } from './words.ts'

export { enEmotions } from './en/emotion.ts'
export { enRetailTopics } from './en/topics/retail.ts'
export { enSaasTopics } from './en/topics/saas.ts'
export { enTravelTopics } from './en/topics/travel.ts'

const legal: TermGroup = {
  category: 'legal',
  tier: 'strong',
  terms: [
    ...phrases(`sue you | sue them | sue the | suing | will sue | going to sue | sued | lawsuit | lawsuits | class action | take legal action | legal action
      | legal proceedings | legal advice | legal team | legal rights | my legal | my lawyer | my attorney | my solicitor | our lawyer | our lawyers | our solicitor | a lawyer | an attorney
      | a solicitor | lawyers | solicitors | small claims | small claims court | court action | take you to court | taking you to court | take them to court | taking them to court
      | see you in court | county court | ccj | better business bureau | the bbb | consumer protection | consumer rights | consumer rights act | trading standards | ombudsman
      | attorney general | federal trade commission | the ftc | the fca | the cma | the caa | civil aviation authority | citizens advice | watchdog
      | file a complaint with the | breach of contract | breach of the contract | breaching | unlawful | unlawfully | against the law | violates the law | violation of the law | breaking the law | eu261 | ec261 | eu 261 | ec 261 | uk261 | uk 261
      | police report | called the police | call the police | filed a police | contacted the police | press charges | criminal offence | criminal offense | criminal charges | criminal case | prosecute | prosecuted | data protection authority | gdpr complaint
      | cease and desist | section 75 | statutory rights | arbitration | mediation service | liable for | negligence | negligent | gross negligence | discrimination | discriminated`),
    { term: 'illegal', allow: phrases('illegal character | illegal operation') },
    { term: 'illegally', allow: phrases('illegally parked') },
  ],
}

const safety: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    ...phrases(`unsafe | not safe | safety hazard | health hazard | fire hazard | choking hazard | trip hazard | hazardous | caught on fire | was on fire | set on fire | safety risk | safety issue | safety issues | safety concern | safety concerns
      | health risk | health and safety | caught fire | catching fire | burst into flames | smoke coming | exploded | electric shock | electrocuted | burned my | burnt my | got burned | got burnt | badly burned | scalded
      | overheats dangerously | injured | injuring | injuries | bleeding | stitches | broken bone | fractured my | concussion | choked | choking | allergic reaction | anaphylaxis | anaphylactic | nut allergy ignored
      | broke out in hives | broke out in a rash | swollen face | food poisoning | got sick | made me sick | made us sick | made me ill | made us ill | got ill | fell ill | vomiting | vomited | diarrhea | diarrhoea
      | emergency room | a&e | hospitalized | hospitalised | ended up in hospital | rushed to hospital | admitted to hospital | taken to hospital | went to the hospital | mold | mould | mouldy | moldy | maggot | maggots | cockroach | cockroaches | bed bugs | bedbugs | rodent | rat in | mice in
      | glass in my food | glass in my drink | glass in my meal | piece of glass in | metal in my | plastic in my | hair in my food | hair in my meal | hair in the food | toxic | poisonous | poisoned | carcinogen | carcinogenic | carbon monoxide | gas leak | carbon-monoxide | toxic fumes | fuel fumes | fumes in the cabin | recall notice
      | harassed | harassment | sexually | stalked | assaulted | an assault | threatened me | someone entered my room | stolen from my room | stolen from my bag | was stolen | were stolen | robbed | theft | life threatening | life-threatening | nearly died | could have died | raw chicken | undercooked chicken | brakes failed`),
    { term: 'dangerous', allow: phrases('dangerously good | not dangerous | dangerous goods') },
    { term: 'dangerously', allow: phrases('dangerously good | dangerously delicious') },
    { term: 'explosion', allow: phrases('explosion of flavor | explosion of flavour | explosion of taste') },
    {
      term: 'injury',
      allow: phrases('insult to injury | knee injury | back injury | sports injury | old injury'),
    },
    { term: 'rash', allow: phrases('rash decision | rash promise') },
    {
      term: 'expired',
      allow: phrases(
        'expired coupon | coupon expired | expired esta | expired passport | passport expired | expired visa | visa expired | expired card | card expired | voucher expired | vouchers expired | expired voucher | offer expired | points expired | avios expired | session expired | time expired | had expired | has expired',
      ),
    },
    {
      term: 'threw up',
      allow: phrases('threw up a fuss | threw up a massive | threw up some | threw up an error'),
    },
  ],
}

const fraud: TermGroup = {
  category: 'fraud',
  tier: 'strong',
  terms: [
    ...phrases(`scam | scams | scammer | scammers | scammed | scamming | fraudulent | fraudulently | fraudster | fraudsters | defraud | defrauded | con artist | con artists | conned | con trick | swindle | swindled
      | counterfeit | counterfeits | fake product | fake item | fake goods | it is fake | it's fake | is a fake | are fake | knockoff | knock-off | not authentic | not genuine | ripped off | rip-off | rip off | ripoff
      | bait and switch | false advertising | false advertisement | falsely advertised | mis-sold | missold | mis-selling | mis-advertised | deceptive | deceived | deceit | deception | deceitful | misleading | misled | misrepresented | misrepresentation | lied to | liars | lied about | telling lies | outright lie | blatant lie | dishonest
      | unauthorized charge | unauthorised charge | unauthorized transaction | unauthorised transaction | charged twice | charged me twice | double charged | charged me without | stole my money | stealing money | stealing my | stole my | thieves | daylight robbery | extortion | extortionate practice
      | phishing | identity theft | used item sold as new | refurbished sold as new | sold as new | fake review | fake reviews | paid reviews | tampered | overcharged | overcharging | hidden fee | hidden fees | hidden charge | hidden charges | ponzi | pyramid scheme | embezzle`),
    {
      term: 'fraud',
      allow: phrases('fraud protection | fraud alert | fraud department | fraud team | fraud prevention'),
    },
  ],
}

const graver: readonly TermGroup[] = [
  {
    category: 'media',
    tier: 'strong',
    terms: phrases(
      'the press | journalist | journalists | newspaper | newspapers complaint | local news | on the news | the media | go viral | going viral | go public | social media campaign | post this everywhere | tell everyone on twitter | expose you | expose them',
    ),
  },
  {
    category: 'regulator',
    tier: 'strong',
    terms: phrases(
      'ombudsman | trading standards | the fca | the ftc | the caa | civil aviation authority | federal trade commission | attorney general | better business bureau | the bbb | consumer protection agency | data protection authority | the ico',
    ),
  },
  {
    category: 'privacy',
    tier: 'strong',
    terms: phrases(
      'data breach | data leak | leaked my | sold my data | sold my details | shared my details | gdpr | my personal data | personal information leaked | account hacked | my account was hacked | hacked into | privacy violation | invasion of privacy | spied on',
    ),
  },
  { category: 'privacy', tier: 'weak', terms: phrases('privacy | hacked') },
  {
    category: 'legal',
    tier: 'weak',
    terms: phrases('compensation claim | my rights | contract | terms and conditions | refund is required by law'),
  },
  {
    category: 'safety',
    tier: 'weak',
    terms: phrases('filthy | unhygienic | smelled of burning | hygiene | illness'),
  },
  {
    category: 'fraud',
    tier: 'weak',
    terms: phrases('lied | lies | lying | cheat | cheated | cheating | con | shady | broken promise | broken promises'),
  },
]

const negation: Negation = {
  negators: [
    {
      kind: 'existence',
      side: 'before',
      within: 8,
      words: phrases(
        `not | no | never | without | hardly | isn't | wasn't | aren't | weren't | didn't | doesn't | don't | won't | wouldn't | isnt | wasnt | didnt | dont | free of | free from | far from | nobody was | nobody got | no one was | avoid | avoids | avoided`,
      ),
    },
  ],
  pseudo: phrases(
    'not only | no doubt | not just | no wonder | no idea | not to mention | no less than | not even | if not | or not | no explanation | not sure if | why not | no response | no reply | no apology | not be surprised | not surprised',
  ),
  clauseBreaks: ',.!?;:\n()"',
  questionEndings: ['?'],
}

/**
 * Red-line words of customers who write English: legal, safety and fraud decide; media, regulator and privacy only
 * make things graver. Its recall has not been measured: no labelled set was at hand.
 *
 * @source A2.4, A4.1, A4.7
 */
export const enRedFlags: Lexicon = {
  id: 'en-red-flags',
  version: '1.0.0',
  source: 'A2.4, A4.1, A4.7',
  categories: {
    legal: { decides: true, negatedBy: ['existence'] },
    safety: { decides: true, negatedBy: ['existence'], notIn: ['books', 'films'] },
    fraud: { decides: true, negatedBy: ['existence'] },
    media: { decides: false, negatedBy: ['existence'] },
    regulator: { decides: false, negatedBy: ['existence'] },
    privacy: { decides: false, negatedBy: ['existence'] },
  },
  groups: [
    legal,
    safety,
    fraud,
    {
      category: 'safety',
      tier: 'strong',
      negatable: false,
      terms: phrases("did not feel safe | didn't feel safe | felt unsafe | no smoke alarm | no seat belt"),
    },
    ...graver,
  ],
  cues: {},
  negation,
}
