import type { Translation } from '../message';
import type { uiFrame as enUiFrame } from '../en/uiFrame';

export const uiFrame: Translation<typeof enUiFrame> = {
  'ui.product': 'Tenant Closure',
  'ui.identity': 'Klientorganisation och inloggad administratör',
  'ui.identity.tenant': 'Klientorganisation',
  'ui.identity.initialDomain': 'Ursprunglig domän',
  'ui.identity.tenantId': 'Klientorganisations-ID',
  'ui.identity.cloud': 'Moln',
  'ui.identity.actingAdmin': 'Inloggad administratör',
  'ui.identity.acting': '(inloggad)',
  'ui.identity.mode': 'Läge',
  'ui.identity.notRead': 'Inte läst än',
  'ui.cloud.worldwide': 'Globalt, GCC',
  'ui.cloud.usGovHigh': 'Amerikanska myndigheter (GCC High)',
  'ui.cloud.usGovDod': 'Amerikanska myndigheter (DoD)',
  'ui.cloud.china': 'Kina (21Vianet)',
  'ui.mode.readOnly': 'Skrivskyddat',
  'ui.mode.planApproved': 'Godkänd plan',
  'ui.mode.running': 'Körs',
  'ui.mode.rehearsal': 'Övning',
  'ui.rehearsal.band': 'Övning. Klientorganisationen är simulerad: inget här läser eller ändrar någon riktig.',
  'ui.copy.thing': (values) => `Kopiera: ${values.thing}`,
  'ui.copied': 'Kopierat',
  'ui.copyFailed': 'Kunde inte kopiera: webbläsaren tillät det inte',
  'ui.opensNewTab': '(öppnas på en ny flik)',
  'ui.rail': 'Steg',
  'ui.rail.overview': 'Läget',
  'ui.step.prepare': 'Förbered',
  'ui.step.users': 'Användare',
  'ui.step.cancel': 'Säg upp',
  'ui.step.delete': 'Ta bort',
  'ui.step.mfa': 'MFA',
  'ui.step.directory': 'Katalog',
  'ui.step.prepare.name': 'Förberedelser',
  'ui.step.users.name': 'Steg 1: Ta bort användare',
  'ui.step.cancel.name': 'Steg 2: Säg upp prenumerationer',
  'ui.step.delete.name': 'Steg 3: Ta bort prenumerationer',
  'ui.step.mfa.name': 'Steg 4: Multifaktorautentisering',
  'ui.step.directory.name': 'Steg 5: Ta bort katalogen',
  'ui.standing.done': 'Klart',
  'ui.standing.blocks': (values, format) => `${format.number(values.count)} hinder`,
  'ui.standing.waiting': (values, format) =>
    format.plural(values.count, { one: `${format.number(values.count)} väntetid`, other: `${format.number(values.count)} väntetider` }),
  'ui.standing.needsPerson': (values, format) =>
    format.plural(values.count, {
      one: `${format.number(values.count)} manuell kontroll`,
      other: `${format.number(values.count)} manuella kontroller`
    }),
  'ui.standing.couldNotCheck': (values, format) => `${format.number(values.count)} kunde inte läsas`,
  'ui.standing.locked': 'Låst',
  'ui.standing.notRead': 'Inte läst än'
};
