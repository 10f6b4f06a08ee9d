"""Swedish names of countries from which a paper or a degree may come: within the EU and EEA, and beyond."""

from __future__ import annotations

_NEAR = (
    "belgien bulgarien cypern danmark estland finland frankrike grekland irland island italien kroatien lettland "
    "litauen luxemburg malta nederländerna holland norge polen portugal rumänien slovakien slovenien spanien "
    "tjeckien "
    "tyskland ungern österrike"
)
_FAR = (
    "afghanistan albanien algeriet amerika angola argentina armenien australien azerbajdzjan bangladesh belarus "
    "bolivia "
    "bosnien brasilien burundi chile colombia ecuador egypten eritrea etiopien filippinerna gambia georgien ghana "
    "guinea indien indonesien irak iran israel jamaica japan jemen jordanien kamerun kanada kazakstan kenya kina "
    "kirgizistan kongo kosovo kuba kurdistan kuwait libanon liberia libyen makedonien malaysia marocko mexiko "
    "moldavien "
    "mongoliet montenegro nepal nigeria nordmakedonien pakistan palestina peru rwanda ryssland saudiarabien senegal "
    "serbien singapore somalia sudan sydafrika sydkorea syrien tanzania thailand tunisien turkiet uganda ukraina "
    "uruguay usa uzbekistan venezuela vietnam vitryssland zambia zimbabwe utlandet hemlandet"
)

MACROS = {"NEAR": "|".join(_NEAR.split()), "FAR": "|".join(_FAR.split())}
