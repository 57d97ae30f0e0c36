"""English words for what Indonesian workbooks tell of a region: its people, economy, nature, health and law."""

from __future__ import annotations

MATTERS = """
pekerja worker workers labourer labourers laborers buruh
produksi produce produced produces production productions memproduksi
refleksi reflection reflections reflect merefleksikan
senam exercise exercises aerobics gymnastics workout
kain cloth fabric textile textiles
miskin kemiskinan poverty poor
pengangguran unemployment unemployed
tumbuh pertumbuhan growth grew
kawasan estate zone zones
industri industrial
ekonomi economy economic economics perekonomian
tani pertanian agriculture agricultural farming
perikanan fishery fisheries
tambang pertambangan mining
beras uncooked-rice
jagung corn maize
kelapa coconut coconuts
karet rubber
rempah spice spices
rumput-laut seaweed
mutiara pearl pearls
emas gold
batu stone stones rock rocks
pasir sand
kayu wood wooden timber
bambu bamboo
rotan rattan
keramik ceramics ceramic pottery gerabah
lukis lukisan painting paintings
patung statue statues sculpture
tari tarian dance dances dancing dancer dancers penari
musik music musical
lagu songs
pameran exhibition exhibitions exhibit exhibits
nasabah customer customers client clients
insinyur engineer engineers
teknisi technician technicians
analis analyst analysts
operator operators
tentara soldier soldiers military
pemadam firefighter firefighters
kurator curator
pustakawan librarian
apoteker pharmacist
psikolog psychologist
utang debt debts hutang
aset asset assets
cabang branch-offices
menara tower towers
atap roof rooftop
terowongan tunnel
kecelakaan crash crashes accidents
kejahatan crime crimes
korban victim victims
pengungsi refugee refugees
pohon tree trees
bunga flower flowers
burung bird birds
penyu turtle turtles
tukik hatchling hatchlings
karang coral corals reef reefs
telur egg eggs
imunisasi vaccination vaccinations immunization immunisation
hamil pregnancy pregnancies
jantung heart
kanker cancer
diabetes diabetic
darah blood
gigi tooth teeth dental
rujuk rujukan referral referrals referred merujuk dirujuk
undi undian raffle
kuitansi kwitansi receipt receipts
faktur invoice
akta deed deeds
waris warisan inheritance
pengadilan court courts
penjara prison prisons jail
kereta-api railway
otonomi autonomy
desentralisasi decentralization decentralisation
kolaborasi-antar interagency
hektare hectare hectares hektar
ton tons tonne tonnes
lapak stall stalls
gudang storehouse
kontainer container containers
kargo cargo freight
ekspedisi courier
tambat mooring
pelaut sailor sailors
penyelam diver divers
tebing cliff cliffs
goa cave caves
air-terjun waterfall waterfalls
candi temple temples
istana palace palaces
benteng fort forts fortress
makam tomb tombs grave graves
monumen monument monuments
asosiasi association associations
inflasi inflation
"""
