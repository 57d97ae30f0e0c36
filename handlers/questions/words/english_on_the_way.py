"""English terms of several words for what one wears, rides in, takes along and hands over, and for where one passes."""

from __future__ import annotations

ON_THE_WAY = """
sun hat: topi
raincoat: jas hujan
rain coat: jas hujan
long sleeves: lengan panjang
long sleeved: lengan panjang
boarding time: boarding
bottled water: air minum
drinking water: air minum
water company: perusahaan air minum
water utility: perusahaan air minum
waterworks: perusahaan air minum
water works: perusahaan air minum
motion sickness: mabuk
sea sickness: mabuk
mobile signal: sinyal
phone signal: sinyal
cell signal: sinyal
cash machine: atm
money changer: penukaran uang
power outlet: colokan
power bank: power bank
water bottle: botol minum
extra bed: ranjang tambahan
hands out: menyerahkan
hand out: menyerahkan
handing out: menyerahkan
handed out: menyerahkan
gives out: menyerahkan
give out: menyerahkan
anniversary: hari jadi
birthday of the city: hari jadi kota
report card: rapor
report cards: rapor
group pic: foto bersama
group picture: foto bersama
group shot: foto bersama
do i pick up: ambil
do we pick up: ambil
presentation file: materi
presentation files: materi
presentation slides: materi
presentation slide: materi
boat ride: boat crossing
boat rides: boat crossing
boat trip: boat crossing
boat trips: boat crossing
leave my: titip
leave our: titip
leave the luggage: titip koper
leave luggage: titip koper
leave bags: titip koper
in the same: same
who coordinates: koordinator siapa
on board: di
no bars: sinyal
special about: keunggulan
so special about: keunggulan
strengths: keunggulan
strength: keunggulan
travelling with: ikut
traveling with: ikut
travel with: ikut
these days: kini
at sea: di
no bars on: sinyal
life jacket: pelampung
life jackets: pelampung
life vest: pelampung
life vests: pelampung
stand in for: mewakili
stands in for: mewakili
standing in for: mewakili
stood in for: mewakili
on behalf of: mewakili
in place of: mewakili
deputises for: mewakili
deputizes for: mewakili
deputising for: mewakili
how big: luas
room rate: tarif-kamar
room rates: tarif-kamar
hotel rate: tarif-kamar
tarif kamar: tarif-kamar
harga kamar: tarif-kamar
how large: luas
sub districts: kecamatan
sub district: kecamatan
subdistricts: kecamatan
districts: kecamatan
urban villages: kelurahan
urban village: kelurahan
wards: kelurahan
electronic id cards: ktp
electronic id card: ktp
electronic id: ktp
national id: ktp
identity card: ktp
identity cards: ktp
get out of it: manfaat
get out of this: manfaat
wheelchair: kursi roda
wheelchairs: kursi roda
wheelchair access: kursi roda
hands over: menyerahkan
hand over: menyerahkan
handing over: menyerahkan
handed over: menyerahkan
no signal: sinyal
no reception: sinyal
no coverage: sinyal
sunscreen: tabir surya
sunblock: tabir surya
sun cream: tabir surya
baby turtle: tukik
baby turtles: tukik
"""
