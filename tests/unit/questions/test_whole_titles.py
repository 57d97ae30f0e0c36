from handlers.questions.parting.whole_titles import part_around

_TITLES = ("sarapan dan absensi",)


def test_a_message_is_parted_behind_a_title_and_not_within_it() -> None:
    parts = part_around(_TITLES, "berapa lama sarapan dan absensi dan siapa yang membuka")
    assert parts == ("berapa lama sarapan dan absensi", "siapa yang membuka")


def test_a_message_that_only_a_title_would_part_is_left() -> None:
    assert part_around(_TITLES, "jam berapa sarapan dan absensi di mana") == ()
