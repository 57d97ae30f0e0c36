"""Systems: applications, data, cameras, networks."""

from __future__ import annotations

TOPICS = """
app-count < apps: jumlah-aplikasi berapa-aplikasi banyak-aplikasi total-aplikasi jumlah-apk aplikasinya-ada-berapa aplikasi-dimiliki how-many-apps
  number-of-apps how-many-applications =apk =apknya
  > aplikasi
app-name < apps: nama-aplikasi aplikasi-apa apk-apa aplikasi-namanya pakai-aplikasi-apa pake-apk nama-apk lewat-aplikasi-apa aplikasi-buat which-app
  name-of-app what-app called-app
  > aplikasi bernama
app-launch < apps: aplikasi-dirilis aplikasi-diluncurkan rilis-aplikasi peluncuran-aplikasi aplikasi-sejak aplikasi-mulai-dipakai app-launched
  app-released launch-of-app =dirilis =released =diluncurkan
  > diluncurkan rilis sejak
app-users: pengguna-aplikasi pemakai-aplikasi pengguna-aktif jumlah-pengguna berapa-pengguna orang-pakai-aplikasi yang-pakai-aplikasi
  yang-make-aplikasi akun-aktif akun-terdaftar pengguna-terdaftar sudah-mendaftar app-users active-users registered-users number-of-users
  how-many-users people-use-app people-use accounts orang-memakai =memakainya =memakai =penggunanya =pemakainya use-it =subscribers
  > pengguna akun terdaftar
downloads: unduhan diunduh jumlah-unduhan didownload kali-diunduh ngunduh download-aplikasi downloads downloaded times-downloaded installs
  =diinstal =diinstall =instal =install =installed udah-pasang =terpasang-di-hp
  > unduhan diunduh
app-features < apps: fitur fitur-aplikasi menu-aplikasi fungsi-aplikasi bisa-apa-aplikasi isi-aplikasi aplikasi-buat-apa features what-can-app-do
  functions-of-app
  > fitur
app-maker < apps: pembuat-aplikasi pengembang-aplikasi yang-bikin-aplikasi siapa-bikin-aplikasi dibuat-sendiri bikin-sendiri buatan-sendiri programmer
  vendor-aplikasi developer built-in-house app-maker software-vendor developed bikinan-siapa =pembuatnya siapa-pembuat =pengembang =ngoding =coding
  =programmernya bikin-aplikasinya yang-membuat-aplikasi =developernya
  > dikembangkan buatan
app-cost-use: aplikasi-gratis bayar-aplikasi langganan-aplikasi app-free pay-for-app subscription
super-app < apps: aplikasi-terpadu aplikasi-gabungan aplikasi-disatukan satu-aplikasi super-app superapp merged-apps single-app =dilebur =disatukan
  =disatuin =dilebur-jadi-satu rolled-into-one put-together =digabung
  > terintegrasi
system-integration: integrasi terintegrasi terhubung-sistem sistem-terhubung nyambung-ke-sistem berbagi-data interoperabilitas integration integrated connected-systems data-exchange
  > terintegrasi terhubung
open-data: data-terbuka set-data himpunan-data kumpulan-data satu-data portal-data data-dibuka data-publik open-data data-sets data-portal
  how-many-datasets =dataset =datasets =datasetnya
  > set-data himpunan-data satu-data
geographic-data: satu-peta peta-digital peta-daring gis spasial geoportal digital-map one-map spatial
data-centre: pusat-data data-center data-centre server ruang-server data-disimpan simpan-data penyimpanan-data komputasi-awan cloud servers
  where-is-data-stored data-stored kept-data datanya-disimpen datanya-disimpan =disimpen =disimpan data-ditaruh
  > server pusat-data
backup: cadangan-data backup pemulihan-data data-hilang disaster-recovery server-rusak kalau-server data-rusak sistem-rusak =backupnya =cadangan
cyber-security: keamanan-siber keamanan-data serangan-siber diretas diserang peretasan hacker dihack kebobolan csirt cyber cyber-security cyber-attack hacked data-breach
  > siber serangan
data-privacy: data-pribadi perlindungan-data privasi privacy personal-data data-protection
cameras: kamera cctv kamera-pengawas kamera-pantau mata-elektronik kamera-jalan jumlah-kamera kamera-dipantau biji-kamera camera cameras
  surveillance-cameras how-many-cameras =kepantau =terpantau =dipelototi
  > cctv kamera
camera-points < cameras: titik-cctv titik-kamera titik-pantau titik-jalan persimpangan simpang-dipantau lokasi-kamera camera-points junctions
  intersections =perempatan
  > titik persimpangan simpang
camera-alleys < cameras: lorong gang-dipantau cctv-lorong alleys gang-kecil gang-sempit jalan-kecil-dipantau =gang =gang-gang backstreets side-streets
  =alleyways =alleyway =alley
camera-analytics < cameras: analitik-video pengenal-wajah deteksi-wajah baca-plat pengenalan-plat hitung-kendaraan kamera-pintar face-recognition
  plate-recognition video-analytics smart-cameras =ngenalin ngenalin-muka kenal-muka =muka =wajah baca-nopol kenali-wajah recognise-faces =recognise
  =recognize
footage: rekaman-cctv rekaman-kamera simpan-rekaman lihat-rekaman minta-rekaman footage recordings-kept =rekamannya rekaman-disimpan rekaman-disimpen
screens: layar layar-pantau layar-besar dinding-layar jumlah-layar layarnya videotron video-wall screens monitoring-wall displays how-many-screens
  =monitor =monitors =monitornya =layarnya =tv =televisi =tvnya
  > layar panel =layar
operators: operator petugas-pantau petugas-monitor orang-mantau melototin melototi jaga-layar liat-layar nonton-layar operator-112 penjaga-layar
  pengawas-layar operators watch-the-screens watching-screens people-watching monitor-the-screens duty-officers mantau yang-memantau-layar
  penjaga-telepon penerima-telepon terima-telepon nerima-telepon =mantengin =mengawasi =ngawasin =memelototi orang-jaga =jaganya ngangkat-telepon
  yang-ngangkat-telepon angkat-telepon =operatornya terima-panggilan answer-the-line answer-calls =dispatchers take-the-calls on-the-line
  > operator
command-centre-function: fungsi-command-center apa-yang-dipantau dipantau-apa-saja memantau-apa monitored-here what-is-monitored monitored-from-here
  > memantau pantauan
dashboard: dasbor dashboard papan-pantau indikator-dipantau jumlah-indikator indikator board indicators dashboards papan-indikator papan-kendali
  di-papan-itu =papan =papannya
  > dasbor indikator
sensors: sensor jumlah-sensor alat-pantau pengukur pendeteksi alat-ukur iot sensors detectors gauges
  > sensor alat-ukur
traffic-control: lampu-lalu-lintas lampu-merah atcs pengatur-lampu traffic-lights traffic-control
emergency-calls: panggilan-masuk jumlah-panggilan telepon-masuk panggilan-darurat-masuk calls-received incoming-calls emergency-calls how-many-calls
  orang-nelpon jumlah-penelepon =prank telepon-iseng nelpon-berapa telepon-sehari =panggilan nelpon-ke-mana
  > panggilan
false-calls < emergency-calls: panggilan-palsu telepon-iseng prank-call nelpon-iseng false-calls hoax-calls
panic-button: tombol-panik tombol-darurat panic-button
fibre-network: serat-optik fiber fiber-optik jaringan-kabel intranet bandwidth kecepatan-internet seberapa-kenceng fibre internet-speed mbps
  kecepatan-inet =kecepatan =mbps =gbps kencang-internet =bandwidth
public-wifi: wifi-publik wifi-gratis titik-wifi internet-gratis hotspot-publik public-wifi free-wifi wifi-points
village-internet: wifi-desa internet-desa inet-desa internet-kampung desa-online village-wifi village-internet
  > wifi-desa
weak-signal: sinyal-lemah susah-sinyal jelek-sinyal blank-spot menara-bts bts weak-signal mobile-coverage phone-coverage whatsapp-work sinyal
  > sinyal operator-seluler
website: situs laman-resmi website situs-web web-resmi pengunjung-situs website-address
social-media-account: akun-resmi akun-instagram medsos ig-nya social-media-account =followers =pengikut
chatbot: chatbot asisten-virtual bot-wa layanan-whatsapp whatsapp-layanan virtual-assistant artificial-intelligence kecerdasan-buatan
  kecerdasan-artifisial akal-imitasi nanya-lewat-wa tanya-lewat-wa nanya-robot dijawab-robot tanya-via-whatsapp nanya-ke-robot robot-wa
digital-payment: pembayaran-digital nontunai qris e-retribusi bayar-digital dompet-digital digital-payment cashless
  > qris nontunai
e-parking: e-parkir e-parking parkir-elektronik parkir-digital titik-parkir parkir-nontunai electronic-parking parking-points bayar-parkir
  parkir-bayar
  > e-parking titik
digital-villages: desa-digital desa-sudah-digital kampung-digital desa-pintar smart-village digital-village digital-villages villages-digital
  melek-internet desa-melek desa-maju-digital
  > desa-digital
village-services-digital: layanan-desa-digital surat-daring pasar-desa-daring village-online-services
tele-education: belajar-jauh pelajaran-jauh kelas-jauh kelas-daring belajar-online pembelajaran-daring belajar-dari-jauh remote-class remote-classes
  distance-learning online-class lessons-online kelas-online ikut-kelas =sekolah-daring =sekolah-online
  > kelas-jarak-jauh kelas-daring
digital-school: sekolah-digital rapor-digital rapor-elektronik rapor-online rapor-tanpa-kertas sekolah-sudah-digital digital-school
  digital-report-cards =rapornya =rapor
  > rapor-digital
telemedicine: telemedisin konsultasi-jauh dokter-daring dokter-online konsultasi-dokter-online telemedicine remote-doctor online-doctor
  berobat-jarak-jauh berobat-jauh berobat-online konsul-online periksa-jarak-jauh periksa-online
electronic-records: rekam-medis rekam-medis-elektronik catatan-pasien data-pasien-digital medical-records electronic-records patient-records
  status-pasien riwayat-pasien =rme
  > rekam-medis
digital-literacy: literasi-digital melek-digital pelatihan-digital ajarin-internet digital-literacy digital-training digital-skills diajarin-hape
  ajarin-hp belajar-internet warga-diajari diajari-internet kursus-digital =dilatih
robotics: robot robotik robotics robots
metaverse: metaverse realitas-virtual virtual-reality dunia-maya dunia-virtual virtual-world
drones-use: drone-pemantau drone-pertanian pesawat-tanpa-awak drones
e-learning: e-learning lms kelas-virtual platform-belajar
digital-transactions: jumlah-transaksi nilai-transaksi transaksi-daring transaksi-online transactions number-of-transactions value-of-transactions
  perputaran-di-aplikasi uang-berputar =transaksinya =perputaran
  > transaksi
online-market: pasar-daring pasar-online jualan-online lokapasar marketplace toko-daring online-shop
e-licensing: perizinan-daring izin-online e-licensing online-permits
early-release: versi-uji uji-coba-aplikasi versi-beta beta-version trial-version
data-update: data-diperbarui pemutakhiran-data update-data real-time waktu-nyata seberapa-sering-diperbarui data-updated refreshed
system-down: sistem-down aplikasi-error gangguan-sistem mati-listrik-sistem padam-sistem system-down outage downtime
apps: aplikasi aplikasinya =apk =apknya =app =apps application applications =aplikasi-nya =software =softwarenya =aplikasi2
  > aplikasi
"""
