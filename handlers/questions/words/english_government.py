"""English names of offices, officials and public places, and the Indonesian ones for them."""

from __future__ import annotations

GOVERNMENT = """
city hall: balai kota
town hall: balai kota
mayor's office: kantor wali kota
deputy mayor: wakil wali kota
vice mayor: wakil wali kota
mayor: wali kota
acting: pelaksana tugas
regent: bupati
governor: gubernur
regional secretary: sekretaris daerah
city secretary: sekretaris daerah
secretary: sekretaris
assistant: asisten
rector: rektor
dean: dekan
public service mall: mal pelayanan publik
public services mall: mal pelayanan publik
service mall: mal pelayanan publik
smart city: smart city
communication and informatics: komunikasi informatika
communications and informatics: komunikasi informatika
communication and information: komunikasi informatika
population and civil registration: kependudukan pencatatan sipil
civil registration: pencatatan sipil
education office: dinas pendidikan
education agency: dinas pendidikan
education department: dinas pendidikan
department of education: dinas pendidikan
health office: dinas kesehatan
health department: dinas kesehatan
transportation office: dinas perhubungan
revenue agency: badan pendapatan
planning agency: badan perencanaan
civil service agency: badan kepegawaian
personnel agency: badan kepegawaian
subdistrict: kecamatan
sub-district: kecamatan
district office: kecamatan
university: universitas
campus: kampus
hospital: rumah-sakit
airport: bandara
bandar udara: bandara
railway station: stasiun
train station: stasiun
market: pasar
library: perpustakaan
school: sekolah
village: desa
police: polisi
harbour: pelabuhan
harbor: pelabuhan
convention hall: balai sidang
mosque: masjid
prayer room: musala
restaurant: restoran
museum: museum
department: dinas
departments: dinas
agency: badan
head of: kepala
head: kepala
"""
