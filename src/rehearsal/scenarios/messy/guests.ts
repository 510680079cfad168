import type { RawUser } from '../../raw';
import { guest } from '../make/people';
import type { World } from '../world';
import { FIRM } from './firm';

/** Display name, which an API may have left out, and address. */
const GUESTS: readonly (readonly [displayName: string | null, address: string])[] = [
  ['Laura Fischer (Fabrikam)', 'laura.fischer@fabrikam.com'],
  ['Peter Falk (Fabrikam)', 'peter.falk@fabrikam.com'],
  ['Ayşe Kaya', 'ayse.kaya@fabrikam.com'],
  ["Ciara O'Donnell", "ciara.o'donnell@fabrikam.com"],
  ['Giulia Romano', 'giulia@northwindtraders.com'],
  ['Pieter van den Berg', 'pieter@northwindtraders.com'],
  ['Mette Sørensen', 'mette@northwindtraders.com'],
  ['Olaf Brandt', 'olaf.brandt@adatum.com'],
  ['Sofia Lindgren', 'sofia@adatum.com'],
  ['Steuerkanzlei Weber & Partner', 'kanzlei@woodgrovebank.com'],
  ['Kreditabteilung', 'kredit@woodgrovebank.com'],
  ['Yara Haddad', 'yara@tailspintoys.com'],
  ['Marek Novák', 'marek@tailspintoys.com'],
  ['Spedition Nordlicht – Disposition', 'dispo@consolidatedmessenger.com'],
  ['Fahrer 17', 'fahrer17@consolidatedmessenger.com'],
  [null, 'bestellung@proseware.com'],
  [null, 'noreply@proseware.com'],
  ['=cmd|calc', 'kalkulation@wingtiptoys.com'],
  ['\u200F\u05D3\u05E0\u05D9\u05D0\u05DC \u05DB\u05D4\u05DF', 'daniel@wingtiptoys.com'],
  ['Bloggerin 🛋️ Wohnlust', 'wohnlust@litware.com'],
  ['Praktikum Sommer', 'praktikum@litware.com'],
  ['Architekturbüro Ahrens', 'ahrens@fourthcoffee.com'],
  ['Küchenstudio Süd', 'sued@fourthcoffee.com'],
  ['李娜 (Li Na)', 'li.na@lucernepublishing.com']
];

export function guests(world: World): RawUser[] {
  return GUESTS.map(([displayName, address], index) => guest(world, FIRM, 500 + index, displayName, address));
}
