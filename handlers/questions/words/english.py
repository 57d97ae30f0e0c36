"""Everyday English that is no slip of another word: what says little by itself, and what names things.

Indonesian words are known from a table of thousands; without these two lists an English question would be mended into
words that merely look alike («shows» into shoes, «polo» into pool).
"""

from __future__ import annotations

from functools import cache

_LIGHT = """
rate rates win wins won winning
aboard actual actually advise afterward afterwards ago agreed ahead almost along already alright alternatively although among anybody anyhow
anymore anyone anything anyway anywhere approx approximate arriving aside asked assume assuming attach await aware away bad badly barely
basically because belong belongs belonging become becomes becoming beforehand began behave behind believe below beneath beside best better between beyond bit both
bound briefly brilliant broad bunch busy calm carefully certain certainly claim claims clarify clear clearly collectively comfortable
comfortably commence commences complete completely concern concerned conclude concluded concludes confirm confirmed consider considered
consist consists contain contains continue continues convenient correctly could count counts couple course curious current dare deal deals
decent deem definitely depend depends despite differ directly double doubt dude duly during each eager earliest easily easy either elaborate
else elsewhere enable encounter enjoy enough ensure entire entirely equal equally especially estimated etc even eventually everything
everywhere exact excited exciting exist exists expecting extra extremely facing fact fair fairly familiar fancy fellow fewer finally fine
finishing fit fits fix fixed folk folks forget forgot forgotten forth forward frequent frequently fresh fully funny further generally
gentleman gentlemen gave genuinely given giving glad gladly gonna gotten grab greeted guess guy guys half handy hang happen happened happy hard
hardly hate headed heading hear heard hence hereby herself himself hold holding holds honest honestly hope hopefully however huge idea
ideally imagine immediate immediately inclined include included includes including indeed individual individually initial initially inside
instance instead intend intended interested interesting involve involved itself join joined keeping kept kindly kinds knew known knows lad
ladies lady large largely lasted lasting lasts lately later latter least left legally less lie lies likely likewise listed literally little
locate logged longer look looked looking looks loose lose losing lovely low lucky mad made mainly make makes making manage managed mate
matter matters maybe meantime meanwhile mention mentioned mere merely mess mid middle mind mine minor miss missed mistake mistaken mix
moment mostly move must mutual myself namely names nearly necessarily necessary needed needing neither nevertheless nobody none nor normal
normally noted nothing notice nowadays nowhere obvious obviously occasionally occur occurs odd often onboard once one ones ongoing onwards opposed
original originally other otherwise ought ourselves outside overall owing own paced pair part particular particularly pass passed passing
past perfect perfectly perhaps period permitted personally pick picked plain pleased pleasure plenty popular possibly potential potentially
precise precisely prefer preferably preferred prepared presumably pretty previously prior probably proceed proceeds promise prompt promptly
proper properly provided pulled purely pushed put puts putting quiet quietly quite rather reach reached reaching readily real realistically
reality realize reasonable reasonably recall recent recently recommended refer regular regularly related relative relatively relevant
reliable remain remaining remains remember remembered remind reminder require required requirement requirements requires respectively
responsible resume resumes ring rough roughly round rush sad same say saying says scheduled seem seems seen self sensible separate
separately serious settle settled several shall share shared short shortly should shown side significant similar similarly size simple simply
simultaneously since single sit situation slight slightly slow slowly small something soon sooner sounds special specific specifically
specify spend spending standing stands state stated step stick stops stuff sudden suddenly suffice sufficient suggest suggested suitable
supposed supposedly sure surely switch taken takes taking talked tell tends term than that's themselves thereafter thereby therefore they're
thing thinking third thirdly though thought throughout thru thus tiny title together told took top total totally touch toward towards track
tried true truly try trying turn turned turns type types typical typically unable under understand undoubtedly unfortunately unit unless
unlike unlikely unsure until update updated upon upper upset useful usual usually various verify very via viable visited visits waited
wander want wanted wanting warn watch way ways weird well went whatever whatsoever whenever wherever whichever whilst whoever whole whom
wide willing wish wishing within without won wonderful wondering word words worried worry worth would wow wraps wrong yeah yesterday's yet
yourself
applicant applicants citizen citizens customer customers heads man professor woman-who
option options choice choices lack lacks lacking square persegi km sqkm kilometre kilometres kilometer kilometers hectare hectares ive weve youve im youre theyre hasnt havent wont wasnt werent didnt couldnt shouldnt wouldnt dont doesnt isnt arent cant hes shes its thats heres theres
dead gear
him travelling traveling
"""
"""Words that tell rows apart at most: they are never mended, and need not be found in any row."""

