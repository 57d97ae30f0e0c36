"""English terms of several words for where one stays, what one hands in and pays with, and whom one visits."""

from __future__ import annotations

STAYING = """
money exchange: penukaran uang
currency exchange: penukaran uang
change money: penukaran uang
change some money: penukaran uang
change my money: penukaran uang
change dollars: penukaran uang
change my dollars: penukaran uang
change some dollars: penukaran uang
change currency: penukaran uang
change cash: penukaran uang
exchange money: penukaran uang
exchange some money: penukaran uang
exchange my money: penukaran uang
exchange dollars: penukaran uang
exchange my dollars: penukaran uang
exchange currency: penukaran uang
tukar uang: penukaran uang
menukar uang: penukaran uang
tukar dolar: penukaran uang
menukar dolar: penukaran uang
tukar rupiah: penukaran uang
be out of the room: checkout
be out of the rooms: checkout
be out of our room: checkout
be out of our rooms: checkout
be out of my room: checkout
be out of the hotel: checkout
leave the room: checkout
leave the rooms: checkout
leave our rooms: checkout
leave our room: checkout
leave my room: checkout
vacate the room: checkout
vacate the rooms: checkout
vacate our rooms: checkout
vacate my room: checkout
empty the room: checkout
empty the rooms: checkout
picked up: jemput
picks us up: jemput
pick us up: jemput
pick me up: jemput
picking us up: jemput
share room with: teman satu kamar
share a room with: teman satu kamar
share the room with: teman satu kamar
share my room with: teman satu kamar
shares room with: teman satu kamar
shares a room with: teman satu kamar
shares the room with: teman satu kamar
shares my room: teman satu kamar
share my room: teman satu kamar
sharing a room with: teman satu kamar
sharing room with: teman satu kamar
sharing the room with: teman satu kamar
sharing my room: teman satu kamar
in the room with: teman satu kamar
how wide: luas
be sent: kumpul
be shared: dibagikan
be distributed: dibagikan
forgot my: hilang
i forgot my: hilang
forgot our: hilang
hand the key back: kembalikan kunci
hand the keys back: kembalikan kunci
give the key back: kembalikan kunci
give the keys back: kembalikan kunci
give back the key: kembalikan kunci
give back the keys: kembalikan kunci
return the key: kembalikan kunci
return the keys: kembalikan kunci
return our keys: kembalikan kunci
return my key: kembalikan kunci
secretary of the city: sekretaris daerah kota
secretary of the regency: sekretaris daerah kabupaten
secretary of the region: sekretaris daerah
at the front desk: resepsionis
to the front desk: resepsionis
with the front desk: resepsionis
e mail: email
e mails: email
wali kita: wali kota
balai kita: balai kota
dasar sampah: bot
drop my: titip
drop our: titip
drop off my: titip
drop off our: titip
room key: kunci kamar
room keys: kunci kamar
key to my room: kunci kamar
my room: kamar saya
our room: kamar kami
our rooms: kamar kami
hotel room: kamar hotel
hotel rooms: kamar hotel
exchange rate: kurs
field note: catatan lapangan
field notes: catatan lapangan
group report: laporan kelompok
group task: tugas kelompok
group assignment: tugas kelompok
individual assignment: tugas individu
individual task: tugas individu
industrial estate: kawasan industri
industrial area: kawasan industri
industrial zone: kawasan industri
industrial park: kawasan industri
port authority: ksop
medical team: tim medis
health team: tim kesehatan
committee desk: meja panitia
packed lunch: makan siang kotak
pay by card: bayar debit
paying by card: bayar debit
pay with a card: bayar debit
pay by credit card: bayar debit
credit card: debit
credit cards: debit
debit card: debit
people homes: rumah
people houses: rumah
peoples homes: rumah
peoples houses: rumah
their homes: rumah
their houses: rumah
health boat: perahu sehat
salt pond: tambak garam
salt ponds: tambak garam
salt farm: tambak garam
seaweed: rumput laut
waste bank: bank sampah
sugar museum: museum gula
creative market: pasar kreatif
town square: alun-alun
governors office: kantor gubernur
regents office: kantor bupati
village office: kantor desa
village head: kepala desa
head of the village: kepala desa
village chief: kepala desa
chief: kepala
chiefs: kepala
pregnant woman: ibu hamil
pregnant mother: ibu hamil
pregnant mothers: ibu hamil
expectant mothers: ibu hamil
fall ill: sakit
falls ill: sakit
fell ill: sakit
get sick: sakit
gets sick: sakit
feel sick: sakit
feels sick: sakit
feel unwell: sakit
final mark: nilai akhir
final marks: nilai akhir
final score: nilai akhir
final grade: nilai akhir
pays for: bayar
field review: peninjauan lapangan
field reviews: peninjauan lapangan
field inspection: peninjauan lapangan
field inspections: peninjauan lapangan
field tour: peninjauan lapangan
site inspection: peninjauan lapangan
field observation: observasi lapangan
free time: waktu bebas
leisure time: waktu bebas
"""
