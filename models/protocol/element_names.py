"""How chemical elements are written in the names of bands and fields, and what else stands in such names."""

from __future__ import annotations

import re

# Elements that laboratories report, with their names in Chinese, English and Spanish.
# fmt: off
_NAMES = {
    "Ag": "银,silver,plata", "Al": "铝,aluminium,aluminum,aluminio", "As": "砷,arsenic,arsenico,arsénico",
    "Au": "金,gold,oro", "B": "硼,boron,boro", "Ba": "钡,barium,bario", "Be": "铍,beryllium,berilio",
    "Bi": "铋,bismuth,bismuto", "Br": "溴,bromine,bromo", "C": "碳,carbon,carbono", "Ca": "钙,calcium,calcio",
    "Cd": "镉,cadmium,cadmio", "Ce": "铈,cerium,cerio", "Cl": "氯,chlorine,chloride,cloro", "Co": "钴,cobalt,cobalto",
    "Cr": "铬,chromium,cromo", "Cs": "铯,caesium,cesium,cesio", "Cu": "铜,copper,cobre", "Dy": "镝,dysprosium",
    "Er": "铒,erbium", "Eu": "铕,europium", "F": "氟,fluorine,fluoride,fluor,flúor", "Fe": "铁,iron,hierro",
    "Ga": "镓,gallium,galio", "Gd": "钆,gadolinium", "Ge": "锗,germanium,germanio", "H": "氢,hydrogen",
    "Hf": "铪,hafnium,hafnio", "Hg": "汞,mercury,mercurio", "Ho": "钬,holmium", "I": "碘,iodine,yodo",
    "In": "铟,indium,indio", "Ir": "铱,iridium,iridio", "K": "钾,potassium,potasio", "La": "镧,lanthanum,lantano",
    "Li": "锂,lithium,litio", "Lu": "镥,lutetium", "Mg": "镁,magnesium,magnesio", "Mn": "锰,manganese,manganeso",
    "Mo": "钼,molybdenum,molibdeno", "N": "氮,nitrogen", "Na": "钠,sodium,sodio", "Nb": "铌,niobium,niobio",
    "Nd": "钕,neodymium,neodimio", "Ni": "镍,nickel,níquel,niquel", "Os": "锇,osmium,osmio",
    "P": "磷,phosphorus,fósforo,fosforo", "Pb": "铅,lead,plomo", "Pd": "钯,palladium,paladio", "Pr": "镨,praseodymium",
    "Pt": "铂,platinum,platino", "Rb": "铷,rubidium,rubidio", "Re": "铼,rhenium,renio", "Rh": "铑,rhodium,rodio",
    "Ru": "钌,ruthenium,rutenio", "S": "硫,sulphur,sulfur,azufre", "Sb": "锑,antimony,antimonio",
    "Sc": "钪,scandium,escandio", "Se": "硒,selenium,selenio", "Si": "硅,silicon,silicio", "Sm": "钐,samarium",
    "Sn": "锡,tin,estaño", "Sr": "锶,strontium,estroncio", "Ta": "钽,tantalum,tantalio,tántalo", "Tb": "铽,terbium",
    "Te": "碲,tellurium,telurio", "Th": "钍,thorium,torio", "Ti": "钛,titanium,titanio", "Tl": "铊,thallium,talio",
    "Tm": "铥,thulium", "U": "铀,uranium,uranio", "V": "钒,vanadium,vanadio", "W": "钨,tungsten,wolfram,wolframio",
    "Y": "钇,yttrium,itrio", "Yb": "镱,ytterbium", "Zn": "锌,zinc,cinc", "Zr": "锆,zirconium,circonio",
}
# fmt: on
ELEMENTS = frozenset(_NAMES)
# Symbols by the names of elements, in small letters.
SYMBOLS = {name: symbol for symbol, names in _NAMES.items() for name in names.split(",")}

