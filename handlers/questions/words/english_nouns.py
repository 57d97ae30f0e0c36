"""More English words and their Indonesian ones: what guests from abroad ask for in plain words, each line under its Indonesian root."""

from __future__ import annotations

NOUNS = """
wawancara interview interviews interviewing interviewed interviewees
besar biggest largest bigger larger
kecil smallest smaller
tinggi highest higher tallest
rendah lowest lower
komponen component components
nilai marks grade grades
pengamat observer observers
observasi observation observations
dompet wallet wallets purse
curi stolen theft dicuri kecurian kemalingan
bendahara treasurer
asisten assistant assistants
gladi rehearsal rehearsals
orientasi orientation
jaringan network networks
spesialis specialist specialists
subspesialis subspecialist subspecialists
dingin cold colder chilly
panas hot hotter
tunai cash
minimal minimum
tugas assignments homework deliverable deliverables
instansi agencies organization organizations organisation organisations
sistem system systems
pusing headache headaches
sakit unwell
murah cheapest
penguji examiner examiners
komandan commander
lumbung barn barns granary granaries
asosiasi association associations
amplop envelope envelopes
perizinan permission license licence licenses licences
kanvas canvas
penilaian assessment assessments grading
pedagang merchant merchants stallholder stallholders shopkeeper shopkeepers hawker hawkers
jual seller sellers
kafe cafe cafes
warung tavern foodstall
restoran eatery eateries
gardu substation
waduk reservoir reservoirs
sumur wells borehole boreholes
pipa pipe pipes pipeline pipelines
bangsal wards
sar rescue rescuers
mercusuar lighthouse
gelombang wave waves
cuaca rain rains rainy raining storm storms stormy
nyamuk mosquito mosquitoes mosquitos
kelambu mosquito-net
antinyamuk repellent
genset generator generators
gerbong carriage carriages
baris row rows
bagasi baggage
sawah ricefield ricefields paddy paddies
kakao cocoa cacao
sawit oil-palm
gereja church churches chapel
candi temple temples
nelayan fisher fishers fisherfolk
sapi cows cattle
kambing goats
perajin craftsman craftsmen craftswomen artisan artisans
pemadam firefighter firefighters fireman firemen
manajer managers
apoteker pharmacist pharmacists
panen harvest harvested harvesting
peternak rancher ranchers breeder breeders
upacara ceremony ceremonies
simulasi simulation simulations
rotasi rotation rotations
demonstrasi demonstration demonstrations
tangga staircase stairway
serambi porch veranda verandah
serah-terima handover
widyaiswara instructor instructors
kuesioner questionnaire questionnaires
truk truck trucks lorry lorries
ambulans ambulances
lifeguard lifeguards
lepas release releases released releasing
penyu tukik turtle turtles hatchling hatchlings
senam exercise exercises aerobics gymnastic gymnastics calisthenics
telat latecomer latecomers tardy tardiness
sepatu footwear sneaker sneakers
selendang scarf scarves shawl shawls
minibus van vans minivan
makan-malam supper
biaya fees expense expenses
ganti reimburse reimbursed reimbursement refund refunded refunds replace replaces replaced replacement substitute substitutes
asuransi insurance insured insure insures
balkon balcony balconies
koper backpack backpacks rucksack baggages
duta ambassador ambassadors
peserta attendee attendees
fasilitator facilitator facilitators
lelang auction auctions auctioned
sarang nest nests
konservasi conservation
tanggap reply replies replied respond responds responded
evaluasi evaluation evaluations
batal cancel cancels cancellation
demonstrasi demo demos demonstrate demonstrates demonstrated
sambung connection connections
bocor kebocoran leak leaks leakage leaking
rawat treat treats treating
pegawai employ employs employed
pemilik owns
bibit seed seeds seedling seedlings
pelihara pemeliharaan maintain maintains maintained maintenance
magang intern interns internship internships apprentice apprentices
sayap wing wings
berat kilo kilos kg
senyap silent mute muted
penghuni inhabited uninhabited berpenghuni
"""
