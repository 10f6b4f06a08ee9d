"""Swedish verbs of work: after "har du" they tell what somebody has done, and what they govern is the work's."""

from __future__ import annotations

_VERBS = (
    "anlagt anordnat ansatt anställt avlöst avslutat avstämt avtäckt avverkat backat badat bakat bearbetat "
    "begravt bekämpat bemannat bemött beräknat besiktat besiktigat beställt besvarat betjänat betonggjutit "
    "bevakat bevattnat bilat bistått blandat blästrat bokat bokfört bonat borrat borstat bryggt brynt budat "
    "burit byggt bytt bäddat bärgat dammat dammsugit diskat djupfryst dockat dragit drejat driftat driftsatt "
    "dukat duschat dykt däckat eldat etsat filat filmat fiskat flaggat flyttstädat fogat fraktat framställt "
    "fräst fällt fångat förberett förestått företrätt författat förhandlat förklarat förlöst förmedlat "
    "förpackat förskrivit försvarat förtullat förtöjt förvaltat förvarat gipsat gjutit golvat golvlagt "
    "grillat grundat guidat gödslat gödt hackat hamrat handlagt handlett handplockat hissat hjälpt huggit "
    "hyvlat hämtat hållit införskaffat infört inhandlat inrett inrättat intervjuat iordningställt jagat "
    "jordat kaklat kapat kartlagt klippt klistrat klätt knådat kokat korrekturläst krattat kylt kämmat kört "
    "lackat lagat lagrat lagt larmat lastat lett limmat linat lindat loggat lossat lotsat lyft läst lånat "
    "låst lött manglat marknadsfört maskinstädat matat matchat matlagat mekat mixat mjölkat mockat murat "
    "märkt mätt målat nattat nattvakat nitat näringsberäknat odlat omarbetat ombesörjt omhändertagit "
    "omvårdat ordnat packat pantat passat plockat plogat pluggat plåtat plåtslagit plöjt pressat prissatt "
    "projektlett pumpat putsat pysslat rensat rest ridit riggat ristat rivit rullat rustat räddat räfsat "
    "röjt röntgat rört samlat sammanfattat sammanställt samordnat samverkat sandat schaktat schemalagt "
    "servat sett sjungit skalat skannat skapat skeppat skickat skissat skjutsat skolat skotat skottat "
    "skrapat skrivit skrubbat skruvat skurat skurit skyfflat skyltat skördat skött slipat slussat slutfört "
    "sluttestat smidit smort smörjt snickrat snidat snöröjt sommarjobbat sopat sotat spacklat spolat sprutat "
    "sprutmålat sprängt spänt stallat stansat stekt stickat stoppat strukit stuckit styckat stylat styrt "
    "städat ställt stämplat stämt stängslat stöttat supportat surrat svarat svarvat svetsat sytt sågat sålt "
    "sått sömnat sövt tankat tecknat textat tillagat tillhandahållit tillrättalagt tillsatt tillverkat "
    "timrat tolkat toppat torkat trimmat tryckt tränat tröskat tvättat tätat tömt underhållit underrättat "
    "undersökt undervisat upphandlat upprättat utbildat utformat utfärdat utfört utrett utrustat utvecklat "
    "utvunnit vaktat vallat valsat vattnat vikt visat vispat vulkat väglett vägt vänt värmt värvat vävt "
    "växlat vårdat våtdammsugit ympat åskådliggjort återställt återvunnit åtgärdat öppnat övat översatt "
    "anpassat räknat spelat övervakat formgivit fört utprovat uppfört framfört genomfört satt testat gett gjort provat "
    "vaccinerat "
)
_PHRASES = (
    r"svarat (?:på|i) {W}|gått (?:ronder|brandvakt|nattskift|vakt|i lära|bredvid)|tagit (?:emot|hand|betalt|fram|över|"
    r"in|ut \w+prov|prover|blodprov|ansvar|beställningar|order|foton|bilder)|haft (?:hand om|ansvar\w*|kunder|"
    r"patienter|"
    r"elever|brukare|klienter|uppdrag (?:som|inom))|deltagit i (?:upphandling\w*|projekt\w*|inventering\w*|"
    r"förhandling\w*|forskning\w*|revision\w*|renovering\w*)|lämnat (?:in|ut|över) {W}|mönstrat på|provat ut|"
    r"lärt ut|suttit (?:i|som) \w*(?:reception|kassa|växel|förhandling|ledningsgrupp|styrelse|vakt|nämnd|möten)\w*|"
    r"suttit "
    r"(?:med|ordförande) (?:i|vid) {g3}\w*(?:förhandling|nämnd|styrelse|grupp|möten)\w*"
)
_SHORT = 5
_LOANED = r"\w{2,}erat"
"""Swedish verbs of foreign stock are nearly all of work: "renoverat", "fakturerat"."""

_BUILT = rf"\w+(?:{'|'.join(verb for verb in _VERBS.split() if len(verb) > _SHORT)})"
"""Built on them: "grundmålat", "tillgänglighetsanpassat"."""

WORKED = rf"{'|'.join(_VERBS.split())}|{_PHRASES}|{_LOANED}|{_BUILT}"
"""Supines that tell of work; those of private life (`LIVED`) are taken out where it is used."""

_STEMS = [verb[:-2] for verb in _VERBS.split() if verb.endswith("at")]
WORK = (
    rf"(?:{'|'.join(_STEMS)})a|\w{{2,}}era|sy|sköta|sälja|köra|leda|bygga|göra|hjälpa|handlägga|lägga upp|följa upp|"
    rf"stödja|ta (?:emot|hand om)|ge (?:stöd|råd|insulin|vård)"
)
"""Infinitives that tell of work."""
WORKED_ON = (
    rf"(?:{'|'.join(_STEMS)})ade|\w{{2,}}erade|arbetade|jobbade|ansvarade|sköt+e|ledde|körde|sålde|byggde|hjälpte|"
    rf"hade hand om|sydde"
)
"""The same in the past: "huset som du skötte"."""

TRADE = (
    r"(?!(?:rök|missbruk|medborg|invandr|bidragstag|försörj|villaäg|soldat|före ?dett)\w*)\w{2,}(?:are|ör|person|"
    r"chef|vakt|värd|"
    r"värdinna|tekniker|sköterska|assistent|biträde|pedagog|tolk|kock|vikarie|konsult|terapeut|psykolog|anställd|"
    r"lärling|"
    r"praktikant|elektriker|mekaniker|montör|ansvarig|kirurg|läkare|agent|inspektör|värdar|coach|volontär)"
)
"""Who somebody has been at work: "varit väktare i en domstol"."""