_REAL = """
accident adapter adult aid airline airlines alarm alert ambassador anchor animal animals anniversary annual apartment apple army art ash atm
aunt author axe bacon ball balloon banana band bandage bank bar barbecue bars basement basket bathroom battery beard beast beer belt bench
bible bill bills bin bird birth blanket blood board boarding body bomb bone bonus bookshop boots border boss bottle bowl boy boyfriend boys
brain branch bread bridge brochure brother brothers bucket bullet bunk burger bush button cab cabin cable cage calendar camp candle candles
cap capacity captain cash cashier casino cast castle cat ceiling celebration cellar cellphone cemetery census centigrade chairs champagne
chapel charity chat cheese chef chess chest choir church cigarette cinema citizen citizens citizenship civil civilians cliff climate climb
clock closet cloud clouds club coal coast coat coconut coin coins collapse collapsed collapses college color colour column comedy comfort
committee companies company complex concert conference congress consul container cook cooking copy coral corn corner corridor cotton council
country courier court cousin cows crab cream crime crops crossing crowd cruise crypto cup cupboard currency curtain custom customer
customers customs cycle damage dance dancer dark date daughter death debt deck delay democracy dentist desk desks detection dialysis
diarrhea diarrhoea dictionary diesel diploma dirt dish dishes display distance district ditch dive diving divorce doctor dog dogs dollar
dollars donation door doors dose dress drone drones drug drugs drunk dust duty ear earbuds earphone earphones earpiece earthquake economy
egg eggs election elections embassy emperor empire engine engineer engineers essay euro exam exercise exhibition exit eye eyes fabric face
factory failure faith fan fare farm farmer fashion father fee fence festival fever fiction fight figure file files film finance finger
fingerprint fishing flag flame flavour flipflops flood flowers flu fog folder foot football force forecast fork formula fort fortune
fountain frame fraud freedom freezer frog fruit fuel fund funeral fur furniture future game games gang garage gas gate gender ghost giant
girl girlfriend girls glasses glove gloves goat goats gold golf gossip government graph grass grave greenhouse grocery guard guest guests
guitar gun hair haircut hammer hand harbor harvest headache headcount headphones headset headsets heart heat heater heel heels height
helicopter hero hiking hill hip history hobby hole holiday honey horse hospital host hostel hosts hourly house human humidity hunger hunter
husband ice icecream incident income industry infant inflation ink insect inspector instrument insurance interest interpreting interview
invoice iron irrigation island islands jacket jail jazz jeans jet jewel job jobs joke journal judge juice jungle jury karaoke kettle kid
kidney king kit kitchen knee knife lab lamp land laptop law lawn lawyer lawyers leaf leaflet leg lemon lens lesson letter level library lid
life lift light lighter lights lion lip liquid liquor literature loan lobby lodge log lottery love lunchbox lung machine magazine magic mail
malaria mall manager mango mangroves manual march margin mask massage math mathematics mayor meat medal media medication medicine melon
memory metal meter metro mic microphone military milk minister mirror model monkey monthly mood moon mosquito motel mother motto mountain
mouse mouth movie movies mud muscle museum mushroom music musician nail nap nature nausea navy neck needle neighbor neighbour nephew nest
network news newspaper niece noise noodles nose novel nurse nurses nutmeg nylon oak ocean oil onion opera opinion opponent option orange
orchestra oven owner oxygen pain paint painting palace pan pants paperwork parade paradise parcel parents parliament party passport password
pasta path patient patients peace peanut pearl pen pencil pencils pension pepper perfume permission pet petrol philosophy phone photocopy
physics piano picnic pie pig pile pill pills pilot pin pipe pizza plane planet plate platform play player playground plug pocket poem poet
poison pole police policeman pollution polo pond pool pope pork port porter portion position post pot potato power prayer premier president
presidential price priest prime prince prison prize professor professors profit propaganda property protest province pub pulse pump purse
puzzle quake quakes quarterly queasy queen quest queue quiz rabbit race racket radio raffle rail rain raincoat rat ratio razor recipe record
recorder refund religion rent repair reptile republic rescue research restroom rhythm rice ride rides rifle river road robot rock rocket
rope rose router rubber rug rumour runway sack sail sailing sailor salad salary salon sand sandwich satellite sauce sauna scale scarf scene
science scientist scissors scooter score screen sea seafood search season seat secret secretary section sector security seed semester senate
sequence series server sex shade shadow shark sheep sheet shelf shell shelter shirt shirts shock shoe shop shops shore shorts shot shoulder
shuttle sickness sightseeing signature silk silver singer sink siren sister skin sky sleeping sleeve slide slipper slippers slogan slot
smell smile smoke snake sneakers snorkelling snow soap soccer society sock socks sofa software soil soldier solution son song soul soup
souvenir space speed spice spices spider spirit sponsor spoon sport spouse spring square squid stadium stage stairs stamp star statue status
steak steam steel sticker stock stocks stomach stone storm stove stranger straw stream street strike string student studio sugar suicide
suit suite suits summit sun sunblock sunscreen sunset surfing surgeon surgery surname sweater swim swimsuit swimwear sword symptom syrup
system table tablet tail tank tap tape tax taxi tea teacher tear teeth telephone television temper temperature temple tennis tent terminal
terrace terrorist test text theater theatre thief thigh throat thunder ticket tie tiger timetable timetables tin tip tire tissue toast
tobacco toe tomato tongue tools tooth topic torch tornado tour tourism tourist towel tower town toy trade tradition train trainers trash
treasure treaty tree trees trial tribe truck trumpet trunk tsunami tube tunnel turtle twin typhoon tyre umbrella uncle unemployment uniform
union universe usd vaccine valley van vase vegetables vehicle veil vessel village villagers violin virus visa voice volcano volleyball
volume vote wage waist walk wall wallet war ward warehouse warrior waste water wave weapon weather wedding weekend weekly weight whale wheat
wheel wheelchair whisky wifi win wind window wine wing winner winter wire wolf wood wool workshop world worm wound wrist yacht yard yearly
yoga youth zero zip zone zones zoo
match matches gear kit
"""
"""Words that mean something of their own: never mended either, but a row has to hold them."""


@cache
def light() -> frozenset[str]:
    return frozenset(_LIGHT.split())


@cache
def english_things() -> frozenset[str]:
    return frozenset(_REAL.split())


@cache
def english_words() -> frozenset[str]:
    return light() | english_things()
