"""Networks, power, machines and files."""

from __future__ import annotations

TOPICS = """
wifi: wifi wi-fi internet inet hotspot nirkabel konek nyambung connect connected tethering get-online ssid koneksi internetan akses-internet
  internet-gratis wireless wipi sinyal-wifi wifi-kenceng =network nama-jaringan bisa-online mau-online biar-online jaringannya =jaringan-apa
  > wifi internet sandi
wifi-password < wifi: sandi-wifi password-wifi pw-wifi kata-sandi sandi password passwd passcode kode-wifi sandinya wifi-password nama-wifi wifi-name
  > sandi kata-sandi password tanpa-sandi
phone-charging: cas ngecas casan nge-charge charger charge charging recharge isi-baterai batre baterai lowbat lobet habis-baterai low-battery battery
  dead-phone hp-mati powerbank power-bank kabel-data kabel-cas usb pinjam-charger isi-daya =batterys baterai-habis battery-dying battery-dead
  > cas mengisi-daya stopkontak colokan charger power-bank
power-outlet < phone-charging: colokan stopkontak stop-kontak terminal-listrik kabel-rol roll-kabel steker adaptor socket outlet plug power-outlet
  sockets extension-cord steker-kaki colokan-listrik
  > stopkontak colokan
signal: sinyal signal susah-sinyal telkomsel indosat xl provider teleponan telponan telpon-bisa nelpon-bisa no-signal coverage reception-phone
  jaringan-hp jaringan-seluler blankspot seluler kartu-sim kartu-perdana simcard sim-card kuota paket-data pulsa quota data-plan mobile-data cellular
  nelpon telpon-an bisa-nelpon bisa-telepon hp-bisa-nelpon will-my-phone-work phone-work hp-jalan wa-an =whatsappan =wa-an
  > sinyal jaringan-seluler kuota
laptop: laptop notebook komputer tablet ipad macbook pc bawa-laptop computer chromebook gawai
  > laptop komputer gawai
projector: proyektor infokus lcd layar-proyektor hdmi kabel-hdmi pointer projector screen vga display clicker layar-presentasi tv-besar smart-tv
  > proyektor hdmi pointer layar-proyektor
sound: mikrofon mikropon mic mik speaker-aktif pengeras-suara toa sound sound-system microphone loudspeaker megaphone =mikropun
  > mikrofon pengeras-suara sound-system
online-meeting: zoom gmeet google-meet teams zum meeting-id id-rapat link-zoom kode-sandi-zoom online-meeting webinar video-call vicon hybrid hibrida
  join-online ikut-online ikut-daring ikut-dari-kantor remote remotely secara-daring lewat-daring rapat-daring virtual-meeting
  > zoom tautan id-rapat kode-sandi secara-daring
link: link tautan url alamat-web laman linktree klik web-page tautannya linknya =link link-nya =bitly
  > tautan
recording: rekaman recording recorded tonton-ulang nonton-lagi siaran-ulang playback replay rekam-suara voice-record nonton-ulang watch-again
  lihat-ulang diputar-ulang =direkam =ngerekam record-session
  > rekaman =direkam
livestream: live-streaming livestream streaming siaran-langsung youtube disiarkan nonton-live broadcast
  > siaran-langsung youtube disiarkan
materials-download: materi ppt slide slides bahan bahan-tayang bahan-ajar handout salindia modul buku-panduan unduh download ngunduh donlot sedot
  file-materi minta-materi softcopy soft-copy dibagikan-materi gdrive google-drive folder share-materi bahannya course-materials panduan bahan-paparan
  materi-paparan file-paparan
  > materi bahan salindia folder-bersama unduh tautan =dibagikan
file-sharing: gdrive google-drive folder folder-bersama dropbox onedrive unggah upload aplod ngunggah shared-folder kirim-file share-file
  > folder-bersama unggah diunggah
group-chat: grup-wa grup-whatsapp wa-grup wag grup-telegram grup-kelas masuk-grup gabung-grup group-chat whatsapp-group chat-group channel-info grup-chat
  > grup-whatsapp grup-telegram grup
app-portal: aplikasi-peserta lms sipka smart-asn login log-in masuk-akun akun username user-name lupa-password daftar-akun e-learning elearning swajar
  forgot-password forgot-my-password password-portal lupa-sandi reset-password
  > akun login sipka
qr-code: qr qrcode qr-code barcode scan pindai dipindai nge-scan scan-qr kode-qr
  > qr pindai kode-qr
printing: print ngeprint cetak nyetak fotokopi foto-copy printer ngopi-dokumen jilid print-out printout hardcopy hard-copy photocopy copy-shop rental-print
  > cetak dicetak printer fotokopi
flash-disk: flashdisk flesdis usb-stick harddisk flash-disk thumb-drive memory-card usb-drive fd
  > flashdisk
translation: penerjemah juru-bahasa interpreter terjemahan diterjemahkan headset alih-bahasa translator translate translated translation earphone
  understand-indonesian speak-indonesian dont-understand ga-ngerti-bahasa
  > penerjemah terjemahan juru-bahasa
language: bahasa bahasa-inggris bahasa-indonesia bahasa-daerah language english-spoken speak-english in-english logat =pakai-bahasa-apa
  understand-indonesian speak-indonesian
  > bahasa bahasa-indonesia bahasa-inggris
time-zone: zona-waktu selisih-jam waktu-setempat jam-lokal beda-jam time-zone timezone local-time time-difference wib-atau-wita wita-atau-wib
  wib-apa-wita jam-setempat jam-beda jamnya-beda same-time beda-waktu
  > waktu-setempat selisih-jam zona-waktu lebih-cepat-dari lebih-lambat-dari
paperless: tanpa-kertas kertas-dicetak digital-saja paperless dicetak-tidak printed e-sertifikat
  > tanpa-kertas
certificate: sertifikat piagam sttpl ijazah sertipikat e-sertifikat surat-keterangan-lulus certificate certificates stpl surat-tanda-tamat bukti-ikut
  diploma sijil syahadah
  > sertifikat piagam sttpl
"""
