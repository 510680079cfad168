/** Ordinary people of invented firms. Any likeness is chance: first and last names are drawn apart. */
export const GIVEN_NAMES = [
  'Anna', 'Ben', 'Clara', 'David', 'Elif', 'Felix', 'Greta', 'Hannes', 'Ines', 'Jakob', 'Katharina', 'Lars', 'Mia',
  'Nils', 'Olga', 'Paul', 'Ronja', 'Stefan', 'Tanja', 'Uwe', 'Vera', 'Wiebke', 'Yusuf', 'Zoe', 'Jörg', 'Jürgen',
  'Bärbel', 'Björn', 'Käthe', 'Leonie', 'Moritz', 'Nadine', 'Oskar', 'Petra', 'Rosa', 'Sven', 'Theresa', 'Ulrike',
  'Volker', 'Aylin'
] as const;

export const SURNAMES = [
  'Albrecht', 'Bergmann', 'Claußen', 'Dietrich', 'Eichler', 'Fröhlich', 'Großmann', 'Hübner', 'Iversen', 'Jäger',
  'Köhler', 'Lindner', 'Möller', 'Neumann', 'Oswald', 'Pohl', 'Quandt', 'Richter', 'Schröder', 'Thiel', 'Ullrich',
  'Vogt', 'Weiß', 'Yıldız', 'Zimmermann', 'Achterberg', 'Brückner', 'Drechsler', 'Engel', 'Fink', 'Gerlach', 'Holz',
  'Jansen', 'Krämer', 'Lang', 'Marquardt', 'Nowak', 'Petersen', 'Reuter', 'Sommer', 'Tischler', 'Voß', 'Wagner'
] as const;

export const JOBS = [
  'Buchhaltung', 'Einkauf', 'Filialleitung', 'Küchenplanung', 'Lagerlogistik', 'Marketing', 'Montage', 'Personal',
  'Polsterei', 'Schreinerei', 'Verkauf', 'Werkstattleitung', 'IT'
] as const;

const TRANSLITERATED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i', å: 'a', ø: 'o' };

/** The part of a sign-in name before the `@`, in the letters that Entra allows there. */
export function localPartOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßıåø]/g, (letter) => TRANSLITERATED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9.' -]/g, '')
    .trim()
    .replace(/ +/g, '.');
}
