"""Beginnings of Swedish words by which a question shows what it is about: what else is told beside it goes."""

from __future__ import annotations

ASKING = {
    "asks_driving": ("kör", "bil", "transp", "res", "pendl", "fordon", "last", "kort"),
    "asks_language": ("prat", "tal", "språk", "engelsk", "svensk", "flyt", "tolk", "kan"),
    "asks_place": ("bo", "var", "pendl", "långt", "res", "avst", "flytt", "ort", "mil", "minut", "närhet"),
    "asks_pay": ("lön", "tjän", "timlön", "ersätt", "pris", "arvod", "betal", "kost"),
    "asks_start": ("börja", "start", "tillträ", "uppsäg", "tillgäng", "ledig", "sluta"),
    "asks_time": ("år", "läng", "erfaren", "tid", "månad", "sen"),
    "asks_people": ("person", "lag", "medarb", "kolleg", "anställ", "ni", "folk", "team", "grupp"),
    "asks_schooling": ("skol", "utbild", "stud", "gymnas", "högsk", "examen", "gammal"),
    "asks_shift": ("natt", "nätt", "dag", "skift", "tid", "helg", "kväll", "morgon", "när", "jobba", "jul", "över"),
    "asks_paper": ("truck", "motors", "lift", "travers", "intyg", "certif", "utbild", "hlr"),
    "asks_age": ("gam", "ålder", "åldr", "född", "fyll", "arton", "myndig", "18"),
    "asks_children": ("barn", "elev", "förskol", "famil", "föräld", "ungdom", "unga", "bebis", "skol", "tonår"),
}
