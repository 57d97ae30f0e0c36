"""English as it is typed in a chat: short forms, and the words that most English questions are made of."""

from __future__ import annotations

from functools import cache

from handlers.questions.spelling.speller import Speller
from handlers.questions.words.english import english_words
from handlers.questions.words.ordinary_english import ordinary_english

_SHORT = """
bak=back bck=back mne=mine nme=name nmae=name byu=buy mny=many mch=much mach=much hv=have hav=have hve=have haf=have shud=should shld=should shoud=should cud=could cld=could wud=would wld=would nxt=next tym=time
tme=time coz=because bcoz=because cos=because bcz=because bcs=because becos=because abt=about abut=about aft=after aftr=after aftre=after bfr=before
befor=before rm=room bldg=building bldng=building flr=floor tht=that dat=that dis=this nite=night tonite=tonight lunc=lunch dinr=dinner brekky=breakfast
brekkie=breakfast addr=address fone=phone fon=phone nos=numbers ppl=people pax=people peoples=people mtg=meeting msg=message wer=where wher=where whre=where
wen=when whn=when wehn=when tmr=tomorrow tmrw=tomorrow wich=which whch=which wch=which tmw=tomorrow tomo=tomorrow tmro=tomorrow tomm=tomorrow ystd=yesterday ystrdy=yesterday
evng=evening evnin=evening aftn=afternoon afternon=afternoon mornin=morning sched=schedule skedule=schedule skedul=schedule sheduel=schedule shedule=schedule
prog=programme ctr=centre cntr=centre govt=government dept=department mgr=manager offcr=officer ned=need nid=need wil=will wll=will giv=give gimme=give
tel=tell waht=what wht=what wat=what wot=what wats=what whts=what hw=how hwo=how woh=who hoo=who dos=does strat=start strats=starts
incharge=in-charge untill=until untl=until til=until r=are u=you ur=your yr=your thx=thanks dunno=unsure anot=or-not amt=amount
kno=know knw=know beggin=begin finsh=finish langauge=language adress=address adres=address resturant=restaurant restarant=restaurant
restaurent=restaurant vilage=village villige=village comittee=committee commitee=committee comitee=committee itenary=itinerary itinery=itinerary itinarary=itinerary
"""
_PHRASES = {"in-charge": "in charge", "or-not": "or not", "unsure": "do not know"}

_FREQUENT = """
coordinator coordinators organiser agency agencies service services empty points protocol translating interpreter second somebody reach online safety airport apps site mayor governor
back mine souvenir souvenirs shop time times name names come comes leave held doing called head boat
what where when which whose whom many much should could would have does about after before until there their they with will need from
tomorrow today tonight yesterday morning afternoon evening schedule programme program leave leaves start starts finish finishes arrive arrives wear bring
speak speaks speaker speaking minutes hours long people members group team bus hotel floor room building address number phone email contact
breakfast lunch dinner meeting opening closing ceremony presentation presentations discussion visit visiting where today first second third last next
please tell show give know going doing place called happens happening follows during between another other others together
facilitate facilitates facilitator moderator explain explains receive receives welcome welcomes accompany attend attending prepare return collect
registration accommodation available allowed required necessary photograph pictures participants committee coach leader liaison officer password luggage passport clothes dress
"""


@cache
def english_short() -> dict[str, str]:
    """Map short forms of an English chat to what they stand for."""
    pairs = (piece.partition("=")[::2] for piece in _SHORT.split())
    return {short: _PHRASES.get(meant, meant) for short, meant in pairs}


@cache
def frequent_english() -> Speller:
    return Speller(_FREQUENT.split())


@cache
def plain_english() -> frozenset[str]:
    """Words that are spelled as they should be."""
    little = "a an the is are am was be do did we i our my me you your he she it its and or at on in of by for if so no not can may how who now next"
    known = english_words() | ordinary_english() | frozenset(little.split()) | frozenset(_FREQUENT.split())
    return known - english_short().keys()
