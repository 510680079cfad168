import type { RawApplication } from '../../raw';
import { initialDomainOf } from '../make/firm';
import { registration } from '../make/principals';
import type { World } from '../world';
import { FIRM } from './firm';

/** With our own principal, these make the twelve app registrations. The second and third are open to other tenants. */
const REGISTRATIONS: readonly (readonly [name: string, over?: Partial<RawApplication>])[] = [
  ['Warenwirtschaft', { identifierUris: [`api://${FIRM.domain}/warenwirtschaft`] }],
  ['Lieferantenportal', { signInAudience: 'AzureADMultipleOrgs', identifierUris: [`https://${FIRM.domain}/lieferanten`] }],
  ['Contoso Küchenplaner', { signInAudience: 'AzureADandPersonalMicrosoftAccount' }],
  ['Intranet-Suche', { identifierUris: [`api://${initialDomainOf(FIRM)}/suche`] }],
  ['Zeiterfassung <Terminal>'],
  ['=Reporting;Verkauf'],
  ['PowerShell Automatisierung'],
  ['Postman (nur Test)'],
  ['Reklamations-Bot'],
  ['Etikettendruck Lager'],
  ['alt – bitte löschen 2023']
];

export function registrations(world: World): RawApplication[] {
  return REGISTRATIONS.map(([name, over]) => registration(world, FIRM, name, over));
}
