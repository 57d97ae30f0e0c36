"""Short names of regional agencies and what they stand for; which departments are joined differs from region to region."""

from __future__ import annotations

AGENCIES = """
upt: unit pelaksana teknis
pmd: pemberdayaan masyarakat desa
dpmd: dinas pemberdayaan masyarakat desa
dpmk: dinas pemberdayaan masyarakat kampung
dinpmd: dinas pemberdayaan masyarakat desa
dispermades: dinas pemberdayaan masyarakat desa
bpm: badan pemberdayaan masyarakat
dpkp: dinas perumahan kawasan permukiman
disperkim: dinas perumahan kawasan permukiman
perkim: perumahan kawasan permukiman
perkimtan: perumahan kawasan permukiman pertanahan
dkpp: dinas ketahanan pangan pertanian
disnak: dinas peternakan
disbun: dinas perkebunan
dinpertan: dinas pertanian
dppkb: dinas pengendalian penduduk keluarga berencana
dp3akb: dinas pemberdayaan perempuan perlindungan anak keluarga berencana
dpppa: dinas pemberdayaan perempuan perlindungan anak
dinsosp3a: dinas sosial pemberdayaan perempuan perlindungan anak
dinsospmd: dinas sosial pemberdayaan masyarakat desa
disporapar: dinas pemuda olahraga pariwisata
dinporapar: dinas pemuda olahraga pariwisata
dinporabudpar: dinas pemuda olahraga kebudayaan pariwisata
disparpora: dinas pariwisata pemuda olahraga
disperpusip: dinas perpustakaan kearsipan
dinperpusip: dinas perpustakaan kearsipan
arpus: arsip perpustakaan
diskumindag: dinas koperasi usaha mikro perindustrian perdagangan
diskopukm: dinas koperasi usaha kecil menengah
dinkopukm: dinas koperasi usaha kecil menengah
diskopumkm: dinas koperasi usaha mikro kecil menengah
bkpp: badan kepegawaian pendidikan pelatihan
bkppd: badan kepegawaian pendidikan pelatihan daerah
bppd: badan pengelola perbatasan daerah
bpprd: badan pengelola pajak retribusi daerah
bppkad: badan pengelolaan pendapatan keuangan aset daerah
bakeuda: badan keuangan daerah
bpkd: badan pengelola keuangan daerah
bpkpd: badan pengelolaan keuangan pendapatan daerah
bapperida: badan perencanaan pembangunan riset inovasi daerah
bappedalitbang: badan perencanaan pembangunan daerah penelitian pengembangan
bapelitbang: badan perencanaan pembangunan penelitian pengembangan
bapelitbangda: badan perencanaan pembangunan penelitian pengembangan daerah
brida: badan riset inovasi daerah
balitbang: badan penelitian pengembangan
balitbangda: badan penelitian pengembangan daerah
kasatpolpp: kepala satuan polisi pamong praja
satpolpp: satuan polisi pamong praja
damkar: pemadam kebakaran
diskominfosp: dinas komunikasi informatika statistik persandian
diskominfosan: dinas komunikasi informatika persandian
diskominfosanti: dinas komunikasi informatika persandian statistik
diskominfostandi: dinas komunikasi informatika statistik persandian
kominfotik: komunikasi informatika statistik
dinkesp2kb: dinas kesehatan pengendalian penduduk keluarga berencana
dpupkp: dinas pekerjaan umum perumahan kawasan permukiman
dpu: dinas pekerjaan umum
dinaspu: dinas pekerjaan umum
dputr: dinas pekerjaan umum tata ruang
dpubmp: dinas pekerjaan umum bina marga pengairan
dlhk: dinas lingkungan hidup kehutanan
dislhk: dinas lingkungan hidup kehutanan
dklh: dinas kebersihan lingkungan hidup
diskanla: dinas perikanan kelautan
diskan: dinas perikanan
disketapang: dinas ketahanan pangan
dkp3: dinas ketahanan pangan pertanian perikanan
esdm: energi sumber daya mineral
pbj: pengadaan barang jasa
bpbj: bagian pengadaan barang jasa
kabagorg: kepala bagian organisasi
kabagpem: kepala bagian pemerintahan
tapem: tata pemerintahan
prokopim: protokol komunikasi pimpinan
kanit: kepala unit
kacab: kepala cabang
kasatker: kepala satuan kerja
kabalai: kepala balai
kaupt: kepala upt
wadir: wakil direktur
wakadis: wakil kepala dinas
sekprov: sekretaris daerah provinsi
sekkab: sekretaris daerah kabupaten
sekkot: sekretaris daerah kota
"""
