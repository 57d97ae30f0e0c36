"""The way of a workbook through the command line is the same on SQLite and on PostgreSQL."""


def test_import_ask_change_and_export(lokus, semarang, database_url, tmp_path):
    def command(*words, **options):
        return lokus(*words, LOKUS_DATABASE_URL=database_url, **options)

    assert command("import", semarang, "--yes").status == 0
    answer = command(
        "ask", "--visit", "semarang-2023", "--group", "Semarang", "--at", "2023-06-14T09:40", "sekarang apa?"
    )
    assert "Kunjungan ke Smart City Centre" in answer.output
    assert command("export", "keluar", "--visit", "semarang-2023").status == 0
    assert "Tidak ada yang berubah" in command("import", "keluar/semarang-2023.xlsx", "--yes").output
    backup = command("backup", "salinan.sqlite3")
    if database_url.startswith("sqlite"):
        assert (backup.status, (tmp_path / "salinan.sqlite3").exists()) == (0, True)
    else:
        assert backup.status == 1
        assert "pg_dump" in backup.errors
