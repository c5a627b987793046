// Common English verbs that verbs.ts does not name; written by scripts/base-verbs.ts from WordNet 3.1.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used and redistributed under the WordNet
// License (https://wordnet.princeton.edu/license-and-commercial-use); no warranty.

/**
 * `verb`: mostly verbs; `double`: nouns or adjectives at least as often; `named`: those of verbs.ts that are; `irregular`:
 * base form, then its past forms.
 */
export const baseVerbs = {
  verb: `
    abandon abolish absorb abuse accept accommodate accompany accomplish accord accumulate accuse ache achieve
    acknowledge acquire activate adapt adhere adjust administer admire admit advocate affect affirm affix afford
    aggravate aim alert allege allocate allot allow alter amaze amend amuse anchor announce annoy answer anticipate
    appear applaud appreciate approach approximate argue arouse arrest arrive ascertain ask assail assault assert
    assimilate associate assume assure attack attain attempt attract attribute augment avail avert avoid await
    awaken babble bake bang banish base bask bat bathe bawl be bear beat beckon become beg behave behold believe
    bellow belong bend beset bestow bet betray bid bind birdie bite blame blast blaze bleed blend bless blink bloom
    blush boast bob boil bolt boom bore borrow bother bounce bow brace break breathe broaden brush burn burst bury
    butt buzz calculate cancel care caress carry carve cast catch cause cease celebrate centrifuge challenge change
    chant charge cheat cherish chew choke choreograph chuckle circulate cite claim clamber clamor clamp clap
    clatter click cling clothe clutch coax coincide collaborate collapse combine come commemorate commence commend
    commit communicate commute compare compel compensate compete complain complicate comply compose compound
    comprehend compress compute conceal concede conceive concentrate concern conclude concur condemn confess
    confide confine confirm confront confuse congratulate conquer consider conspire constitute construe consult
    consume contain contaminate contemplate contend contradict contribute converse convey convict convince cook
    cooperate coordinate cope correct correspond cough count crack crash crave crawl creak creep cross crouch crow
    crush cry culminate cure curl curse curtail dampen dance dangle dare dart dash deal decay deceive declare
    decorate deduce deduct deem defeat defend defy delay delegate demand denote denounce deny depart depend depict
    deposit deprive derive descend desert deserve designate destine destroy detect deteriorate determine devote
    diagnose dictate die differ differentiate dig dilate dilute diminish dine dip direct disagree disappear
    disappoint disapprove discern disclose discontinue discourage discover discuss dislike dismiss dismount
    dispatch dispel display dispose dispute disregard disrupt disseminate dissolve distill distinguish distort
    disturb dive divert divide dodge dominate donate doom drag draw dress drift drill drink drip drown dry duck
    dump dwell dwindle earn ease eat echo educate elapse elect elicit eliminate embody embrace emerge employ enact
    enclose encounter endanger endorse endure enforce engage engender engulf enjoy enlarge enlist ensue entail
    enter entertain entitle envision envy equate erase erect erupt escape escort evoke exaggerate examine exceed
    excite exclaim exclude exert exhaust exhibit exist expect expend expire explain explode exploit express fade
    fail falter fascinate fasten favor feed feel fight fill filter finance fit flank flap flash flatten flatter
    flee fling float flop flounder flourish flush fly fold follow forbid forecast foresee forget forgive found
    freeze fret frighten frown frustrate fulfill fumble further fuss gallop gasp gaze glance glare glaze gleam
    glint glow glue go gouge govern grab graduate grant grapple grasp graze greet grin grind grip groan grope
    grumble grunt guess guide gulp gush hail halt hamper handle hang happen hasten hate haul haunt have hear heave
    heed hesitate hide hinder hint hit holler honor hook hop hope hover huddle hug hunt hurl hurry hurt hurtle
    ignore illuminate illumine illustrate imagine imitate impair impart imply impose impress incline include
    incorporate incur indicate induce indulge inflict inform inherit inject injure inquire insert insist inspect
    inspire instal institute instruct insure intend intercept interfere interpret interrupt intersect invade invent
    invest invoke involve isolate issue jerk judge jump kick kill kiss kneel knock know lag laugh lay lean leap
    leave lend lessen let lick lie like limit linger listen live locate lodge look loom loosen lose love lug lunge
    lurch lure lurk mail manage maneuver manifest manipulate mar march mark marry marvel match mean meet melt mend
    mention merge mingle miss mix mold motivate mount mourn multiply mumble murmur muse muster mutter nail
    necessitate need neglect nestle nod note notice nourish obey oblige obscure observe obtain occupy occur offer
    officiate offset omit operate oppose orient originate outweigh overcome overhear overlap overlook overtake owe
    pack pant participate pass pat pause pay peer penetrate perceive perch perish permit perpetuate persist
    persuade pertain pick pinch pitch plague play plead please plod plow plunge poison poke ponder pop populate
    portray pose possess postpone pour pray preach precede precipitate predict prefer prescribe press presume
    pretend prevail prevent prick probe proceed proclaim profess prohibit project prompt pronounce prosecute
    protect protest protrude provoke pry pull pump punish purl pursue push puzzle quarrel quit quiver quote race
    rally ram ransack rap rattle reach react read reaffirm reappear reassure rebut recall receive reckon recommend
    reconcile reconsider reconstruct recount recover recur refer reflect refuse regain regard regret regulate
    reiterate reject rejoice relate relax relegate relieve relinquish remark remember remind renew rent repay
    repeat repel replenish reply report represent reproduce request require rescue resemble resent reserve reside
    resign resist resolve resort respond restrict resume retain retrace retreat retrieve return reveal reverse
    revive rid ride ring rip risk roam roar rob roll rub rush rustle sacrifice sag sail sanction satisfy savor say
    scamper scare scatter scramble scratch scream screech scrub seal search secede see seek seem segregate sell
    separate serve set settle sever sew shake shatter shave shed shield shift shine shiver shoot shout shove shrug
    shudder shuffle shut sigh simmer sing sink sip sit skip slacken slam slap slaughter sleep slide slip slug slump
    smash smell smile snap snarl snatch sniff snort soak soar soften solder solve sorb sow span spare speak
    speculate spend spin spit splash sprawl spread sprinkle squat squeeze stagger stain stake stalk stammer stamp
    stand stare startle starve stay steal steer stiffen stimulate stir stoop stop straddle straighten stretch strew
    strike strive stumble substitute subtract succeed suck sue suffer suggest summon supply suppose suppress surge
    surpass surrender surround survive suspect suspend swallow swarm sway swear sweep swell swim swing swirl switch
    swoop tailor take talk tap taunt tear tell tempt tend terminate thank thaw think thread threaten throw thrust
    thump thwart tie tighten tilt toast tolerate toss touch trace trail tramp trample transform transmit transport
    travel traverse tread treat trigger trot trudge trust try tuck tug tumble turn twine twist twitch underlie
    underline undermine undertake unfold unite unlock uphold upset urge use utter vanish vary veer veil venture
    violate volunteer vote wail wait wake walk wallop wallow wander want warn warrant wash waste watch waver weaken
    wear weave weep weigh welcome whip whirl whisper whistle wield wiggle win wink wish withdraw withhold withstand
    witness wobble wonder work worry wreck wrench writhe yell yield
  `,
  double: `
    abstract act amount appeal appropriate average awake award balance bar beam benefit block blossom blow border
    bound bristle brood buffer calm camp campaign caution center chart circle clean cluster color combat comfort
    command comment consent content contract contrast control cool cost couple credit crowd damage damn debate
    delight desire discharge divorce doubt down dream elaborate empty end equal evidence exchange excuse experience
    experiment face fan fashion fear feature figure fire flood flow focus fool force form frame free function
    glimpse guard harbor head heat influence intimate lack land lecture light master mate matter merit mistake
    narrow near nest object own pace parallel park paste patrol pile place plot point pound practice progress
    question rage rain range rear rebel respect rest result rock rule score seat sense shape shock shop shower
    signal sin slice slow smoke smooth snow sound spark speed spell spot spray spring spur square state stem step
    stick strain stream stress strip stroke struggle study stuff subject suit supplement sweat taste tax telephone
    term tip tire total trade trap trouble view wave wheel will wind wing worship wound yank
  `,
  named: `
    address architect audit back brief bundle catalog catalogue clear code commission complete contact copy debut
    document double engineer film host import index instrument license list load log map mature model name order
    package patch phone photograph pilot platform port post present process prototype provision record research
    scope script seed shadow ship sketch stage stock store structure transition trial triple tune vet wire
  `,
  irregular: `
    awake:awoke:awoken bear:bore:born:borne beat:beaten become:became behold:beheld:beholden bend:bent
    bid:bade:bidden bind:bound bite:bit:bitten bleed:bled bless:blest blow:blew:blown break:broke:broken burn:burnt
    catch:caught cling:clung clothe:clad come:came coordinate:co-ordinate:co-ordinated creep:crept curse:curst
    deal:dealt dig:dug dive:dove draw:drawn:drew dream:dreamt drink:drank:drunk dwell:dwelt eat:ate:eaten feed:fed
    feel:felt fight:fought flee:fled fling:flung fly:flew:flown forbid:forbad:forbade:forbidden
    foresee:foresaw:foreseen forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen go:gone:went
    grind:ground grip:gript hang:hung have:had hear:heard heave:hove hide:hid:hidden kneel:knelt know:knew:known
    lay:laid lean:leant leap:leapt leave:left lend:lent lie:lain:lay light:lit lose:lost mean:meant meet:met
    melt:molten mistake:mistaken:mistook overcome:overcame overhear:overheard overtake:overtaken:overtook pay:paid
    plead:pled repay:repaid ride:ridden:rode ring:rang:rung say:said see:saw:seen seek:sought sell:sold sew:sewn
    shake:shaken:shook shave:shaven shine:shone shoot:shot sing:sang:sung sink:sank:sunk:sunken sit:sat sleep:slept
    slide:slid:slidden smell:smelt sow:sown speak:spoke:spoken speed:sped spell:spelt spend:spent spin:spun
    spit:spat spring:sprang:sprung stand:stood steal:stole:stolen stick:stuck strew:strewn strike:struck
    strive:striven:strove swear:swore:sworn sweep:swept swell:swollen swim:swam:swum swing:swung take:taken:took
    tear:tore:torn tell:told think:thought throw:threw:thrown tread:trod:trodden underlie:underlain:underlay
    undertake:undertaken:undertook uphold:upheld wake:woke:woken wear:wore:worn weave:wove:woven weep:wept win:won
    wind:wound withdraw:withdrawn:withdrew withhold:withheld withstand:withstood work:wrought
  `,
} as const;
