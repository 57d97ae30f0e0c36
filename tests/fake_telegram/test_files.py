"""Files, places and contacts, both ways."""

from __future__ import annotations

import pytest
import telegram as ptb

from tests.fake_telegram.pictures import png


async def test_a_document_of_the_bot_reaches_the_person(bot, ani):
    sent = await bot.send_document(ani.id, b"BEGIN:VCALENDAR", filename="agenda.ics", caption="Agenda")
    heard = await ani.hears()
    assert (heard, heard.message["document"]["file_name"]) == ("Agenda", "agenda.ics")
    assert ani.downloads(heard) == b"BEGIN:VCALENDAR"
    again = await bot.send_document(ani.id, sent.document.file_id)
    assert again.document.file_unique_id == sent.document.file_unique_id


async def test_a_document_of_a_person_reaches_the_bot(bot, ani, tmp_path):
    (tmp_path / "visit.xlsx").write_bytes(b"PK rows")
    await ani.sends_document(tmp_path / "visit.xlsx", "Perubahan")
    (update,) = await bot.get_updates()
    document = update.message.document
    assert (document.file_name, document.file_size, update.message.caption) == ("visit.xlsx", 7, "Perubahan")
    assert bytes(await (await document.get_file()).download_as_bytearray()) == b"PK rows"


async def test_files_too_large_are_not_handed_out(bot, ani):
    await ani.sends_document("big.bin", content=b"x" * (20 * 1024 * 1024 + 1))
    (update,) = await bot.get_updates()
    with pytest.raises(ptb.error.BadRequest, match="File is too big"):
        await update.message.document.get_file()


async def test_an_empty_file_is_refused(bot, ani):
    with pytest.raises(ptb.error.BadRequest, match="File must be non-empty"):
        await bot.send_document(ani.id, b"", filename="a.txt")


async def test_a_picture_keeps_its_size(bot, ani):
    sent = await bot.send_photo(ani.id, png(300, 200), caption="Peta")
    assert [(size.width, size.height) for size in sent.photo] == [(90, 60), (300, 200)]
    await ani.sends_photo(png(20, 10), "Foto")
    (update,) = await bot.get_updates()
    assert (update.message.photo[-1].width, update.message.caption) == (20, "Foto")


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"no picture", "Image_process_failed"), (png(2, 50), "Photo_invalid_dimensions")],
)
async def test_what_is_no_picture_is_refused(bot, ani, content, reason):
    with pytest.raises(ptb.error.BadRequest, match=f"(?i){reason}"):
        await bot.send_photo(ani.id, content)


async def test_an_album_is_several_messages(bot, ani):
    media = [ptb.InputMediaDocument(f"{n}".encode(), filename=f"{n}.txt", caption=str(n)) for n in range(3)]
    sent = await bot.send_media_group(ani.id, media)
    assert len({message.media_group_id for message in sent}) == 1
    assert ani.unheard() == ["0", "1", "2"]


async def test_photos_and_documents_do_not_mix_in_an_album(bot, ani):
    media = [ptb.InputMediaDocument(b"a"), ptb.InputMediaPhoto(png(9, 9))]
    with pytest.raises(ptb.error.BadRequest, match="Can't use the media of the specified type in the album"):
        await bot.send_media_group(ani.id, media)


async def test_media_can_be_exchanged(bot, ani):
    sent = await bot.send_photo(ani.id, png(9, 9), caption="satu")
    await sent.edit_media(ptb.InputMediaPhoto(png(8, 8), caption="dua"))
    await sent.edit_caption("tiga")
    assert ani.screen == ["tiga"]
    assert ani.screen[0].message["photo"][-1]["width"] == 8


async def test_places_and_contacts_are_shown(bot, ani):
    await bot.send_venue(ani.id, -6.98, 110.41, "Balai Kota", "Jl. Pemuda 148")
    await bot.send_location(ani.id, -6.98, 110.41)
    await bot.send_contact(ani.id, "+62 24 351 3366", "Dewi", last_name="Lestari")
    assert ani.unheard() == ["Balai Kota\nJl. Pemuda 148", "[location]", "Dewi Lestari\n+62 24 351 3366"]


async def test_messages_are_copied_and_forwarded(bot, telegram, ani):
    budi = telegram.user("Budi", started=True)
    photo = await ani.sends_photo(png(9, 9), "Foto")
    copied = await bot.copy_message(budi.id, ani.id, photo.id, caption="Salinan", parse_mode="HTML")
    heard = await budi.hears()
    assert (heard, heard.id, "forward_origin" in heard.message) == ("Salinan", copied.message_id, False)
    forwarded = await bot.forward_message(budi.id, ani.id, photo.id)
    assert forwarded.forward_origin.sender_user.first_name == "Ani"
    text = await ani.says("dan ini")
    assert len(await bot.copy_messages(budi.id, ani.id, [photo.id, text.id])) == 2
    assert budi.screen[-1] == "dan ini"


async def test_files_are_handed_out_only_with_the_token(client, bot, ani):
    sent = await bot.send_document(ani.id, b"a", filename="a.txt")
    path = (await client.call("getFile", file_id=sent.document.file_id)).result["file_path"]
    assert await client.get(f"/file/bot{client.token}/{path}") == (200, b"a")
    assert (await client.get(f"/file/bot1:x/{path}"))[0] == 404
    assert (await client.get(f"/file/bot{client.token}/nothing"))[0] == 404


def jpeg(width: int, height: int) -> bytes:
    table = b"\xff\xdb\x00\x04\x00\x00"
    frame = (
        b"\xff\xc0\x00\x0b\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\x01\x01\x11\x00"
    )
    return b"\xff\xd8" + table + frame + b"\xff\xd9" + b"\0" * 16


async def test_a_jpeg_is_a_picture_too(bot, ani):
    sent = await bot.send_photo(ani.id, jpeg(64, 48))
    assert (sent.photo[-1].width, sent.photo[-1].height) == (64, 48)


async def test_files_by_address_are_refused_aloud(client, telegram, ani):
    answer = await client.call("sendDocument", chat_id=ani.id, document="https://lan.go.id/a.pdf")
    assert (
        answer.description
        == "Not Implemented: sending a file by its address is not supported by the stand-in"
    )


@pytest.mark.parametrize(("title", "reason"), [(" ", "Venue_title_empty"), ("Balai Kota", None)])
async def test_a_place_has_a_name(bot, ani, title, reason):
    if reason:
        with pytest.raises(ptb.error.BadRequest, match=rf"(?i){reason}"):
            await bot.send_venue(ani.id, 1, 2, title, "Jl. Pemuda")
    else:
        await bot.send_venue(ani.id, 1, 2, title, "Jl. Pemuda")


async def test_a_contact_has_a_name_and_a_short_card(client, ani):
    async def refused(**fields):
        given = {"chat_id": ani.id, "phone_number": "+62811", "first_name": "Dewi"} | fields
        return (await client.call("sendContact", **given)).description

    assert await refused(first_name=" ") == 'Bad Request: field "first_name" must be non-empty'
    assert await refused(vcard="x" * 2049) == "Bad Request: CONTACT_VCARD_TOO_LONG"


async def test_an_attached_file_must_be_there(client, ani):
    media = [{"type": "document", "media": "attach://a"}, {"type": "document", "media": "attach://b"}]
    answer = await client.call("sendMediaGroup", chat_id=ani.id, media=media)
    assert answer.description == "Bad Request: media not found"
