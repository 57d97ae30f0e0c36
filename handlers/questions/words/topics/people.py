"""People: hosts, officials, speakers, and those who go with a group."""

from __future__ import annotations

TOPICS = """
head-of-region: wali-kota walikota bupati kepala-daerah gubernur pemimpin-kota siapa-walikotanya siapa-bupatinya penjabat pj mayor regent governor
  head-of-region =bupatinya =walikotanya =gubernurnya datang-langsung hadir-langsung =turun-langsung =memimpin mimpin-kota mimpin-kabupaten
  memimpin-kota pemimpin-daerah shake-hands-mayor mayor-himself pak-wali ketemu-walikota
deputy-head: wakil-wali-kota wakil-bupati wakil-gubernur deputy-mayor deputy-regent vice-mayor vice-governor second-in-command orang-nomor-dua
  =wakilnya nomor-dua-di
regional-secretary: sekda sekretaris-daerah sekretaris-kota regional-secretary city-secretary
represented-by: mewakili diwakili diwakilkan atas-nama ga-dateng-diganti pengganti-walikota digantikan siapa-mewakili wakilnya-siapa represented-by
  represents on-behalf-of in-place-of stand-in-for dateng-langsung datang-langsung hadir-langsung datang-sendiri =in-person mayor-himself himself
  =sendiri-datang
  > mewakili diwakili
companions-of-host: mendampingi didampingi pendamping-sekda pendamping-tuan-rumah siapa-yang-mendampingi accompanies together-with-host accompanied
  =ditemani =nemenin pejabat-ikut ikut-nemenin officials-with with-the-mayor =accompany come-along
  > mendampingi bersama pendamping
officials-present: pejabat-hadir pejabat-yang-hadir pejabat-datang siapa-saja-hadir yang-hadir-dari-pemda dihadiri-siapa officials-present who-attends
  who-will-be-there
  > hadir kepala perwakilan
receiver: menerima-rombongan penerima-rombongan disambut-siapa ditemui-siapa receives-us who-welcomes who-greets who-receives siapa-menerima
  siapa-nerima siapa-nyambut =menyambut
  > menerima diterima
host: tuan-rumah host hosts
welcome-speech: sambutan kata-sambutan pidato sambutan-selamat-datang welcome-speech opening-remarks =remarks
  > =sambutan
speaker-of-session: narasumber pemateri pembicara yang-ngisi-materi penyaji speaker presenter who-presents-session who-talks siapa-memaparkan =pemapar
  =pemaparnya ngasih-materi kasih-materi isi-materi =bicara pengisi-acara
  > narasumber memaparkan =pemapar
speakers-number: berapa-pemapar berapa-narasumber jumlah-narasumber skpd-memaparkan how-many-speakers
moderator: moderator pemandu-diskusi memandu mc pembawa-acara master-of-ceremonies moderates ngatur-diskusi =moderatornya pimpin-diskusi
  mimpin-diskusi =mc chairs-discussion =chairs leads-discussion =chaired lead-the-discussion
  > memandu moderator
introduction-session: sesi-perkenalan introduction-of-participants introduces-participants =memperkenalkan =perkenalan
delegation-leader: ketua-rombongan pimpinan-rombongan kepala-rombongan yang-mimpin-rombongan head-of-delegation delegation-leader leads-delegation leader-of-delegation
  > pimpinan-rombongan ketua-rombongan
liaison: narahubung penghubung lo liaison liaison-officer pendamping-kelompok pendamping-dari-setda kontak-tuan-rumah pic contact-person who-accompanies-our-group
  > lo penghubung pendamping
committee: panitia penyelenggara sekretariat posko ketua-panitia committee organizers organiser secretariat
person-in-charge: penanggung-jawab koordinator yang-tanggung-jawab coordinator responsible-person
catering-person: koordinator-konsumsi yang-ngurus-makan urusan-makan catering-coordinator
transport-person: koordinator-transportasi yang-ngurus-bus urusan-kendaraan transport-coordinator
medical-person: tim-medis petugas-kesehatan-rombongan dokter-rombongan perawat-ikut medical-team team-doctor
documentation-person: tukang-foto fotografer juru-foto tim-dokumentasi photographer
interpreter-person: penerjemah juru-bahasa penerjemahnya interpreter translator =nerjemahin =menerjemahkan
village-head: kepala-desa kades lurah pak-lurah pak-kades kepala-kampung perbekel wali-nagari keuchik village-head village-chief
district-head: camat pak-camat kepala-distrik district-head
director: direktur direktur-utama dirut pimpinan-perusahaan director ceo chief-executive
school-head: kepala-sekolah kepsek headmaster principal school-head
hospital-head: direktur-rumah-sakit kepala-puskesmas hospital-director head-of-clinic
community-leader: tokoh-masyarakat kepala-adat tetua ketua-adat sesepuh traditional-leader community-leader elder
captain: kapten nakhoda captain skipper
founder: perintis pelopor penggerak pioneer =pendiri =founder
previous-official: pejabat-lama kepala-dinas-lama sebelumnya-dijabat mantan predecessor former-mayor previous-mayor
term-of-office: masa-jabatan menjabat-sejak periode-jabatan dilantik sejak-kapan-menjabat berapa-lama-menjabat term-of-office in-office-since
  took-office lama-mimpin udah-mimpin berapa-periode sejak-kapan-mimpin berapa-lama-jadi =menjabat mimpin-dari-kapan sudah-mimpin
  > menjabat dilantik
gift-giver < gifts-to-hosts: yang-menyerahkan-cendera penyerah-plakat yang-ngasih-kenang serahkan-cendera siapa-ngasih-plakat hand-over-gift
  who-gives-gift presents-gift serahin-cendera serahin-kenang
  > menyerahkan diserahkan
gift-number < gifts-to-hosts: jumlah-plakat berapa-plakat how-many-plaques
certificate-giver < certificate: yang-menyerahkan-sertifikat sertifikat-diserahkan-oleh siapa-bagi-sertifikat hands-us-certificates
  hands-out-certificates hands-us-diplomas gives-certificates
  > diserahkan-oleh
prayer-leader: pembaca-doa yang-baca-doa pimpin-doa prayer-reader
anthem: conductor
press-officer: humas juru-bicara-pemda bagian-humas press-officer public-relations
title-of-address: panggil-apa menyapa gelar-adat how-to-address form-of-address =sapaan
language-of-host: bahasa-inggris-tuan-rumah host-speak-english
head-of-office: kepala-dinas kadis =kadis =kadisnya pimpin-dinas mimpin-dinas memimpin-dinas kepala-badan kepala-kantor kepala-balai kepala-bagian bos-dinas head-of-office head-of-agency head-of-department who-heads
  > kepala-dinas kepala-badan kepala
former-leaders: pertama-mimpin wali-kota-pertama bupati-pertama pemimpin-pertama first-mayor first-regent
  > pertama
core-team: tim-inti tim-yang-jalanin yang-jalanin orang-di-balik tim-pengelola jumlah-tim core-team team-behind people-behind
  > tim-inti tim
"""
