"""From a job advert to a proposed spec that a person finishes: nothing here publishes anything.

Pure: takes and gives text. An advert is read (`advert`), its sentences are placed as requirements with the words they
came from (`placing`; what a stretch names: `naming`, `figures`; its question: `wording`; what is left of it: `rest`;
the format's own fields: `fields`), what may not be asked is left out (`barring`), and what comes of it is written as a
draft of a job spec file (`writing`). What a language says of requirements is data in `languages/<code>/adverts` and
`advert_papers`.
"""

from firstcall.drafting.advert import Advert, read_advert
from firstcall.drafting.draft import Draft, Proposal
from firstcall.drafting.placing import propose
from firstcall.drafting.writing import as_json, as_yaml

__all__ = ["Advert", "Draft", "Proposal", "as_json", "as_yaml", "propose", "read_advert"]