# Oxides and ions that stand for an element. CO and NO are not among them: nobody seeks those gases.
# fmt: off
_FORMULAS = (
    "Al2O3", "As2O3", "As2O5", "B2O3", "BaO", "BeO", "Bi2O3", "CO2", "CO3", "CaO", "CdO", "CeO2", "Ce2O3", "CoO",
    "Cr2O3", "Cs2O", "CuO", "Cu2O", "Dy2O3", "Er2O3", "Eu2O3", "FeO", "Fe2O3", "Fe3O4", "Ga2O3", "Gd2O3", "GeO2",
    "HfO2", "Ho2O3", "In2O3", "K2O", "La2O3", "Li2O", "Lu2O3", "MgO", "MnO", "MnO2", "MoO3", "NO2", "NO3", "Na2O",
    "Nb2O5", "Nd2O3", "NiO", "P2O5", "PO4", "PbO", "Pr2O3", "Pr6O11", "Rb2O", "SO2", "SO3", "SO4", "Sb2O3", "Sc2O3",
    "SiO2", "Sm2O3", "SnO2", "SrO", "Ta2O5", "Tb4O7", "TeO2", "ThO2", "TiO2", "Tm2O3", "UO2", "U3O8", "V2O3", "V2O5",
    "WO3", "Y2O3", "Yb2O3", "ZnO", "ZrO2",
)
# fmt: on
# Symbols by formulas, as chemists write them.
COMPOUNDS = {formula: re.findall("[A-Z][a-z]?", formula)[0] for formula in _FORMULAS}
# Totals, and what a gamma spectrometer takes for an element, by what it decays to.
COMPOUNDS.update({"TC": "C", "TOC": "C", "TIC": "C", "TS": "S", "TN": "N", "TP": "P"})
COMPOUNDS.update({"eU": "U", "eTh": "Th", "eK": "K"})
# Total iron has many spellings: TFe2O3, FeOT, Fe2O3tot.
_IRON = ("Fe", "FeO", "Fe2O3")
COMPOUNDS.update({f"T{iron}": "Fe" for iron in _IRON})
COMPOUNDS.update({f"{iron}{total}": "Fe" for iron in _IRON for total in ("T", "t", "tot", "Tot", "total", "Total")})
COMPOUNDS.update({f"{symbol}{kind}": symbol for symbol in "CNSP" for kind in ("tot", "org", "Tot", "Org")})

# Symbols that are words too, so that they stand for an element only where nothing unknown is beside them.
WORDS = {"Al", "As", "Be", "Er", "Ho", "In", "La", "Re", "Se"}
# What reads like an element and is none behind one: hydride generation, infrared, carbon and sulphur together, and
# `in soil`.
BEHIND_ELEMENTS = {"HG", "IR", "CS", "SE", "in"}
# What is left out of a name, in small letters: transforms and statistics,
NOISE = {
    *("log", "log10", "ln", "lg", "clr", "ilr", "alr", "exp", "sqrt", "boxcox", "norm", "normal", "normalised"),
    *("normalized", "standardised", "standardized", "std", "z", "zscore", "scaled", "mean", "median", "med", "max"),
    *("avg", "average", "best", "final", "raw", "imp", "imputed", "clean", "cleaned", "merged", "lev", "levelled"),
    *("leveled", "corr", "corrected", "calc", "resid", "residual", "residuals", "filt", "filtered", "smooth"),
    *("smoothed", "grid", "gridded", "idw", "krig", "kriged", "kriging", "interp", "interpolated", "spline"),
}
# words for a concentration, and what was sampled,
NOISE |= {
    *("conc", "concentration", "content", "grade", "assay", "val", "value", "values", "tot", "total", "t", "bulk"),
    *("whole", "new", "old", "orig", "original", "rep", "repeat", "dup", "band", "layer", "map", "raster", "geochem"),
    *("element", "soil", "soils", "topsoil", "subsoil", "till", "sed", "seds", "sediment", "sediments", "stream"),
    *("lake", "rock", "rocks", "chip", "core", "float", "moss", "humus", "horizon", "ash", "fraction", "mesh", "fine"),
}
# and how it was analysed, and units that are no share of a mass of solids.
NOISE |= {
    *("icp", "icpms", "icpaes", "icpoes", "ms", "oes", "aes", "dcp", "aas", "aa", "faas", "gfaas", "fa", "gra"),
    *("inaa", "naa", "xrf", "pxrf", "edxrf", "wdxrf", "ar", "aqr", "aqua", "regia", "acid", "fus", "fusion", "ise"),
    *("ic", "leco", "hy", "hyd", "hydride", "cv", "cvaas", "mmi", "bleg", "ea", "me", "og", "ad", "em", "lab"),
    *("org", "organic", "inorganic", "sulphide", "sulfide", "sulphate", "sulfate", "ionselect", "of", "de", "en"),
    *("wt", "perc", "per", "gpt", "opt", "oz", "mm", "cm", "um", "g", "kg", "mgl", "ugl"),
}
# Words that make something else of an element, such as a distance to its deposits or its detection limit.
OTHERWISE = {
    *("ratio", "index", "idx", "score", "probability", "prob", "class", "mask", "percentile", "rank", "pc", "factor"),
    *("singularity", "background"),
    *("component", "cluster", "oh", "distance", "dist", "density", "deposit", "deposits", "mine", "mines"),
    *("occurrence", "occurrences", "prospect", "prospects", "error", "err", "variance", "var", "sd", "stdev", "count"),
    *("dl", "ldl", "mdl", "lld", "udl", "lod", "loq", "limit", "detection", "flag", "qualifier", "qual", "code"),
    *("no", "nr", "num", "number", "id", "name", "date", "depth", "coord", "utm", "easting", "northing"),
}
