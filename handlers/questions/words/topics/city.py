"""A region in figures: people, land, economy, ranks."""

from __future__ import annotations

TOPICS = """
population: jumlah-penduduk total-penduduk banyak-penduduk penduduk-berapa orang-tinggal orang-huni orang-hidup people-live how-many-residents
  number-of-residents people-in-town people-in-city tinggal-di-kota orang-yang-tinggal warga-yang-tinggal =populasi =populasinya =penduduknya =jiwa
  =inhabitants =population =dihuni =menghuni =penghuni =penghuninya =dihuninya =warganya =jumlah-warga =manusia isi-manusia =huni orang-lokal-berapa
  > =penduduk =jiwa =populasi =residents =inhabitants
families: jumlah-keluarga jumlah-kk berapa-kk berapa-keluarga kepala-keluarga rumah-tangga households families how-many-families how-many-households
  =kk
  > keluarga kk rumah-tangga =households
population-density: kepadatan padat sepadat density densely crowded =padet =padat
population-growth: pertumbuhan-penduduk laju-penduduk penduduk-bertambah penduduk-naik population-growth
age-groups: usia-produktif anak-muda-berapa jumlah-lansia jumlah-pemuda jumlah-anak penduduk-muda usia-penduduk age-groups elderly-people young-people
gender-share: jumlah-perempuan jumlah-laki perempuan-berapa-persen laki-laki-berapa female-share women-share
ethnic-groups: suku suku-bangsa etnis suku-apa orang-asli-mana ethnic ethnic-groups tribes
religions: agama agama-warga pemeluk-agama mayoritas-agama religion religions
local-language: bahasa-daerah bahasa-lokal bahasa-setempat bahasa-orang-sini local-language dialect
area: luas luas-wilayah luas-daerah luas-kota luas-kabupaten seluas gede-kotanya seberapa-luas seberapa-besar-kota kilometer-persegi km2
  hektare-wilayah area square-kilometers square-kilometres sq-km how-large how-big-city land-area surface size-of-city size-of-regency daratan-lautan
  darat-laut separuh-laut luas-laut luas-daratan how-big-in-km square-miles =hectares =hektare
  > kilometer-persegi luas km2 separuhnya-laut =square
districts: kecamatan distrik jumlah-kecamatan subdistrict subdistricts district districts pembagian-wilayah wilayah-administrasi jumlah-camat
  berapa-camat camatnya-berapa =camatnya =kecamatannya kecamatan-ada-berapa
  > kecamatan
villages: kelurahan desa-berapa jumlah-desa jumlah-kelurahan berapa-desa berapa-kelurahan kampung kampungnya nagari gampong villages-total
  how-many-villages urban-villages wards jumlah-lurah berapa-lurah lurah-ada-berapa =desanya =kelurahannya =kelurahan-nya berapa-kepala-desa
  villages-belong
  > desa kelurahan
neighbourhoods: rt-rw jumlah-rt jumlah-rw rukun-tetangga rukun-warga neighbourhood-units
islands: jumlah-pulau berapa-pulau gugusan-pulau pulau-berpenghuni islands how-many-islands people-living-on islands-lived-on
  > pulau
capital: ibu-kota ibukota pusat-pemerintahan capital capital-city seat-of-government
borders: perbatasan-wilayah batas-wilayah tetangga-wilayah borders neighbouring-regency adjacent wilayah-tetangga =berbatasan
location-of-region: letak-wilayah letak-kota posisi-kota jarak-dari-ibu-kota situated location-of-city
altitude: ketinggian dataran-tinggi meter-di-atas mdpl altitude elevation above-sea-level setinggi-apa tinggi-dari-laut di-atas-laut how-high
landscape: topografi kontur pegunungan pesisir-pantai garis-pantai panjang-pantai berbukit sungai-apa gunung-apa landscape hilly mountains coastline rivers
  > berbukit pesisir pantai
climate: iklim suhu-rata-rata curah-hujan musim-apa climate rainfall average-temperature hujan-setahun sering-hujan =curah panas-berapa-derajat
city-founded: hari-jadi ulang-tahun-kota ulang-tahun-kabupaten kota-berdiri kota-lahir umur-kota usia-kota kota-didirikan kabupaten-berdiri
  terbentuk-sejak pemekaran birthday-of-city anniversary-of-city city-founded founded-city how-old-city regency-established =ultah =milad ultah-kota
  ultah-kabupaten kota-didirikan-kapan =didirikan celebrate-birthday =birthday =anniversary how-old-the-city
  > hari-jadi berdiri
city-nickname: julukan sebutan-kota kota-apa-dijuluki slogan semboyan motto nickname city-slogan kota-disebut disebut-kota kota-dijuluki =dijuluki
city-name: arti-nama asal-nama asal-usul-nama nama-kota-dari meaning-of-name origin-of-name
city-position: kedudukan-kota peran-kota status-kota fungsi-kota role-of-city
regional-budget: apbd anggaran-daerah anggaran-kota anggaran-kabupaten besar-apbd belanja-daerah duit-pemda uang-pemda city-budget regency-budget
  regional-budget annual-budget public-budget municipal-budget total-budget belanja-pemkot duit-pemkot duit-belanja uang-kota duit-belanja-pemkot
  government-spend city-spend spend-a-year =spending =expenditure
  > apbd belanja-daerah
own-revenue: pad pendapatan-asli pendapatan-asli-daerah pendapatan-kota pendapatan-daerah pemasukan-kota pemasukan-daerah penghasilan-kota
  kas-daerah-masuk penerimaan-daerah own-revenue local-revenue regional-revenue city-income city-revenue region-earn earn-by-itself city-earn =earns
  raise-by-itself
  > pad pendapatan-asli =own-source
tax-revenue: penerimaan-pajak pajak-terkumpul pajak-kekumpul uang-pajak duit-pajak hasil-pajak pemasukan-pajak setoran-pajak realisasi-pajak
  target-pajak sasaran-pajak tax-revenue tax-income taxes-collected tax-target collected-in-taxes pajak-dihimpun =dihimpun pajak-didapat
  pajak-terhimpun taxes-come-in
  > penerimaan-pajak realisasi pajak-daerah
taxpayers: wajib-pajak pembayar-pajak objek-pajak bayar-pajak-online bayar-pajak-daring jumlah-wp taxpayers tax-objects pay-taxes pay-their-taxes
  settle-taxes online-payers property-tax pbb setor-pajak bayar-pajak bayar-pajak-lewat-hp taxes-over-internet pay-tax-online
  > wajib-pajak objek-pajak
tax-arrears: tunggakan nunggak piutang-pajak pajak-belum-bayar arrears unpaid-tax unpaid-taxes outstanding-tax belum-bayar-pajak nunggak-pajak
  pajak-yang-belum =penunggak ga-bayar-pajak =menunggak =tunggakannya
tax-rate: tarif-pajak persen-pajak besar-pajak tax-rate
levies: retribusi pungutan-daerah levies levy
transfers: dana-transfer dau dak dana-bagi-hasil transfer-pusat central-transfer bergantung-pusat gantung-ke-pusat duit-dari-pusat dana-dari-pusat
  uang-dari-pusat =transferan depend-on-central
regional-debt: utang-daerah hutang-daerah pinjaman-daerah regional-debt municipal-debt public-debt punya-pinjaman punya-utang =utang =utangnya =hutang
  =ngutang =debt
capital-spending: belanja-modal belanja-pegawai-persen capital-spending personnel-spending habis-gaji anggaran-untuk-pegawai belanja-pegawai
  gaji-dari-anggaran habis-buat-gaji =gaji-pegawai
absorption: serapan-anggaran penyerapan realisasi-anggaran terserap budget-absorption budget-spent anggaran-kepake anggaran-terpakai =kepake =terpakai
  dana-terserap =keserap
hdi: ipm indeks-pembangunan-manusia hdi human-development indeks-manusia indeks-manusianya kualitas-manusia mutu-manusia
  > ipm
poverty: kemiskinan miskin orang-miskin warga-miskin angka-kemiskinan prasejahtera pra-sejahtera kurang-mampu orang-susah ga-mampu poverty poor
  below-poverty-line poor-people live-in-poverty =poorest below-the-line
  > kemiskinan miskin
extreme-poverty: kemiskinan-ekstrem miskin-ekstrem extreme-poverty
unemployment: pengangguran nganggur menganggur tpt tanpa-kerja ga-punya-kerja ga-kerja unemployment unemployed jobless out-of-work ga-punya-kerjaan
  gak-punya-kerjaan belum-kerja =pengangguran cari-kerja-berapa-orang
  > pengangguran tpt
workforce: angkatan-kerja jumlah-pekerja tenaga-kerja-terserap orang-kerja-di serapan-tenaga workforce labour-force labor-force
economic-growth: pertumbuhan-ekonomi ekonomi-tumbuh ekonominya-tumbuh laju-ekonomi economic-growth economy-grow growth-rate ekonomi-naik =ekonominya
  =perekonomian =perekonomiannya ekonomi-berkembang
  > pertumbuhan-ekonomi
grdp: pdrb produk-domestik grdp gross-regional
income-per-head: per-kapita pendapatan-per-kapita penghasilan-warga penghasilan-rata-rata per-capita average-income income-per-head penghasilan-orang
  pendapatan-orang rata-rata-penghasilan penghasilan-per-orang =penghasilan =penghasilannya
inflation: inflasi harga-naik laju-inflasi inflation
inequality: gini rasio-gini ketimpangan kesenjangan inequality kaya-miskin jurang-kaya jurang-miskin rich-poor
minimum-wage: umk ump umr upah-minimum gaji-minimum minimum-wage gaji-minimal gaji-terendah upah-terendah =upah gaji-buruh
prices-staple: harga-pangan harga-sembako harga-beras food-prices =cabe =cabai =sembako =pangan harga-cabe
livelihoods: mata-pencaharian pekerjaan-warga kerjaan-warga warga-kerja-apa penghidupan profesi-warga sektor-utama sektor-unggulan sumber-ekonomi
  penopang-ekonomi livelihood livelihoods make-a-living earn-a-living main-sector main-industry people-work-as warga-hidup-dari
  > bekerja-sebagai petani nelayan sektor
investment: investasi realisasi-investasi penanaman-modal nilai-investasi investor-masuk modal-masuk investment investments investors capital-invested
  uang-pengusaha pengusaha-masuk modal-pengusaha duit-investor =investor =investornya menanam-modal nanam-modal
  > investasi
export: ekspor nilai-ekspor dikirim-ke-luar-negeri export exports exported jual-ke-luar-negeri dijual-ke-luar kirim-ke-luar-negeri =luar-negeri
  sold-abroad
msme: umkm jumlah-umkm usaha-kecil usaha-mikro pelaku-usaha pelaku-umkm usaha-rumahan small-business small-businesses msme msmes micro-enterprises
  small-firms =firms small-traders small-shops
  > umkm pelaku-usaha
cooperatives: koperasi jumlah-koperasi koperasi-merah-putih cooperative cooperatives
local-specialty: makanan-khas khas-daerah kuliner-khas produk-unggulan komoditas-unggulan hasil-bumi unggulan-daerah specialty local-dish
  main-commodity terkenal-karena terkenal-apa city-famous city-known dikenal-sebagai-apa daerah-terkenal terkenal-apanya =terkenal =andalan
  hasil-andalan =khasnya yang-khas =famous =specialty
  > khas unggulan
festival: acara-tahunan-kota perayaan-kota tradisi-tahunan pesta-rakyat annual-event city-event festival
life-expectancy: harapan-hidup usia-harapan umur-rata-rata life-expectancy live-how-long umur-orang rata-rata-umur umur-warga berapa-lama-hidup
  usia-warga
schooling-years: lama-sekolah rata-rata-lama-sekolah harapan-lama-sekolah years-of-schooling sekolah-sampai-kelas sampai-kelas-berapa sekolah-sampai
literacy: melek-huruf buta-huruf buta-aksara literacy illiterate indeks-literasi
roads: jalan-mantap kondisi-jalan panjang-jalan kilometer-jalan jalan-rusak jalan-mulus ruas-jalan roads road-length road-condition kilometres-of-road
  =diaspal =aspal jalan-kampung jalan-desa =jalannya-mulus jalan-beraspal
  > jalan-mantap
bridges: jumlah-jembatan jembatan-gantung bridges
street-lights: lampu-jalan pju penerangan-jalan titik-lampu street-lights street-lighting lamp-posts lampu-jalan-otomatis =lampunya lampu-pintar
  > lampu
electricity: listrik-masuk aliran-listrik sumber-listrik setrum elektrifikasi penerangan-warga plts panel-surya tenaga-surya electricity power-supply
  solar-panels where-electricity listriknya-dari belum-ada-lampu =lampu =kelistrikan =listriknya get-their-electricity electricity-from
  > listrik surya genset
clean-water-access: air-bersih akses-air air-minum-warga sambungan-air sumber-air air-dari-mana clean-water drinking-water-access water-supply =pdam
  air-pdam air-ledeng air-pipa air-keran-warga piped-water tap-water-homes warga-dapat-air air-layak dapat-air dapet-air =airnya =leding
  > air-bersih =pdam
sanitation: sanitasi jamban buang-air-sembarangan septik bebas-babs sanitation latrines open-defecation buang-hajat bab-di-kali bab-sembarangan
  =jambannya punya-jamban punya-wc
housing: rumah-layak rumah-tidak-layak rtlh bedah-rumah rumah-dibedah rusun rusunawa backlog-rumah housing decent-houses house-renovation
  rumah-warga-dibedah =dibedah rumah-reyot rumah-bobrok rumah-rusak rumah-jelek =bobrok =reyot
slums: kawasan-kumuh permukiman-kumuh kumuh slum slums
green-space: ruang-terbuka-hijau rth taman-kota jumlah-taman hutan-kota green-space parks public-parks =tamannya =taman =hijaunya pohon-di-kota
congestion: kemacetan macet titik-macet congestion traffic-jam traffic-jams
vehicles-number: jumlah-kendaraan kendaraan-terdaftar jumlah-motor number-of-vehicles registered-vehicles
crime: kejahatan kriminal angka-kriminal pencurian begal keamanan-kota crime crime-rate theft =aman =amannya kota-aman =kriminalitas =maling =begal
  tindak-kejahatan =safe
city-rank: peringkat-kota ranking-kota urutan-kota peringkat-dunia peringkat-indeks peringkat-nasional posisi-kota-dalam ranking-of-city city-rank
  world-ranking level-internasional tingkat-dunia se-dunia =sedunia =se-indonesia =worldwide =internationally di-mata-dunia kota-urutan
  nomor-berapa-di-dunia =internasional
  > peringkat
cities-in-index: kota-dalam-indeks kota-masuk-indeks berapa-kota-indonesia cities-in-index
internet-coverage: cakupan-internet warga-internet tersambung-internet terhubung-internet melek-internet desa-internet blank-spot blankspot
  akses-internet internet-coverage connected-to-internet villages-online
  > tersambung tersambung-internet
growth-over-years: dibanding-tahun-lalu dari-tahun-lalu naik-berapa turun-berapa compared-with-last-year dibanding-dulu =increase =decrease =meningkat
  =menurun =kenaikan =penurunan
  > naik turun
tourist-arrivals: jumlah-wisatawan jumlah-turis wisatawan-datang turis-datang turis-masuk wisatawan-setahun kunjungan-wisata orang-berwisata
  tourist-arrivals how-many-tourists tourists-come visitors-to-region =pelancong =holidayed =holidaymakers =vacationers liburan-ke-sini berlibur-ke
  orang-liburan orang-plesir came-on-holiday =turis =turisnya =wisatawannya =wisatawan come-on-holiday on-holiday datang-liburan =pelancongnya
  =travellers =travelers =holiday-makers =sightseers tourists-a-year
  > =wisatawan =turis =arrivals =tourists
foreign-tourists: wisatawan-mancanegara wisman turis-asing bule turis-luar-negeri foreign-tourists foreigners overseas-visitors
  dari-luar-negeri from-abroad =luar-negeri other-countries
  > mancanegara asing
tourism-income: pendapatan-wisata uang-wisata pemasukan-wisata duit-wisata devisa tourism-income tourism-revenue earn-from-tourism dari-turis
  masuk-kas
  > retribusi-wisata
hotels-in-city: jumlah-hotel jumlah-kamar-hotel okupansi hunian-hotel hotels-in-city kamar-hotel-keisi hotel-keisi hotel-penuh =okupansi =keisi
  > hunian
airport-of-city: bandara-kota jarak-bandara airport-distance nearest-airport
toll-access: pintu-tol gerbang-tol toll-gate toll-exit
"""
