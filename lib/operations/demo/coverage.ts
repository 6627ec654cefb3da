import type { NumberType } from "@/lib/did/feature";

/** What the demo's provider sells in one place, and how such a number is made. */
export interface DemoCoverage {
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly type: NumberType;
  /** Country code and area code. */
  readonly prefix: string;
  /** Digits after the prefix. */
  readonly length: number;
  readonly weight: number;
}

/** country · region · city · type · prefix · digits after it · share */
const LINES = `
IE IE-D Dublin local 3531 7 60
IE IE-CO Cork local 35321 7 25
IE IE-G Galway local 35391 6 10
IE - - toll_free 3531800 6 6
IE - - mobile 35387 7 10
US US-NY New~York local 1212 7 60
US US-NY Brooklyn local 1718 7 30
US US-CA Los~Angeles local 1213 7 45
US US-CA San~Francisco local 1415 7 40
US US-IL Chicago local 1312 7 35
US US-TX Houston local 1713 7 25
US US-MA Boston local 1617 7 25
US US-WA Seattle local 1206 7 20
US US-FL Miami local 1305 7 25
US - - toll_free 1888 7 20
CA CA-ON Toronto local 1416 7 30
CA CA-QC Montreal local 1514 7 20
CA CA-BC Vancouver local 1604 7 25
GB GB-ENG London local 44203 7 70
GB GB-ENG Manchester local 44161 7 30
GB GB-ENG Birmingham local 44121 7 20
GB GB-SCT Edinburgh local 44131 7 15
GB - - national 44330 7 15
GB - - toll_free 44808 7 12
GB - - mobile 447400 6 15
DE DE-BE Berlin local 4930 8 40
DE DE-BY Munich local 4989 8 30
DE DE-HH Hamburg local 4940 8 25
DE DE-HE Frankfurt local 4969 8 30
DE DE-NW Cologne local 49221 7 15
FR FR-IDF Paris local 331 8 50
FR FR-ARA Lyon local 3347 7 20
FR FR-PAC Marseille local 3349 7 15
FR - - toll_free 33805 6 8
ES ES-MD Madrid local 3491 7 35
ES ES-CT Barcelona local 3493 7 25
ES ES-VC Valencia local 3496 7 10
IT IT-62 Rome local 3906 8 20
IT IT-25 Milan local 3902 8 25
PT PT-11 Lisbon local 35121 7 18
PT PT-13 Porto local 35122 7 10
NL NL-NH Amsterdam local 3120 7 30
NL NL-ZH Rotterdam local 3110 7 15
NL - - national 3185 7 8
BE BE-BRU Brussels local 322 7 20
BE BE-VAN Antwerp local 323 7 10
LU - Luxembourg local 35226 6 6
AT AT-9 Vienna local 431 8 18
CH CH-ZH Zurich local 4144 7 20
CH CH-GE Geneva local 4122 7 12
SE SE-AB Stockholm local 468 8 20
SE SE-O Gothenburg local 4631 7 10
NO NO-03 Oslo local 4722 6 12
DK DK-84 Copenhagen local 4533 6 14
FI FI-18 Helsinki local 3589 8 10
PL PL-14 Warsaw local 4822 7 22
PL PL-12 Krakow local 4812 7 10
CZ CZ-10 Prague local 4202 8 12
SK SK-BL Bratislava local 4212 8 8
HU HU-BU Budapest local 361 7 12
RO RO-B Bucharest local 4021 7 10
BG BG-22 Sofia local 3592 7 8
GR GR-I Athens local 3021 8 10
HR HR-21 Zagreb local 3851 7 7
SI SI-061 Ljubljana local 3861 7 6
EE EE-37 Tallinn local 3726 6 6
LV LV-RIX Riga local 3716 7 6
LT LT-VL Vilnius local 37052 6 6
CY CY-01 Nicosia local 35722 6 5
MT - - local 35621 6 4
AU AU-NSW Sydney local 612 8 25
AU AU-VIC Melbourne local 613 8 18
NZ NZ-AUK Auckland local 649 7 10
JP JP-13 Tokyo local 813 8 22
JP JP-27 Osaka local 816 8 10
SG - - local 656 7 16
HK - - local 8522 7 14
IL IL-TA Tel~Aviv local 9723 7 8
ZA ZA-GP Johannesburg local 2711 7 10
ZA ZA-WC Cape~Town local 2721 7 8
BR BR-SP Sao~Paulo local 55113 7 14
BR BR-RJ Rio~de~Janeiro local 55213 7 8
MX MX-CMX Mexico~City local 5255 8 14
AR AR-C Buenos~Aires local 5411 8 8
CL CL-RM Santiago local 562 8 7
CO CO-DC Bogota local 57601 7 6
PE PE-LMA Lima local 511 7 5
TR TR-34 Istanbul local 90212 7 8
MY MY-14 Kuala~Lumpur local 603 8 6
TH - Bangkok local 662 7 6
PH PH-00 Manila local 6328 7 5`;

/** Forty-odd countries, the busiest first in weight. */
export const DEMO_COVERAGE: readonly DemoCoverage[] = LINES.trim().split("\n").map(parseLine);

function parseLine(line: string): DemoCoverage {
  const [country = "", region, city, type, prefix = "", length, weight] = line.split(" ");
  return {
    country,
    region: orNull(region),
    city: orNull(city),
    type: type as NumberType,
    prefix,
    length: Number(length),
    weight: Number(weight),
  };
}

function orNull(word: string | undefined): string | null {
  return word === undefined || word === "-" ? null : word.replaceAll("~", " ");
}
