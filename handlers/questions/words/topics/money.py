"""What participants pay and are paid, and the papers for it."""

from __future__ import annotations

TOPICS = """
who-pays: tanggung ditanggung bayar bayarin dibayarin dibayari dibiayai biaya biayanya ongkos siapa-bayar bayar-sendiri bayar-gak gratis
  free-of-charge pays paid-by covered cover-the-cost who-pays nombok ngeluarin-duit keluar-uang merogoh-kocek biaya-sendiri ditagih dipungut charged
  out-of-pocket expense expenses mbayar
  > ditanggung dibiayai gratis tanpa-biaya biaya-sendiri tidak-dipungut
allowance: uang-saku sangu saku uang-harian uang-lelah uang-jajan uang-makan lumpsum lumsum honor amplop duit-saku pocket-money allowance per-diem
  perdiem stipend daily-allowance dikasih-uang dapat-uang dapat-duit dikasih-duit jatah-uang kapan-cair cuan fulus dana-cair duit-jajan duit-harian
  dapet-duit dapet-uang sangune =cair =pencairan =dicairkan =cairnya
  > uang-saku uang-harian lumpsum ditransfer honor =dibayarkan
transport-money < allowance: uang-transpor uang-transport uang-jalan uang-bensin penggantian-transport ganti-transport transport-diganti
  transport-lokal taksi-diganti klaim-taksi transport-money transport-allowance uang-taksi ongkos-pulang ongkos-taksi
  > uang-transpor transport-lokal penggantian
travel-papers: sppd spd surat-perjalanan-dinas surat-tugas visum cap-sppd stempel-sppd ttd-sppd tanda-tangan-sppd spj pertanggungjawaban-keuangan tandatangan-spd travel-order
  lembar-visum distempel stempel dicap
  > sppd spd surat-tugas visum stempel
receipts: kuitansi kwitansi nota bon struk bukti-bayar bukti-pembayaran invoice faktur receipt receipts bill boarding-pass-dikumpul bill-hotel tanda-terima
  > kuitansi nota bukti struk tanda-terima
reimbursement: reimburse reimburs reimbursement penggantian ganti-uang klaim claim diganti-panitia uang-kembali uang-diganti talangan nalangin nalangi
  get-back refund kembali-uang =uang-diganti
  > penggantian klaim reimburse =diganti
contribution: patungan iuran urunan saweran kas-kelas uang-kas sumbangan kontribusi-peserta biaya-kontribusi bantingan collect-money contribution
  participation-fee fee tuition =chip-in =pitch-in
  > iuran patungan kontribusi
payment-method: nontunai kontan cash cashless non-tunai qris gopay ovo shopeepay e-wallet ewallet dompet-digital debit edc gesek transfer e-money
  emoney uang-elektronik flazz brizzi credit-card debit-card card pay-by-card pay-cash scan-bayar bayar-pakai uang-pas =tunai =kartu-kredit
  =kartu-debit kartu-atm
  > nontunai qris kartu e-money =tunai
atm: atm tarik-tunai narik-duit ambil-duit ambil-uang tarik-uang narik-uang anjungan setor-tunai withdraw cash-machine cashpoint galeri-atm tarik-duit
  withdraw-money get-cash bank-terdekat
  > atm
money-changer: tukar-uang nuker-duit money-changer kurs dolar ringgit exchange-money valas currency
  > kurs =penukaran
tip: tip tips tipping uang-rokok persenan ngasih-tip salam-tempel gratuity amplop-sopir uang-terima-kasih give-the-driver-something kasih-sopir nyawer
  waiter leave-extra bit-extra extra-for-the-waiter pelayan-dikasih kasih-pelayan
  > tip
entry-fee < prices: tiket-masuk karcis biaya-masuk bayar-masuk masuk-bayar htm tanda-masuk harga-tiket entrance-fee entry-fee admission ticket-price
  admission-fee masuknya-gratis
  > tiket karcis tiket-masuk
prices: harga tarif mahal murah berapaan harganya regone ongkos price prices cost cheap expensive berapa-duit berapa-rupiah berapa-harga banderol
  nawar tawar-menawar bargain
  > harga tarif
treasurer: bendahara pegang-uang urusan-uang urus-duit treasurer finance cashier kasir ppk =keuangan
  > bendahara =keuangan
bank-account: rekening nomor-rekening transfer tf ditransfer bank-account masuk-rekening nomer-rekening account-number rekening-bank npwp pajak-honor potong-pajak
  > rekening ditransfer transfer npwp
fines: denda sanksi-uang didenda ganti-rugi mengganti-kerusakan nggantiin penalty replacement-cost ganti-kunci hilang-ganti rusak-ganti
  > denda ganti-rugi biaya-penggantian
deposit: deposit uang-muka dp uang-jaminan down-payment
  > deposit
cancel-cost: batal-ikut membatalkan dibatalkan-bayar uang-kembali refund cancel-cost mundur-peserta
  > pembatalan pengembalian
attendance-money: tanda-tangan-uang amprah daftar-terima ttd-honor tanda-tangan-bendahara daftar-nominatif kapan-dibayar =dibayarkan =dibayar-kapan
  > =dibayarkan
gratification: gratifikasi suap menerima-hadiah terima-hadiah nolak-hadiah dikasih-hadiah accept-gifts gratuities bribe =pemberian dikasih-amplop
  nerima-amplop terima-amplop ngasih-amplop
  > gratifikasi ditolak =pemberian memberi-uang pemberian-uang
"""
