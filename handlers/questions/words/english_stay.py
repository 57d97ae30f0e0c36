"""English terms of several words for where one stays, what one hands in and pays with, and whom one visits."""

from __future__ import annotations

STAYING = """
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
"""
