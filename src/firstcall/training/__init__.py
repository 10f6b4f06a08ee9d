"""Training of the starter model: a small Whisper-architecture model that understands synthetic voices.

From a grammar of our own to a folder that faster-whisper loads: texts -> voices -> sound -> augmentation -> features ->
model -> CTranslate2, and the report that compares models. Ring 3; needs the extra `[train]` (torch). Nothing of the
program imports it: the model it makes is shipped in `engines/starter`.
"""
