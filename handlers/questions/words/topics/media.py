"""Pictures, press and publication of a visit."""

from __future__ import annotations

TOPICS = """
photo-permission < photo-rules: boleh-foto boleh-motret boleh-memotret boleh-jepret jepret njepret motret foto-foto ambil-gambar ambil-foto
  larangan-foto selfie swafoto snap-pics take-photos take-pictures take-a-picture photography pictures-allowed photos-allowed motoin
  > foto memotret kamera
video-permission: boleh-rekam boleh-video merekam ngerekam ngevlog vlog rekam-video bikin-konten ngonten video-recording record-video filming film vlogging
  > merekam video
drone-permission: drone nerbangin-drone terbangkan-drone pesawat-nirawak fly-drone drones-allowed
photo-results: tautan-foto link-foto foto-kegiatan dokumentasi-dibagikan dapat-foto unduh-foto photo-link pictures-shared where-are-photos
  photos-of-visit foto-dishare fotonya-dishare =dishare
  > tautan-foto dokumentasi
group-photo: foto-bersama foto-bareng foto-rombongan foto-kelompok potret-bersama group-photo group-picture take-photo-together
official-photographer: fotografer juru-foto siapa-yang-foto tukang-foto official-photographer photographer
press: wartawan media pers liputan diliput awak-media konferensi-pers wawancara-media press journalists reporters press-conference media-coverage
  interview masuk-koran =koran masuk-tv masuk-berita =berita newspapers
press-release: siaran-pers rilis-berita berita-kegiatan masuk-berita press-release news-story published-news =dimuat
social-media-post: tagar hashtag medsos media-sosial instagram ig unggah-instagram story posting ngepost tag-akun mention-akun social-media post-online upload-photos tagging
  > tagar instagram unggahan
publication-permission: izin-publikasi boleh-dipublikasikan boleh-dibagikan boleh-disebar sebarkan-data confidential publish-permission may-share
  share-online may-post =rahasia dishare-ke-luar boleh-dishare dishare-datanya =disebarin =disebarluaskan =dibocorin =confidential
  > izin publikasi
live-stream: siaran-langsung streaming nonton-online ditayangkan-langsung live-stream livestream broadcast youtube =live =nonton bisa-nonton =menonton
  =streamingnya
session-recording: rekaman-sesi rekaman-acara rekaman-paparan rekaman-zoom video-acara recording-of-session session-recording watch-again nonton-lagi
  =rekamannya lihat-ulang tonton-ulang =tontonannya ketinggalan-nonton
video-call: zoom rapat-daring tautan-zoom link-zoom link-rapat tautan-rapat gmeet meeting-link zoom-link video-call join-online
  > zoom tautan
short-video-task: video-singkat tugas-video video-pendek bikin-video durasi-video short-video video-task video-panjang =videonya video-berapa-menit
  > durasi-video
banner: spanduk backdrop umbul-umbul banner
logo-use: logo lambang pakai-logo logo-use emblem
photo-of-people < photo-rules: foto-warga foto-anak foto-pasien motret-orang foto-orang photograph-people pictures-of-children pictures-of-patients
chat-group: grup-wa grup-whatsapp grup-telegram grup-chat gabung-grup masuk-grup whatsapp-group chat-group group-chat
  > grup-whatsapp
announcement-channel: info-terbaru kabar-terbaru pemberitahuan updates-posted =pengumuman =announcements
newsletter: majalah buletin newsletter bulletin
book-of-visit: buku-kenangan yearbook memory-book
"""
