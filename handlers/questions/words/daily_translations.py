"""English and Indonesian words for what one needs every day: where one stays, what one eats and wears, and health."""

from __future__ import annotations

STAY = """
handuk towel towels
sabun soap
kasur mattress
selimut blanket
bantal pillow
kulkas fridge refrigerator
setrika seterika iron ironing
colokan stopkontak socket outlet plug
cas ngecas ngecharge mengecas charge charging charger charging-station
baterai battery batteries
kopor koper
ganti mengganti changing change-of
renang berenang swim swimming
merokok smoking
larang dilarang larangan melarang jangan prohibited forbidden banned
izin-masuk admission
tarif-masuk ticket-price
sendirian alone
berdua pairs
teman-sekamar roommate roommates
resepsionis receptionist reception
satpam guard security keamanan pengamanan
aman safe safety keselamatan
"""

EAT = """
minum minuman drink drinks beverage beverages
nasi rice
ikan fish
ayam chicken
daging meat
sapi beef cow cattle
kambing goat
babi pork
udang shrimp prawn
seafood boga-bahari hidangan-laut
sayur vegetable vegetables
buah fruit fruits
gula sugar
teh tea
susu milk
madu honey
garam salt
roti bread
kue cake cakes
lapar hungry laper
haus thirsty
kenyang full-up
prasmanan buffet
kotak box boxes
bungkus pack packed dibungkus
diet dietary pantangan
gluten gluten
kacang nuts peanut peanuts
botol bottle bottles
gelas cup glass
tumbler tumbler
"""

WEAR = """
kemeja shirt
celana trousers pants
rok skirt
kaos kaus tshirt t-shirt
jaket jacket coat
rompi vest vests
topi hat hats
helm helmet helmets
sandal sandals slippers flipflops flip-flops flipflop
hak heels heel wedges stiletto stilettos
jin jeans denim
dasi tie
jas suit blazer
sarung sarong
kerudung jilbab hijab headscarf veil
masker mask masks
kacamata glasses sunglasses
tenun woven
putih white
hitam black
merah red
biru blue
hijau green
kuning yellow
oranye orange jingga
cokelat brown coklat
abu-abu grey gray
bebas free-choice casual santai
rapi neat smart-casual sopan
formal formal
jas-hujan raincoat mantel
sepatu-bot boots boot
"""

HEALTH = """
perawat ners nurse nurses suster
bidan midwife midwives
obat-obatan medication medicines medication
apotek pharmacy drugstore farmasi apotik
vitamin vitamins
alergi allergies
mabuk seasick seasickness motion-sickness queasy nausea nauseous mual
headset earpiece earpieces earphone earphones headphone headphones headsets
pingsan faint fainted collapse collapsed collapses faints unconscious
alarm alarms alert alerts
ingat warning warnings
simpang persimpangan junction junctions crossroads
warna colour color colours colors
praktik praktek practice practices practical
gempa quake earthquake quakes earthquakes
wisata sightseeing excursion excursions sightsee
pusing dizzy
demam fever
luka injured injury wound wounded
rawat perawatan care treatment treated
inap-pasien inpatient
jalan-pasien outpatient
igd er emergency-room
operasi surgery
kapasitas capacity
stunting stunted
gizi nutrition nutritional
balita toddler toddlers under-five
ibu-hamil pregnant
lahir birth born kelahiran
mati meninggal death deaths kematian die died
posyandu posyandu
p3k first-aid
"""
