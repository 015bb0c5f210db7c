import type { Language } from './types'

type Synonyms = { language: Language; words: string[] }

/** What people call the same thing; only words that something of the shop answers to. */
export const synonyms: Synonyms[] = [
  ...groups('en', [
    ['mug', 'cup', 'beaker'],
    ['lamp', 'luminaire'],
    ['lampshade', 'shade'],
    ['cushion', 'pillow'],
    ['throw', 'blanket', 'plaid'],
    ['bedding', 'duvet', 'quilt', 'bedclothes'],
    ['rug', 'carpet'],
    ['towel', 'bathtowel'],
    ['apron', 'pinafore'],
    ['planter', 'pot', 'flowerpot'],
    ['bowl', 'dish'],
    ['platter', 'tray'],
    ['carafe', 'jug', 'pitcher', 'decanter'],
    ['jar', 'canister'],
    ['mill', 'grinder'],
    ['candlestick', 'candleholder'],
    ['notebook', 'journal'],
    ['planner', 'diary', 'calendar'],
    ['pen', 'ballpoint', 'biro'],
    ['print', 'poster', 'picture'],
    ['stool', 'footstool'],
    ['tote', 'shopper'],
    ['backpack', 'rucksack'],
    ['weekender', 'duffel', 'holdall'],
    ['sleeve', 'case'],
    ['gift', 'present'],
  ]),
  ...groups('de', [
    ['Tasse', 'Becher', 'Mug', 'Pott'],
    ['Lampe', 'Leuchte'],
    ['Lampenschirm', 'Leuchtenschirm'],
    ['Kissen', 'Polster'],
    ['Decke', 'Plaid', 'Überwurf'],
    ['Bettwäsche', 'Bettzeug'],
    ['Teppich', 'Läufer', 'Vorleger'],
    ['Handtuch', 'Badetuch', 'Frottiertuch'],
    ['Geschirrtuch', 'Küchentuch', 'Trockentuch'],
    ['Schürze', 'Backschürze', 'Kochschürze', 'Küchenschürze'],
    ['Pflanztopf', 'Blumentopf', 'Übertopf', 'Kübel'],
    ['Schale', 'Schüssel', 'Bowl'],
    ['Servierplatte', 'Tablett'],
    ['Karaffe', 'Krug'],
    ['Vorratsglas', 'Einmachglas', 'Vorratsdose'],
    ['Schneidebrett', 'Holzbrett', 'Küchenbrett'],
    ['Kerzenhalter', 'Kerzenständer', 'Kerzenleuchter'],
    ['Notizbuch', 'Notizheft', 'Kladde', 'Journal'],
    ['Planer', 'Kalender'],
    ['Kugelschreiber', 'Kuli', 'Stift'],
    ['Kunstdruck', 'Poster', 'Bild', 'Wandbild'],
    ['Hocker', 'Schemel'],
    ['Rucksack', 'Backpack'],
    ['Reisetasche', 'Weekender'],
    ['Laptophülle', 'Laptoptasche'],
    ['Garderobe', 'Hakenleiste', 'Kleiderhaken'],
  ]),
]

function groups(language: Language, words: string[][]): Synonyms[] {
  return words.map((group) => ({ language, words: group }))
}
