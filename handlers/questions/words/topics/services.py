"""Public services: what is served, by whom, how fast, at what cost, and what people say of it."""

from __future__ import annotations

TOPICS = """
per-day: sehari sehari-hari per-hari tiap-hari setiap-hari every-day =harian =daily
per-week: seminggu tiap-minggu setiap-minggu sepekan weekly =mingguan
per-month: =bulanan =monthly =perbulan =sebulan =per-bulan =tiap-bulan
per-year: =tahunan =yearly =annually =setahun =setaun =pertahun =per-tahun =tiap-tahun
service-count: jumlah-layanan berapa-layanan jenis-layanan macam-layanan banyak-layanan total-layanan layanan-tersedia layanan-ada-berapa
  urusan-bisa-diurus bisa-diurus bisa-urus bisa-ngurus ngurus-apa-aja diurus-di-sini hal-diurus keperluan-diurus layanan-apa-aja berapa-macam-urusan
  kinds-of-service how-many-services number-of-services services-offered services-available things-sorted get-sorted things-done what-can-i-arrange
  types-of-service =diurus macam-urusan macem-urusan berapa-urusan ragam-urusan ragam-layanan urusan-diselesaikan what-can-be-done matters-handled
  kinds-of-business =errands
  > layanan jenis-layanan =services
agencies-joined: instansi-tergabung instansi-bergabung instansi-gabung gabungan-instansi gabungan-lembaga lembaga-tergabung lembaga-gabung
  jumlah-instansi berapa-instansi berapa-lembaga instansi-buka instansi-ikut kantor-gabung kantor-apa-saja-di tenant penyewa-gerai instansi-vertikal
  agencies-joined institutions-joined how-many-agencies how-many-institutions offices-under-one-roof agencies-inside organisations-represented
  agencies-take-part siapa-aja-yang-gabung =gabung =bergabung =tergabung =ngumpul-di-satu-tempat lembaga-buka yang-buka-di under-this-roof
  under-one-roof =housed bodies-housed which-bodies =bodies share-the-building take-part
  > instansi lembaga vertikal =agencies =institutions =organisations
counters: loket gerai konter counters meja-layanan meja-pelayanan meja-petugas desk-layanan service-desk service-desks service-window stan-layanan
  jumlah-meja =counter =counters =windows =booth =stan =stannya windows-serve =tills =hatches
  > gerai loket
service-visitors: pengunjung-mpp warga-dilayani orang-dilayani masyarakat-dilayani yang-datang-ngurus tamu-layanan kunjungan-warga jumlah-pengunjung
  jumlah-pemohon visitors-served people-served residents-served people-come people-visit citizens-served how-many-visitors how-busy ramai-nggak rame
  banyak-orang-datang melayani-orang melayani-warga =pemohon =ngajuin =mengajukan yang-ngajuin =dilayani walk-in folks-come people-a-day turn-up
  masyarakat-ditangani ditangani-setiap orang-ditangani =footfall served-each-day =callers customers-a-day
  > orang-dilayani =pemohon =pengunjung
waiting-time: waktu-tunggu lama-tunggu lama-antre nunggu-lama nunggu-menit nunggu-dipanggil nunggu-berapa ngantri-lama ngantri-menit ngantrinya
  antrinya antre-lama antri-lama berdiri-antre lama-ngantri menit-antre menit-nunggu antre-panjang waiting-time wait-time how-long-wait stand-in-line
  stand-in-queue queue-long minutes-wait minutes-in-line kept-waiting =queueing stand-around =waits hang-around
  > tunggu menunggu antre
queue-ticket: ambil-nomor ambil-antrean ambil-antrian nomor-antrean nomor-antrian nomer-antrean nomor-urut nomer-urut antrean-daring antrean-online
  antri-online antri-dari-rumah antre-dari-rumah daftar-antrean daftar-dari-rumah ambil-dari-hp ngambil-nomernya kios-antrean mesin-antrean
  booking-antrean janji-temu book-a-slot book-from-home queue-number queue-ticket queue-app reserve-a-slot take-a-number ticket-machine
  make-an-appointment book-appointment =appointment =appointments nomor-antri nomer-antri dapat-nomor ambil-nomer get-in-line take-a-ticket line-up
  > antrean nomor-antrean kios
opening-hours: jam-buka jam-tutup buka-jam tutup-jam jam-layanan jam-operasional jam-pelayanan jam-kerja hari-buka hari-layanan buka-sabtu sabtu-buka
  sabtu-tutup buka-minggu minggu-buka buka-jumat akhir-pekan-buka akhir-pekan-tutup buka-hari-libur libur-buka masih-buka udah-tutup buka-sampai
  buka-sampe opening-hours opening-times closing-time what-time-open what-time-close open-until open-at-weekend office-hours business-hours still-open
  open-saturday open-sunday closed-saturday tutup-malam buka-malam minggu-tutup tutup-minggu =tutupnya =bukanya libur-tutup tanggal-merah
  hari-minggu-buka open-to-public open-on-saturdays =saturdays =sundays =closes =opens open-weekends on-weekends days-open when-closed
  > buka senin-sampai-jumat senin-jumat jam-layanan
processing-time: lama-proses lama-urus lama-ngurus lama-jadi lama-terbit lama-selesai lama-pengurusan jadi-berapa jadinya-berapa selesai-berapa-hari
  berapa-hari-jadi berapa-hari-terbit terbit-berapa-hari berapa-jam-jadi berapa-menit-jadi sehari-jadi disetujui-berapa-lama ngurus-lama
  ngurusnya-lama how-long-issue days-to-issue days-to-get take-to-issue time-to-process processing-time turnaround how-fast-issued get-approved acc
  di-acc-berapa disetujui =ngurus =jadinya =terbitnya =prosesnya how-long-take-permit berapa-lama-ngurus =lama-bikin =bikin-lama selesai-berapa-menit
  selesai-berapa-jam =rampung rampung-dalam selesai-dalam =kelarnya selesai-berapa-lama dulu-berapa-hari how-soon-ready =issued how-quickly-issued
  days-until get-one
  > selesai-dalam hari-kerja jadi-dalam =terbit waktu-proses
service-fee: biaya-layanan biaya-urus biaya-ngurus biaya-bikin ongkos-urus ongkos-ngurus bayar-ngurus ngurus-bayar bikin-bayar ngurus-gratis ada-biaya
  dipungut-biaya pungutan tarif-layanan bayar-berapa-ngurus service-fee charge-for-service do-residents-pay
  > gratis tanpa-biaya tidak-dipungut retribusi
satisfaction: kepuasan puas ikm skm indeks-kepuasan survei-kepuasan nilai-kepuasan seberapa-puas sepuas tingkat-kepuasan orang-puas warga-puas
  warga-senang satisfied satisfaction satisfaction-index satisfaction-score survey-score rating ulasan bintang score-residents residents-think
  =pleased what-people-think rate-the-service =rated
  > kepuasan ikm skm
complaints: pengaduan aduan keluhan ngeluh mengeluh ngadu mengadu laporan-warga laporan-masyarakat laporan-masuk aduan-masuk warga-lapor protes
  komplain komplen jumlah-laporan jumlah-aduan curhat-warga complaints complain citizen-reports reports-received people-complain grievances
  lapor-masalah =complaint =moan =gripes come-in
  > pengaduan aduan laporan-warga laporan =complaints =reports
complaint-resolution < complaints: aduan-selesai laporan-selesai laporan-tuntas aduan-tuntas keluhan-beres aduan-ditangani laporan-ditangani
  aduan-ditindaklanjuti aduan-dibereskan laporan-dibereskan ditangani-berapa-lama dijawab-berapa-lama persen-selesai persen-tuntas persen-ditangani
  beres-berapa-hari ditanggapi-berapa complaints-resolved complaints-handled complaints-solved reports-resolved resolved-within follow-up-complaint
  =dibereskan yang-beres =beres =tertangani =ditindaklanjuti =diselesaikan gets-closed =solved dealt-with =fixed sorted-out
  > tuntas ditindaklanjuti ditangani selesai-dalam persen-selesai
response-time: waktu-tanggap waktu-respon waktu-respons bantuan-datang bantuan-nyampe bantuan-tiba bantuan-sampai petugas-datang petugas-tiba
  petugas-nyampe ambulans-datang cepat-ditanggapi tim-datang tim-bergerak respon-berapa-menit secepat-apa response-time responds-within help-arrives
  help-comes help-come how-fast-respond minutes-to-respond get-there reach-scene =direspon =direspons =ditanggapi =menanggapi =dibales =dibalas
  =dijawab ambulans-nyampe ambulans-tiba how-soon how-fast how-quickly arrive-after-call =arrives get-there-after answered-how-fast
  berapa-menit-sampai berapa-menit-tiba petugas-sampai cepat-petugas cepat-sampai minutes-to-answer minutes-to-arrive answer-emergency-call
  how-long-to-answer
  > waktu-tanggap tanggap respons dijawab-dalam ditanggapi =answered
complaint-channel < complaints: lapor-lewat ngadu-lewat ngadu-ke-mana aduan-lewat lapor-ke-mana-warga kanal-aduan kanal-pengaduan kanal-lapor
  saluran-aduan nomor-pengaduan nomor-aduan cara-ngadu cara-lapor-warga complaint-channel complaint-number report-a-problem where-complain
  how-complain
  > kanal-pengaduan lapor
emergency-number: nomor-panggilan call-centre nomor-bantuan nelpon-darurat emergency-call
  > bebas-pulsa
service-requirements: syarat persyaratan berkas-syarat syarat-urus syarat-ngurus dokumen-syarat perlu-berkas requirements documents-needed required-documents what-papers-needed
  > syarat berkas
registration-needed: harus-daftar perlu-daftar tanpa-daftar bikin-akun buat-akun punya-akun harus-login login registrasi-akun daftar-akun
  make-an-account create-account need-account sign-up
  > tanpa-mendaftar mendaftar akun
birth-certificate: akta-lahir akta-kelahiran akte-lahir akte-kelahiran surat-lahir surat-kelahiran catatan-kelahiran birth-certificate
  birth-registration akta-bayi =akta =akte surat-bayi
death-certificate: akta-kematian akte-kematian surat-kematian death-certificate
marriage-papers: akta-nikah akta-kawin akta-perkawinan buku-nikah surat-nikah catatan-nikah marriage-certificate marriage-registration nikah-di-kua
id-card: ktp e-ktp ektp kartu-penduduk kartu-identitas rekam-ktp rekam-data sidik-jari sidik-jarinya iris-mata id-card identity-card id-recording
  fingerprint biometric =perekaman
  > ktp perekaman-ktp
digital-id: ikd ktp-digital identitas-digital identitas-kependudukan-digital digital-id digital-identity
child-card: kia kartu-identitas-anak kartu-anak ktp-anak identitas-anak identitas-bocah kartu-bocah child-card child-identity bocah-kartu anak-kartu
  anak-pegang-kartu
family-card: kartu-keluarga bikin-kk ngurus-kk cetak-kk family-card
moving-letter: surat-pindah pindah-rumah pindah-alamat pindah-domisili pindah-datang moving-letter change-of-address moving-house relocation-letter
cover-letter: surat-pengantar surat-keterangan surat-domisili surat-desa surat-kelurahan surat-warga sktm surat-rt bikin-surat ngurus-surat minta-surat cover-letter village-letter statement-letter
  reference-letter
  > surat-keterangan surat-pengantar
passport-service: paspor bikin-paspor imigrasi passport passports immigration
vehicle-papers: samsat stnk sim-keliling perpanjang-sim bikin-sim pajak-kendaraan driving-licence driver-license vehicle-tax sim-baru =sim =stnk
  =perpanjang
  > sim stnk perpanjangan
business-permit: izin-usaha nib oss perizinan-usaha perizinan-berusaha bikin-izin ngurus-izin izin-dagang izin-toko surat-izin buka-usaha
  business-permit business-licence business-license start-a-business licence-to-trade =licensed =legalitas =dilegalkan izin-warung izin-usaha-kecil
  =perizinannya =ijinnya =izinnya mau-legal warung-legal shop-licensed
  > izin-usaha nib perizinan izin
building-permit: imb pbg izin-bangunan izin-mendirikan izin-bangun-rumah building-permit construction-permit
permits-issued: izin-terbit izin-diterbitkan jumlah-izin izin-keluar permits-issued licences-issued licenses-issued how-many-permits surat-izin-keluar
  izin-udah-keluar =dikeluarkan
  > izin-terbit
investment-service: layanan-investasi klinik-investasi penanam-modal investor-dilayani investor-service
land-papers: sertifikat-tanah surat-tanah bpn pertanahan balik-nama land-certificate land-title
job-service: lowongan lowongan-kerja cari-kerja pencari-kerja nyari-kerja ngelamar-kerja lamar-kerja kartu-kuning kartu-pencari-kerja bursa-kerja
  penempatan-kerja job-seekers job-vacancies job-fair find-work looking-for-work nyari-loker cari-loker info-loker loker-kerja dilatih-kerja
  pelatihan-kerja kursus-kerja kartu-pencari
  > pencari-kerja lowongan pelatihan-kerja bursa-kerja
social-aid: bansos bantuan-sosial pkh sembako penerima-bantuan penerima-manfaat dtks dtsen bantuan-warga-miskin keluarga-dibantu social-aid social-assistance welfare-recipients cash-transfer
priority-service: prioritas-lansia layanan-lansia layanan-disabilitas layanan-difabel jalur-khusus loket-khusus ramah-difabel disabled-visitors
  priority-service elderly-priority accessible-service tuna-rungu tuna-netra bahasa-isyarat =difabel =disabilitas juru-isyarat =lansia
mobile-service: layanan-keliling mobil-keliling mobil-layanan jemput-bola layanan-ke-rumah datang-ke-rumah keliling-desa bus-layanan mobile-service
  mobile-unit door-to-door house-visits outreach pelayanan-jalan ke-kampung-kampung layanan-ke-kampung =keliling turun-ke-desa =jemput-bola
document-delivery: antar-dokumen dokumen-diantar kirim-ke-rumah diantar-ke-rumah dikirim-rumah jasa-antar antar-berkas home-delivery delivered-home
  document-delivery kurir
drive-through: drive-thru drive-through tanpa-turun layanan-tanpa-turun
online-service: layanan-daring layanan-online urus-online ngurus-online urus-dari-rumah ngurus-dari-rumah lewat-hp tanpa-datang ga-perlu-dateng
  online-service online-services apply-online from-their-home bayar-lewat-hp bayar-lewat-ponsel pay-by-phone
  > daring online
service-standard: sop standar-pelayanan standar-layanan maklumat maklumat-pelayanan janji-layanan iso service-standard service-charter service-pledge
service-officers: petugas-loket petugas-layanan jumlah-petugas berapa-petugas pegawai-loket orang-loket petugas-depan front-office frontliner counter-staff service-officers service-staff
  > petugas
night-service: layanan-malam malam-buka buka-malam 24-jam dua-puluh-empat-jam nonstop sore-buka after-hours around-the-clock 24-hours evening-service
  tengah-malam malam-malam-bisa kapan-saja tutup-malam malam-tutup tengah-malem
public-consultation: forum-warga forum-konsultasi konsultasi-publik tatap-muka-warga public-consultation citizens-forum
payment-at-service: bayar-di-loket cara-bayar-layanan bayar-nontunai bayar-pakai-qris pay-at-counter cashless-payment
corruption-at-service: pungli calo makelar calonya suap-menyuap brokers middlemen bribes
police-letter: skck kelakuan-baik catatan-kepolisian surat-polisi police-record good-conduct
  > skck
legalised-copies: legalisir stempel-fotokopi legalisasi legalised-copies certified-copies
  > legalisir
self-service: anjungan-mandiri anjungan mesin-cetak cetak-sendiri cetak-ktp-sendiri mesin-mandiri self-service kiosk-machine print-yourself
  > anjungan mandiri mesin
suggestions: kotak-saran kasih-masukan kasih-saran kritik-saran =saran =masukan suggestion-box suggestions
  > saran masukan
waiting-room: ruang-tunggu nunggu-di-mana nunggunya-di-mana tempat-nunggu duduk-nunggu waiting-room
  > ruang-tunggu
"""
