"""Hospitals, clinics and public health: beds, staff, patients, and what ails a region."""

from __future__ import annotations

TOPICS = """
beds: tempat-tidur ranjang bed beds kasur-pasien kapasitas-rawat-inap kapasitas-inap kapasitas-rumah-sakit daya-tampung-pasien jumlah-bed
  jumlah-tempat-tidur hospital-beds bed-capacity inpatient-capacity sanggup-nampung nampung-pasien muat-pasien pasien-inap tampung-pasien
  places-for-inpatients stay-overnight patients-stay stay-in-hospital how-many-can-stay =overnight
  > tempat-tidur
intensive-care: icu bed-icu ruang-intensif perawatan-intensif nicu intensive-care
  > icu
doctors: dokter dokternya jumlah-dokter berapa-dokter tenaga-dokter doctor doctors physicians how-many-doctors dokter-meriksa meriksa-pasien
  > dokter
specialists: dokter-spesialis spesialis spesialisnya specialist specialists =consultants =specialised
  > spesialis
nurses: perawat suster jumlah-perawat ners nurse nurses
  > perawat
midwives: bidan jumlah-bidan midwife midwives
  > bidan
health-staff: tenaga-kesehatan tenaga-medis nakes awak-kapal-medis kru-klinik health-workers medical-staff =kru =awak =crew kru-medis awak-medis
  medis-berapa
  > tenaga-kesehatan =personnel
patients: pasien jumlah-pasien berapa-pasien pasiennya orang-berobat orang-sakit-datang orang-diperiksa pasien-dilayani pasien-datang patients
  sick-people people-treated patients-seen how-many-patients berobat berobat-ke-sana =meriksa patients-helped
  > pasien kunjungan-pasien =treated
outpatients < patients: rawat-jalan pasien-rawat-jalan outpatient outpatients =kontrol kontrol-ke-rs
inpatients < patients: rawat-inap pasien-rawat-inap pasien-dirawat dirawat-inap inpatient inpatients
bed-occupancy: bor keterisian tingkat-hunian kamar-terisi bed-occupancy occupancy-rate kamar-pasien-penuh kamar-penuh penuh-terus terisi-berapa
  keterisian-kamar =okupansi seberapa-penuh
  > bor occupancy
length-of-stay-patient: lama-dirawat lama-rawat lama-pasien-dirawat patient-stay days-in-hospital
polyclinics: poli poliklinik jumlah-poli berapa-poli polyclinic outpatient-clinics
  > poliklinik
patient-registration < patients: daftar-pasien pasien-daftar pasien-mendaftar daftar-berobat daftar-poli cara-berobat daftarnya-pakai-apa
  pendaftaran-pasien antrean-pasien antrean-poli patient-registration register-as-patient register-patients cara-daftar-berobat
  > pendaftaran antrean-poliklinik
patient-waiting < waiting-time: pasien-nunggu pasien-menunggu waktu-tunggu-pasien nunggu-dokter nunggu-dipanggil nunggu-periksa
  tunggu-rawat-jalan patient-wait patients-wait wait-for-doctor
  > waktu-tunggu menunggu
emergency-room: igd ugd instalasi-gawat-darurat emergency-room emergency-department dirawat-malam =igd =ugd
  > igd
ambulances: ambulans ambulan jumlah-ambulans mobil-jenazah ambulance ambulances mobil-gawat-darurat mobil-ambulans mobil-darurat
  > ambulans
hospital-class: kelas-rumah-sakit tipe-rumah-sakit rumah-sakit-tipe rumah-sakit-kelas class-of-hospital type-of-hospital
  > tipe kelas
accreditation: akreditasi terakreditasi paripurna accreditation accredited
  > akreditasi
health-insurance: jkn uhc peserta-bpjs jaminan-kesehatan ditanggung-bpjs insured universal-health-coverage terlindungi-jaminan
  > jkn terlindungi
hospital-pharmacy: farmasi apotek obat-pasien lama-ambil-obat pharmacy prescription nunggu-obat ambil-obat nebus-obat tebus-obat obatnya-lama
  antre-obat =resepnya resep-dokter
operating-rooms: kamar-operasi ruang-operasi kamar-bedah jumlah-operasi operating-rooms operating-theatre surgeries ruang-bedah =bedah bedahnya-berapa
  operating-theatres
deliveries: persalinan melahirkan bersalin kelahiran-setahun births deliveries give-birth maternity
  > persalinan
referral: rujukan dirujuk pasien-rujukan ngerujuk referral
  > rujukan dirujuk
floating-clinic: klinik-apung klinik-terapung kapal-klinik kapal-puskesmas kapal-kesehatan puskesmas-kapal puskesmas-keliling floating-clinic clinic-ship boat-clinic hospital-ship
islands-served: pulau-dilayani pulau-disinggahi nyinggahin-pulau pulau-dikunjungi singgah-di-pulau islands-served islands-visited calls-at-islands
  > pulau
service-trips: jadwal-berlayar berapa-kali-berlayar jadwal-keliling kapal-berlayar sails-how-often sailing-schedule kali-berlayar berlayar-berapa-kali
  sekali-berlayar
  > berlayar
health-post: posyandu jumlah-posyandu health-post timbang-bayi timbang-balita nimbang-bayi =posyandunya
  > posyandu
health-centres: puskesmas jumlah-puskesmas pustu health-centres health-centers
  > puskesmas
immunisation: imunisasi vaksin vaksinasi divaksin disuntik immunisation immunization vaccination vaccinated
  > imunisasi vaksin
stunting: stunting kerdil anak-pendek anak-kurang-gizi kurang-gizi gizi-buruk gagal-tumbuh balita-stunting stunted malnourished undernourished
  balita-pendek =kuntet tubuh-pendek =kekurangan-gizi tumbuh-kembang-anak too-short =busung busung-lapar kurang-makan too-short-for
  short-for-their-age
  > stunting prevalensi
maternal-deaths: kematian-ibu ibu-meninggal aki-ibu maternal-deaths maternal-mortality mothers-died
infant-deaths: kematian-bayi bayi-meninggal infant-deaths infant-mortality
diseases: penyakit-terbanyak penyakit-apa sakit-apa-terbanyak common-diseases illnesses
tuberculosis: tbc tuberkulosis tuberculosis penderita-paru =paru =tb sakit-paru
dengue: dbd demam-berdarah malaria dengue
family-planning: keluarga-berencana kb-aktif akseptor family-planning contraception
mental-health: kesehatan-jiwa odgj mental-health
elderly-care: posyandu-lansia panti-jompo perawatan-lansia elderly-care nursing-home
hospital-revenue: pendapatan-rumah-sakit blud omzet-rumah-sakit hospital-revenue hospital-income
visiting-hours: jam-besuk jam-jenguk visiting-hours =jenguk =menjenguk =besuk =membesuk =ngejenguk
hospital-rules: tata-tertib-rumah-sakit masker-di-rumah-sakit wajib-masker pakai-masker cuci-tangan hand-sanitizer hospital-rules wear-a-mask mask masks
  > masker
oxygen: oksigen tabung-oksigen oxygen
laboratory: laboratorium lab hasil-lab laboratory lab-results cek-darah periksa-darah tes-darah hasil-periksa blood-test
blood: donor-darah stok-darah pmi blood-donors blood-bank
dialysis: cuci-darah hemodialisis dialysis =hemodialisa =hemodialisis =dialysis
children-ward: ruang-anak poli-anak children-ward paediatric
health-cadres: kader-kesehatan kader-posyandu health-volunteers
smoke-free: kawasan-tanpa-rokok ktr smoke-free
cost-of-treatment: biaya-berobat bayar-berobat berobat-gratis ongkos-berobat tarif-kamar-rumah-sakit cost-of-treatment free-treatment
  pay-for-treatment periksa-bayar =berobatnya-bayar bayar-periksa
social-homes: panti panti-jompo panti-asuhan =jompo orang-jompo ditampung-di-mana yatim =yatim care-homes orphanage
  > panti
street-people: anak-jalanan pengemis gelandangan pengamen street-children beggars homeless
disabled-people: jumlah-difabel penyandang-disabilitas difabel-berapa jumlah-disabilitas people-with-disabilities
  > disabilitas difabel
early-marriage: nikah-muda pernikahan-dini kawin-muda nikah-dini child-marriage early-marriage
divorce: cerai perceraian =cerai divorce
"""
