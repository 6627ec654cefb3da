import { iso31662 } from "iso-3166";

/**
 * The standard spells Japan's prefectures in a romanization that nobody there reads by, and puts
 * some names back to front, as an index does.
 */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  "ES-AS": "Asturias",
  "ES-MC": "Murcia",
  "ES-MD": "Madrid",
  "ES-NC": "Navarra",
  "ES-VC": "Comunidad Valenciana",
  "GB-BST": "Bristol",
  "GB-DUR": "County Durham",
  "GB-EDH": "Edinburgh",
  "GB-LND": "City of London",
  "GB-VGL": "Vale of Glamorgan",
  "JP-01": "Hokkaido",
  "JP-07": "Fukushima",
  "JP-09": "Tochigi",
  "JP-12": "Chiba",
  "JP-13": "Tokyo",
  "JP-17": "Ishikawa",
  "JP-18": "Fukui",
  "JP-21": "Gifu",
  "JP-22": "Shizuoka",
  "JP-23": "Aichi",
  "JP-25": "Shiga",
  "JP-26": "Kyoto",
  "JP-27": "Osaka",
  "JP-28": "Hyogo",
  "JP-32": "Shimane",
  "JP-34": "Hiroshima",
  "JP-35": "Yamaguchi",
  "JP-36": "Tokushima",
  "JP-39": "Kochi",
  "JP-40": "Fukuoka",
  "JP-44": "Oita",
  "JP-46": "Kagoshima",
};

/** Every subdivision of ISO 3166-2 with the country that its code begins with. */
export function regionNames(): readonly { code: string; country: string; name: string }[] {
  return iso31662.map(({ code, name }) => ({
    code,
    country: code.slice(0, 2),
    name: USUAL_NAMES[code] ?? name,
  }));
}
