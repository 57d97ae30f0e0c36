"""Reasons to doubt rows on food: another meal, no such dish, or only whom to tell of what one does not eat."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import needs

_DIET = lemma_set("diet pantangan alergi vegetarian vegan halal khusus")
_MEALS = lemma_set("menu hidangan makan makanan siang malam pagi sarapan kudapan prasmanan lauk hari")


@needs(frozenset({"menu"}))
def _diet_only(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked what there is to eat, and the row is only on who eats otherwise."""
    asked = {unit.lemma for unit in asking.reading.asks}
    told = frozenset(lemmas(" ".join((row.topic, row.question, *row.keywords))))
    other = "menu" not in told or (_DISHES.isdisjoint(lemmas(row.answer)) and "khusus" in told)
    return "menu" in asked and asked <= _MEALS and bool(told & _DIET) and other


_MEAL_TIMES = lemma_set("sarapan siang malam")


@needs(frozenset({"makan", "sarapan"}))
def _other_meal(asking: Asking, row: InfoRow) -> bool:
    """Say whether a meal is asked for, and the row is on another: lunch, and the row tells of breakfast."""
    said = {unit.lemma for unit in asking.reading.words.units}
    told = frozenset(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    meals = said & _MEAL_TIMES if said & {"makan", "sarapan"} else set()
    return bool(meals and told & _MEAL_TIMES) and not meals & told


_DISHES = lemma_set(
    "udang ikan kepiting cumi kerang daging sapi kambing babi ayam telur susu kacang gluten nasi sayur buah kopi teh jus durian es bir"
)

_SERVED = lemma_set("prasmanan kotak hidangan katering menu")


@needs(_SERVED | _DISHES)
def _other_dish(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked if there is some dish, and the row only tells whom to tell of what one does not eat."""
    words = asking.reading.words.words
    if "tidak" in words and "makan" in words[words.index("tidak") :]:
        return False  # what someone does not eat, of which the row tells whom to tell
    asked = {unit.lemma for unit in asking.reading.asks}
    dishes = asked & _SERVED | (asked & _DISHES if asking.reading.has("exist", "list") else set())
    told = f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"
    in_the_morning = "pagi" in words and "sarapan" in lemmas(told)
    return bool(dishes) and not in_the_morning and not dishes & set(lemmas(told))


OTHER_FOOD = (_diet_only, _other_meal, _other_dish)
