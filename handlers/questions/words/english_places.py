"""English terms of several words for places and what stands there, for people at work and for what is on a programme."""

from __future__ import annotations

PLACES = """
coffee shop: kedai kopi
coffee shops: kedai kopi
coffee house: kedai kopi
coffee bar: kedai kopi
coffee stall: kedai kopi
warung kopi: kedai kopi
dining hall: ruang makan
dining room: ruang makan
water treatment plant: instalasi pengolahan air
water treatment facility: instalasi pengolahan air
water treatment: pengolahan air
water plant: instalasi pengolahan air
water purification plant: instalasi pengolahan air
treatment plant: instalasi pengolahan
treatment facility: instalasi pengolahan
wastewater treatment plant: instalasi pengolahan air limbah
waste water treatment plant: instalasi pengolahan air limbah
waste treatment plant: tempat pengolahan sampah
waste treatment facility: tempat pengolahan sampah
waste processing plant: tempat pengolahan sampah
waste facility: tempat pengolahan sampah
waste sorting plant: tempat pengolahan sampah
landfill site: tempat pembuangan akhir
power plant: pembangkit listrik
power plants: pembangkit listrik
power station: pembangkit listrik
solar park: taman surya
solar power plant: pembangkit listrik tenaga surya
wind farm: pembangkit listrik tenaga angin
city park: taman kota
town park: taman kota
public park: taman kota
science park: taman sains
technology park: taman teknologi
techno park: taman teknologi
national park: taman nasional
smart park: taman pintar
theme park: taman
the park: taman
flower garden: taman bunga
botanical garden: kebun raya
botanic garden: kebun raya
rice field: sawah
rice fields: sawah
rice paddy: sawah
rice stock: stok beras
rice reserve: cadangan beras
rice reserves: cadangan beras
rice barn: lumbung
food barn: lumbung pangan
food warehouse: gudang pangan
green house: rumah kaca
oil palm: sawit
palm oil: sawit
night market: pasar malam
traditional market: pasar tradisional
wet market: pasar tradisional
wholesale market: pasar induk
floating market: pasar terapung
people market: pasar rakyat
public market: pasar rakyat
livestock market: pasar hewan
cattle market: pasar hewan
flower market: pasar bunga
toll road: jalan tol
toll gate: gerbang tol
village enterprise: bumdes
village enterprises: bumdes
village owned enterprise: bumdes
village owned enterprises: bumdes
village business: bumdes
village company: bumdes
village fund: dana desa
village funds: dana desa
village budget: anggaran desa
search and rescue: sar
rescue team: tim sar
coast guard: penjaga pantai
stall holder: pedagang
stall holders: pedagang
stall owner: pedagang
stall owners: pedagang
market trader: pedagang pasar
market traders: pedagang pasar
market fee: retribusi pasar
market fees: retribusi pasar
market levy: retribusi pasar
first aid: p3k
first aid kit: kotak p3k
first aid box: kotak p3k
mosquito net: kelambu
mosquito nets: kelambu
insect repellent: antinyamuk
mosquito repellent: antinyamuk
swimming pool: kolam renang
flight number: nomor penerbangan
train number: nomor kereta
coach number: nomor gerbong
carriage number: nomor gerbong
transport money: uang transpor
transport allowance: uang transpor
travel allowance: uang transpor
daily allowance: uang harian
travel expenses: uang transpor
head teacher: kepala sekolah
school principal: kepala sekolah
the principal: kepala sekolah
headmaster: kepala sekolah
headmistress: kepala sekolah
security guard: satpam
security guards: satpam
juru mudi: nahkoda
harbour master: syahbandar
harbor master: syahbandar
harbourmaster: syahbandar
port master: syahbandar
flag ceremony: upacara bendera
morning exercise: senam pagi
morning gymnastics: senam pagi
cultural night: malam budaya
culture night: malam budaya
cultural performance: pentas budaya
photo session: foto bersama
prayer break: istirahat salat makan siang
sunscreen: tabir surya
sunblock: tabir surya
gloves: sarung tangan
greenhouse: rumah kaca
greenhouses: rumah kaca
dentist: dokter gigi
dentists: dokter gigi
fire truck: mobil pemadam
fire trucks: mobil pemadam
fire engine: mobil pemadam
fire engines: mobil pemadam
fire station: pos pemadam
fire brigade: pemadam kebakaran
fire fighters: pemadam kebakaran
"""
