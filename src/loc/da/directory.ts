import type { directory as english } from '../en/directory';
import type { Translation } from '../message';

/** The page of step 5: the directory, and its end. The Entra portal has no Danish: its labels stay English. */
export const directory: Translation<typeof english> = {
  'ui.dir.domains': 'Brugerdefinerede domæner',
  'ui.dir.domains.initial': '1. Gør det oprindelige domæne til standarddomæne',
  'ui.dir.domains.initial.what': 'Nye brugere får derefter et navn på det oprindelige domæne.',
  'ui.dir.domains.managed': '2. Lav fødererede domæner om til administrerede',
  'ui.dir.domains.managed.what':
    'Brugerne på disse domæner logger derefter på med en adgangskode i Entra eller slet ikke.',
  'ui.dir.domains.release': '3. Frigiv domæner',
  'ui.dir.domains.registrar':
    'Først hos domæneregistratoren: Peg MX, autodiscover, SIP og de andre poster mod det nye sted, eller fjern dem. Mail, der ankommer efter frigivelsen, kommer retur.',
  'ui.dir.domains.release.what': 'Konti deaktiveres ikke af det. Det tager mellem fem minutter og et døgn.',
  'ui.dir.domains.choose': 'Domæner, der skal frigives',
  'ui.dir.domains.unread': 'Domænerne kunne ikke læses, så ingen er vist. Det er ikke det samme som ingen.',
  'ui.dir.domains.none': 'Der er intet brugerdefineret domæne tilbage at frigive.',
  'ui.dir.domains.nothingChosen': 'Vælg et domæne for at planlægge frigivelsen.',
  'ui.dir.domains.adminSignsIn':
    'Først: Du eller reserveadministratoren logger på med dette domæne. Skift logonnavnet til det oprindelige domæne i Entra, og log på igen.',
  'ui.dir.domains.stillDefault': 'Først: Det er standarddomænet, se 1.',
  'ui.dir.domains.stillFederated': 'Først: Det er fødereret, se 2.',
  'ui.dir.domains.subdomainFirst': 'Først: Et underdomæne er stadig tilbage. Frigiv det.',
  'ui.dir.domains.tooManyReferences':
    'I administrationsportalen: Flere end 1.000 brugere, grupper og apps bruger det, og flere omdøber Graph ikke på én gang. Læs igen, når brugerne er slettet.',
  'ui.dir.domains.multiTenantApplication':
    'I administrationsportalen: En app, som andre lejere bruger, har sin adresse på det. Fjern adressen eller appregistreringen, og læs igen.',
  'ui.dir.domains.underWay': 'Er ved at blive frigivet. Det tager mellem fem minutter og et døgn.',
  'ui.dir.domains.inPortal': 'Det, Graph afviser, frigives på disse sider:',

  'ui.dir.apps': 'Virksomhedsapplikationer',
  'ui.dir.apps.what':
    'Det sker i flere omgange, fordi nogle først kan slettes efter andre. De, der logger på gennem en af dem, kan det ikke længere.',
  'ui.dir.apps.leave': 'Hvad der får lov at være, og hvorfor',
  'ui.dir.apps.leave.managed':
    'Administrerede identiteter kan ikke slettes for sig. De forsvinder med deres Azure-ressource, senest med Azure-abonnementet.',
  'ui.dir.apps.leave.microsoft':
    'Microsofts egne applikationer forhindrer normalt ikke en sletning, og Graph afviser at slette de fleste af dem.',
  'ui.dir.apps.leave.hidden':
    'Skjulte tjenesteprincipaler kan få sletningen til at mislykkes, selvom listen er grøn. De er nævnt under D04. Forsøg kun at slette en af dem, når Entra eller support nævner den.',
  'ui.dir.apps.leave.recipe':
    'En opskrift, der ofte kopieres, deaktiverer alle tjenesteprincipaler i en løkke. Den deaktiverer også portalerne: Ingen kan logge på og slette lejeren, og kun support kan hjælpe. Dette værktøj har intet kald, der deaktiverer en tjenesteprincipal.',

  'ui.dir.registrations': 'Appregistreringer',
  'ui.dir.registrations.what':
    'Også b2c-extensions-app slettes. De, der bruger en af disse apps, også i andre lejere, kan ikke længere logge på den.',

  'ui.dir.external': 'Eksterne identiteter',
  'ui.dir.external.1':
    'Slet brugerflow og derefter identitetsudbydere i Entra under ”External Identities”. De indbyggede udbydere bliver.',
  'ui.dir.external.2':
    'Azure AD B2C: Skift til B2C-kataloget, og slet brugerflow, brugerdefinerede politikker, politiknøgler og identitetsudbydere.',
  'ui.dir.external.3': 'b2c-extensions-app står på listen over appregistreringer ovenfor.',

  'ui.dir.devices': 'Enheder',
  'ui.dir.devices.what':
    'Når kataloget slettes, er de, der bruger disse enheder, lukket ude. Gem listen, giv hver tilsluttet pc en lokal administrator, og udlever dens BitLocker-nøgle; frigiv den derefter.',
  'ui.dir.devices.list': (values, format) =>
    format.plural(values.count, {
      one: 'Liste med 1 enhed, til at kopiere eller gemme',
      other: `Liste med ${format.number(values.count)} enheder, til at kopiere eller gemme`
    }),
  'ui.dir.lost': 'Hvad der forsvinder',

  'ui.dir.products': 'Selvbetjeningsprodukter og Azure-abonnementer',

  'ui.dir.last': 'Værktøjets sidste handlinger',
  'ui.dir.last.what': 'Begge er valgfrie: Det, der er tilbage, forsvinder med kataloget. Gem drejebogen først.',
  'ui.dir.last.revoke': 'Tilbagekald tilladelserne',
  'ui.dir.last.revoke.what':
    'Med det næste token kan denne side ikke længere læse eller ændre noget, og det kan andre webdele, der brugte disse tilladelser, heller ikke. Derefter kan intet bevises her.',
  'ui.dir.last.own': 'Slet værktøjets registrering',
  'ui.dir.last.own.what':
    'Entra tæller også denne registrering med. Når den slettes, holder alle webdele, der kalder en API, op med at virke inden for en time, for alle. Åbn ikke API-adgang i SharePoint bagefter: Det opretter den igen.',

  'ui.dir.delete': 'Slet lejeren',
  'ui.dir.delete.final': 'At slette kataloget er endeligt. Ingen kan gendanne det, heller ikke Microsoft.',
  'ui.dir.delete.list': 'Hvad Entra kontrollerer, og hvad der vides her',
  'ui.dir.delete.list.what':
    'De samme rækker står i Entra. Det, Graph ikke kan vise, bekræftes af et menneske eller ses kun i Entra.',
  'ui.dir.delete.column.row': 'Entras række',
  'ui.dir.delete.column.state': 'Kendt her',
  'ui.dir.delete.column.where': 'Mere',
  'ui.dir.row.users': 'Brugere: kun dig',
  'ui.dir.row.directorySync': 'Katalogsynkronisering er slået fra',
  'ui.dir.row.applications': 'Appregistreringer (”App registrations”)',
  'ui.dir.row.enterpriseApplications': 'Virksomhedsapplikationer (”Enterprise applications”)',
  'ui.dir.row.subscriptions': 'Licensbaserede abonnementer (”License-based subscriptions”)',
  'ui.dir.row.azureSubscriptions': 'Azure-abonnementer (”Azure subscriptions”)',
  'ui.dir.row.azureAccess': 'Tilladelse til at slette Azure-ressourcer',
  'ui.dir.row.selfServiceProducts': 'Selvbetjeningsprodukter (”Self-service sign-up products”)',
  'ui.dir.row.mfaProviders': 'MFA-udbydere',
  'ui.dir.row.userFlows': 'Brugerflow og identitetsudbydere',
  'ui.dir.row.invoices': 'Fakturaer',
  'ui.dir.state.proved': (values, format) => `Bevist, læst ${format.dateTime(values.at)}`,
  'ui.dir.state.attested': (values) => `Bekræftet af ${values.by}`,
  'ui.dir.state.open': 'Åben',
  'ui.dir.state.waiting': (values, format) =>
    values.until === '' ? 'Venter' : `Venter til den ${format.date(values.until)}`,
  'ui.dir.state.couldNotCheck': 'Kunne ikke kontrolleres',
  'ui.dir.state.onlyInEntra': 'Ses kun i Entra',
  'ui.dir.row.azureAccess.how':
    'Entra > ”Overview” > ”Properties”: Indstil ”Access management for Azure resources” til ”Yes”, gem, log af, og log på igen.',
  'ui.dir.row.applications.ours':
    'Kun værktøjets egen registrering er tilbage: den sidste handling ovenfor eller Entras ”Required action”.',
  'ui.dir.delete.how': 'Hvad du skal trykke på',
  'ui.dir.delete.1': (values) =>
    values.domain === ''
      ? 'Åbn ”Manage tenants” med knappen nedenfor, logget på med din konto på det oprindelige domæne.'
      : `Åbn ”Manage tenants” med knappen nedenfor, logget på med din konto på ${values.domain}.`,
  'ui.dir.delete.2': (values) => `Markér ${values.name} med lejer-id’et ${values.id} og ingen anden.`,
  'ui.dir.delete.3': 'Vælg ”Delete”. Entra kører sine kontroller og viser dem som en liste.',
  'ui.dir.delete.4':
    'Følg ”Required action” i hver række, der ikke er grøn, og lad derefter Entra kontrollere igen.',
  'ui.dir.delete.5': 'Vælg ”Delete”, når alle rækker er grønne, og bekræft.',
  'ui.dir.delete.stuck': 'Alt er grønt, og det mislykkes alligevel',
  'ui.dir.delete.stuck.wait':
    'Vent en dag, og prøv igen. Entras liste er bagud: Et slettet abonnement tæller med i 72 timer, et domæne i op til et døgn.',
  'ui.dir.delete.stuck.hidden':
    'Se D04. Skjulte tjenesteprincipaler er den sædvanlige årsag. Slet kun dem, som Entra eller support nævner.',
  'ui.dir.delete.stuck.devOps':
    'Frakobl Azure DevOps-organisationer fra dette katalog, i Azure DevOps under ”Organization settings” > ”Microsoft Entra”.',
  'ui.dir.delete.stuck.free':
    'Under Microsoft-kundeaftalen kan Microsoft Entra ID Free blive stående på faktureringskontoen, og ingen kan annullere det manuelt. Kun support kan fjerne det.',
  'ui.dir.delete.stuck.support':
    'Kontakt support. Microsoft kender konfigurationer, som en administrator ikke kan slette.',
  'ui.dir.delete.tell':
    'Oplys support om lejer-id’et, det oprindelige domæne, den række eller meddelelse, som Entra viser, tidspunktet og abonnements-id’erne fra drejebogen.',
  'ui.dir.delete.tenantId': 'Lejer-id',
  'ui.dir.delete.attest': 'Når lejeren er væk',
  'ui.dir.delete.attest.early':
    'Opgaver før denne er stadig åbne, og Entra sletter intet, før de er afklaret. Læs igen, før du bekræfter.',
  'ui.dir.delete.attest.what':
    'Intet kan læse et slettet katalog, så et menneske bekræfter det. Derefter bliver denne side til afslutningssiden.'
};
